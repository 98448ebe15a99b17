using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Reporting.Html;

/// <summary>A finding with its number on the page.</summary>
internal sealed record NumberedFinding(int Number, Finding Finding);

/// <summary>A story with what is in doubt in it, the gravest first, updates last.</summary>
internal sealed record HtmlStory(string Name, int ArticleCount, ImmutableArray<NumberedFinding> Findings);

/// <summary>The report as the page shows it: what is on it, in which order, under which anchors.</summary>
internal sealed class HtmlModel
{
    /// <summary>Nobody reads more on one page, and browsers become slow.</summary>
    public const int MostFindings = 2000;

    /// <summary>Articles whose text is on the page; those with findings come first.</summary>
    public const int MostArticles = 500;

    /// <summary>Agreements on the page.</summary>
    public const int MostAgreements = 1000;

    private readonly FrozenDictionary<string, int> _articleIndex;
    private readonly FrozenSet<(string File, int Offset)> _marked;

    private readonly Lazy<FrozenDictionary<(string File, TextSpan Span), Claim>> _claims;

    /// <summary>Prepares <paramref name="report"/>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="mostArticles">How many articles have their text on the page.</param>
    public HtmlModel(Report report, int mostArticles = MostArticles)
    {
        Report = report;
        ByFile = report.ArticlesByFile();
        _claims = new(() => report.Articles.SelectMany(entry => entry.Claims).DistinctBy(claim => (claim.Article.File, claim.Span)).ToFrozenDictionary(claim => (claim.Article.File, claim.Span)));
        Stories = [.. StoriesOf(report)];
        Problems = Numbered(report.NewFindings.Where(IsProblem).Take(MostFindings), Stories.Sum(story => story.Findings.Length));
        Agreements = [.. report.Corroborated.OrderByDescending(agreement => agreement.IndependentSources).Take(MostAgreements)];
        States = new(Findings, Agreements);
        var inDoubt = Findings.SelectMany(entry => entry.Finding.Locations).Select(location => location.File).ToHashSet(StringComparer.Ordinal);
        Articles =
        [
            .. report.Articles.OrderByDescending(entry => inDoubt.Contains(entry.Article.File)).Take(mostArticles)
                .OrderBy(entry => entry.Story, StringComparer.Ordinal).ThenBy(entry => entry.Article.Published).ThenBy(entry => entry.Article.File, StringComparer.Ordinal)
                .Select((entry, i) => new ArticleView(entry, i, States)),
        ];
        _articleIndex = Articles.ToFrozenDictionary(view => view.Entry.Article.File, view => view.Index, StringComparer.Ordinal);
        _marked = Articles.SelectMany(view => view.Marks.Select(mark => (view.Entry.Article.File, mark.Span.Start))).ToFrozenSet();
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>Its articles by path.</summary>
    public IReadOnlyDictionary<string, Article> ByFile { get; }

    /// <summary>Stories with something in doubt or updated, in the order of their articles.</summary>
    public ImmutableArray<HtmlStory> Stories { get; }

    /// <summary>What is wrong with files.</summary>
    public ImmutableArray<NumberedFinding> Problems { get; }

    /// <summary>What is well supported, best first.</summary>
    public ImmutableArray<Agreement> Agreements { get; }

    /// <summary>What each claim's words are.</summary>
    public ClaimStates States { get; }

    /// <summary>The articles whose text is on the page, story by story, the oldest first.</summary>
    public ImmutableArray<ArticleView> Articles { get; }

    /// <summary>All findings on the page, in its order.</summary>
    public IEnumerable<NumberedFinding> Findings => Stories.SelectMany(story => story.Findings).Concat(Problems);

    /// <summary>The findings that an editor must look at.</summary>
    public int ToLookAt => Report.NewFindings.Count(finding => finding.Severity > Severity.Info);

    /// <summary>Where a place is shown on the page; null where its article is not.</summary>
    public string? AnchorOf(Location location) =>
        !_articleIndex.TryGetValue(location.File, out var index) ? null
        : _marked.Contains((location.File, location.Span.Start)) ? Anchors.OfWords(index, location.Span.Start)
        : Anchors.OfArticle(index);

    /// <summary>The claim whose words stand at a place; null where the place is no claim of its own.</summary>
    public Claim? ClaimAt(Location location) => _claims.Value.GetValueOrDefault((location.File, location.Span));

    /// <summary>Whether a finding is about a file and not about a fact.</summary>
    private static bool IsProblem(Finding finding) => PlainText.StorySection.IsReadingProblem(finding);

    private static IEnumerable<HtmlStory> StoriesOf(Report report)
    {
        var storyOf = report.Articles.DistinctBy(entry => entry.Article.File, StringComparer.Ordinal).ToFrozenDictionary(entry => entry.Article.File, entry => entry.Story, StringComparer.Ordinal);
        var gravest = report.NewFindings.Where(finding => !IsProblem(finding)).OrderBy(OrderOf).Take(MostFindings).ToLookup(
            finding => finding.Story.Length > 0 ? finding.Story : storyOf.GetValueOrDefault(finding.Locations[0].File, ""), StringComparer.Ordinal);
        var counts = report.Articles.CountBy(entry => entry.Story, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        var names = report.Articles.Select(entry => entry.Story).Concat(gravest.Select(group => group.Key)).Distinct(StringComparer.Ordinal);
        var number = 0;
        foreach (var name in names.Where(gravest.Contains))
        {
            var story = new HtmlStory(name, counts.GetValueOrDefault(name), Numbered(gravest[name], number));
            number += story.Findings.Length;
            yield return story;
        }
    }

    /// <summary>The findings, numbered from the one behind <paramref name="from"/>.</summary>
    public static ImmutableArray<NumberedFinding> Numbered(IEnumerable<Finding> findings, int from) =>
        [.. findings.Select((finding, i) => new NumberedFinding(from + i + 1, finding))];

    /// <summary>Errors, warnings, notes, updates.</summary>
    private static int OrderOf(Finding finding) => finding.Verdict == Verdict.Superseded ? 3 : Severity.Error - finding.Severity;
}
