using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Reporting;

/// <summary>A fact that several articles state alike.</summary>
/// <param name="Kind">The kind of its claims.</param>
/// <param name="About">What it is about, in a few words.</param>
/// <param name="Value">The value in normal form.</param>
/// <param name="IndependentSources">How many sources state it, copies of one text counted once.</param>
/// <param name="Story">The story.</param>
/// <param name="Locations">Where it is stated.</param>
public sealed record Agreement(string Kind, string About, string Value, int IndependentSources, string Story, ImmutableArray<Location> Locations);

/// <summary>An article as a report knows it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Story">The story it belongs to, found or given.</param>
/// <param name="Blocks">Its headlines, paragraphs and list items, in the order of the text; for reports that show whole articles.</param>
/// <param name="Claims">What it states, in the order of the text.</param>
public sealed record ReportedArticle(Article Article, string Story, ImmutableArray<TextBlock> Blocks, ImmutableArray<Claim> Claims);

/// <summary>Everything a run has to say, in its final order: path, then span.</summary>
public sealed record Report
{
    /// <summary>The articles that were read, in the order of their paths.</summary>
    public required ImmutableArray<ReportedArticle> Articles { get; init; }

    /// <summary>The articles by path.</summary>
    internal IReadOnlyDictionary<string, Article> ArticlesByFile() =>
        Articles.DistinctBy(entry => entry.Article.File, StringComparer.Ordinal).ToFrozenDictionary(entry => entry.Article.File, entry => entry.Article, StringComparer.Ordinal);

    /// <summary>What is in doubt.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>The findings that nobody has accepted.</summary>
    public IEnumerable<Finding> NewFindings => Findings.Where(finding => finding.Baseline == BaselineState.New);

    /// <summary>What was found and left out because a comment or the configuration says so; in the order of findings.</summary>
    public ImmutableArray<Finding> Suppressed { get; init; } = [];

    /// <summary>Accepted findings that are no longer found, in the order of their fingerprints.</summary>
    public ImmutableArray<BaselineEntry> Absent { get; init; } = [];

    /// <summary>What is well supported.</summary>
    public required ImmutableArray<Agreement> Agreements { get; init; }

    /// <summary>Those behind which several independent sources stand.</summary>
    public IEnumerable<Agreement> Corroborated => Agreements.Where(agreement => agreement.IndependentSources > 1);

    /// <summary>The Markdown pages of the rules that ran, by the rule's id; a rule may have none.</summary>
    public ImmutableDictionary<string, string> RulePages { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>How many claims were extracted.</summary>
    public int ClaimCount => Articles.Sum(article => article.Claims.Length);

    /// <summary>How many stories were told apart.</summary>
    public required int StoryCount { get; init; }
}
