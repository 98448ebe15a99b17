using FactCheck.Rules;

namespace FactCheck.Reporting.PlainText;

/// <summary>One story of a text report: doubts, then updates, then what is well supported.</summary>
internal sealed class StorySection
{
    /// <summary>Agreements shown unless all are asked for.</summary>
    private const int MostAgreements = 10;

    private readonly string _name;
    private readonly Finding[] _doubts;
    private readonly Finding[] _updates;
    private readonly Agreement[] _agreements;

    private StorySection(string name, int articles, IEnumerable<Finding> findings, IEnumerable<Agreement> agreements)
    {
        _name = name;
        ArticleCount = articles;
        var all = findings.ToArray();
        _doubts = [.. all.Where(finding => finding.Verdict != Verdict.Superseded).OrderByDescending(finding => finding.Severity)];
        _updates = [.. all.Where(finding => finding.Verdict == Verdict.Superseded)];
        _agreements = [.. agreements];
    }

    /// <summary>How many articles the story has.</summary>
    public int ArticleCount { get; }

    /// <summary>Whether there are findings, updates among them.</summary>
    public bool HasDoubts => _doubts.Length + _updates.Length > 0;

    /// <summary>Whether anything is well supported.</summary>
    public bool HasSupport => _agreements.Length > 0;

    /// <summary>The stories of <paramref name="report"/>, in the order of their first article.</summary>
    public static IReadOnlyList<StorySection> AllOf(Report report)
    {
        var storyOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in report.Articles)
        {
            storyOf.TryAdd(entry.Article.File, entry.Story);
        }

        var findings = report.NewFindings.Where(finding => !IsReadingProblem(finding)).ToLookup(
            finding => finding.Story.Length > 0 ? finding.Story : storyOf.GetValueOrDefault(finding.Locations[0].File, ""), StringComparer.Ordinal);
        var agreements = report.Corroborated.ToLookup(agreement => agreement.Story, StringComparer.Ordinal);
        return
        [
            .. report.Articles.GroupBy(entry => entry.Story, StringComparer.Ordinal)
                .Select(group => new StorySection(group.Key, group.Count(), findings[group.Key], agreements[group.Key])),
        ];
    }

    /// <summary>Whether the finding is about a file and not about a fact.</summary>
    public static bool IsReadingProblem(Finding finding) => finding.Rule.Id.StartsWith("FC9", StringComparison.Ordinal);

    /// <summary>Writes the section.</summary>
    public void Write(TextPage page, FindingText findings)
    {
        page.Blank();
        var title = $"{Printable.Of(_name)} ({SummaryText.Count(ArticleCount, "article", "articles")})";
        page.Line(Ink.In(Ink.Bold, title));
        page.Line(Ink.In(Ink.Dim, new string('-', Math.Min(Printable.WidthOf(title), page.Width))));
        foreach (var finding in _doubts)
        {
            page.Blank();
            findings.Write(finding);
        }

        WriteUpdates(page, findings);
        WriteAgreements(page);
    }

    private void WriteUpdates(TextPage page, FindingText findings)
    {
        if (_updates.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Line("  " + Ink.In(Ink.Bold, "Updates") + " (a later article has the newer value)");
        foreach (var update in _updates)
        {
            findings.WriteUpdate(update);
        }
    }

    private void WriteAgreements(TextPage page)
    {
        if (_agreements.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Line("  " + Ink.In(Ink.Bold, "Well supported"));
        var isDetailed = page.Verbosity == Verbosity.Detailed;
        var shown = isDetailed ? _agreements : _agreements.AsSpan(0, Math.Min(MostAgreements, _agreements.Length)).ToArray();
        var values = shown.Select(agreement => Printable.Of(agreement.Locations.Length > 0 ? agreement.Locations[0].Text : agreement.Value)).ToArray();
        var width = Math.Min(28, values.Max(value => Printable.WidthOf(value)));
        for (var i = 0; i < shown.Length; i++)
        {
            var sources = SummaryText.Count(shown[i].IndependentSources, "source", "sources");
            var about = Printable.Of(shown[i].About);
            page.Line($"    {Ink.In(Ink.Green, TextPage.Column(sources, 10))}  {shown[i].Kind,-7}  {TextPage.Column(values[i], width)}  {about}".TrimEnd());
            foreach (var location in isDetailed ? shown[i].Locations : [])
            {
                page.Line($"      {Ink.In(Ink.Dim, $"{Printable.Of(location.Source)}  {FindingSide.PlaceOf(location)}")}");
            }
        }

        if (shown.Length < _agreements.Length)
        {
            page.Line($"    ... and {SummaryText.Count(_agreements.Length - shown.Length, "more", "more")} (--verbosity detailed)");
        }
    }
}
