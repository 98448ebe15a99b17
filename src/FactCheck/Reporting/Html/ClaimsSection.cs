using FactCheck.Reporting.Changes;

namespace FactCheck.Reporting.Html;

/// <summary>The claims that a change altered, article by article: both versions of the sentence next to each other.</summary>
internal static class ClaimsSection
{
    /// <summary>Claims of one article on the page.</summary>
    private const int MostClaims = 200;

    /// <summary>The section, in parts.</summary>
    public static IEnumerable<Markup> Of(ChangeReport report)
    {
        yield return new("<section id=\"claims\" aria-labelledby=\"claims-title\">\n<h2 id=\"claims-title\">Claims</h2>\n");
        yield return Markup.Of($"<p class=\"lead\">{ChangeText.Claims(report)}. Those of articles that were added or removed as a whole are only counted.</p>\n");
        foreach (var article in ChangeText.Listed(report).Take(HtmlModel.MostArticles))
        {
            var left = article.Count() - MostClaims;
            yield return Markup.Of($"<section class=\"revised\">\n<h3><bdi>{article.Key}</bdi></h3>\n{article.Take(MostClaims).Select(Card)}");
            yield return Markup.Of($"<p class=\"lead\">{left} more are not shown.</p>\n").If(left > 0);
            yield return new("</section>\n");
        }

        yield return new("</section>\n");
    }

    private static Markup Card(ClaimChange claim) => Markup.Of($"""
        <article class="claim">
        <h4><span class="badge">{OutputNames.Camel(claim.Kind)}</span> <span dir="auto">{ChangeText.Subject(claim)}</span></h4>
        <div class="sides">
        {Side(claim.Old, "before", "del")}{Side(claim.New, "after", "ins")}</div></article>

        """);

    private static Markup Side(ClaimPlace? place, string when, string element)
    {
        if (place is null)
        {
            return Markup.Of($"<section class=\"side none\"><h5>{when}</h5><p class=\"place\">not stated</p></section>\n");
        }

        var side = ChangeText.SideOf(place);
        var tag = new Markup(element);
        var words = side.Excerpt.Select(part => part.IsMarked ? Markup.Of($"<{tag}>{part.Text}</{tag}>") : Markup.Of($"{part.Text}"));
        return Markup.Of($"""
            <section class="side">
            <h5><strong dir="auto">{Printable.Of(place.Place.Text, 120)}</strong> <span class="tally">{when}</span></h5>
            <blockquote dir="auto">{words}</blockquote>
            <p class="place"><bdi>{FindingSide.PlaceOf(place.Place)}</bdi></p>
            </section>

            """);
    }
}
