namespace FactCheck.Reporting.Html;

/// <summary>What several sources state alike.</summary>
internal static class SupportSection
{
    private const int Open = 8;

    /// <summary>The section, in parts.</summary>
    public static IEnumerable<Markup> Of(HtmlModel model)
    {
        if (model.Agreements.IsEmpty)
        {
            yield break;
        }

        var hidden = model.Report.Corroborated.Count() - model.Agreements.Length;
        yield return Markup.Of($"""
            <section id="support" aria-labelledby="support-title">
            <h2 id="support-title">Well supported</h2>
            <p class="lead">Facts that several sources state alike. The number says how often something was published, not how often it was checked.
            {Markup.Of($"{SummaryText.Count(hidden, "fact is", "facts are")} not shown.").If(hidden > 0)}</p>

            """);
        var rows = model.Agreements.Select((agreement, i) => (agreement, Row: Row(model, agreement, i)));
        foreach (var story in rows.GroupBy(entry => entry.agreement.Story, entry => entry.Row, StringComparer.Ordinal).OrderBy(story => story.Key, StringComparer.Ordinal))
        {
            var all = story.ToArray();
            yield return Markup.Of($"<h3 dir=\"auto\">{story.Key}</h3>\n{Table(story.Key, all.Take(Open))}");
            if (all.Length > Open)
            {
                yield return Markup.Of($"<details class=\"more\"><summary>{all.Length - Open} more</summary>\n{Table(story.Key, all.Skip(Open))}</details>\n");
            }
        }

        yield return new("</section>\n");
    }

    private static Markup Table(string story, IEnumerable<Markup> rows) => Markup.Of($"""
        <div class="scroll"><table class="support">
        <caption class="vh">Facts of {story} that several sources state alike</caption>
        <thead><tr><th scope="col">Sources</th><th scope="col">Value</th><th scope="col">About</th><th scope="col">Stated by</th></tr></thead>
        <tbody>
        {rows}</tbody></table></div>

        """);

    private static Markup Row(HtmlModel model, Agreement agreement, int index)
    {
        var places = agreement.Locations.DistinctBy(location => location.Source, StringComparer.OrdinalIgnoreCase).Select(location => model.AnchorOf(location) is { } anchor
            ? Markup.Of($"<a href=\"#{anchor}\"><bdi>{location.Source}</bdi></a>") : Markup.Of($"<bdi>{location.Source}</bdi>"));
        var about = agreement.About == agreement.Kind ? agreement.Kind : $"{agreement.Kind}: {agreement.About}";
        return Markup.Of($"""
            <tr id="{Anchors.OfAgreement(index)}"><td class="n">{agreement.IndependentSources}</td><td dir="auto"><strong>{agreement.Locations[0].Text}</strong></td><td>{about}</td><td class="by">{places}</td></tr>

            """);
    }
}
