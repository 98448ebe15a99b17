using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Alignment;
using FactCheck.Articles;
using FactCheck.Rules.Suppressions;

namespace FactCheck.Rules;

/// <summary>What is left of the findings of a run.</summary>
/// <param name="Findings">Those that are reported, with their state; findings about suppressions and the baseline stand at the end.</param>
/// <param name="Suppressed">Those that are left out, with the reason.</param>
/// <param name="Absent">Accepted findings that are no longer found.</param>
public sealed record GateResult(ImmutableArray<Finding> Findings, ImmutableArray<Finding> Suppressed, ImmutableArray<BaselineEntry> Absent);

/// <summary>Decides which findings count: first suppressions, then the baseline. It fails closed: what has expired or is not understood lets nothing pass.</summary>
public static class Gate
{
    /// <summary>Applies the suppressions and the baseline of a run.</summary>
    /// <param name="findings">In the order of the report.</param>
    /// <param name="stories">The stories of the run.</param>
    /// <param name="rules">Its rules.</param>
    /// <param name="options">What is suppressed and accepted, and the day.</param>
    public static GateResult Apply(IReadOnlyList<Finding> findings, IReadOnlyList<Story> stories, RuleSet rules, CheckOptions options)
    {
        var articles = stories.SelectMany(story => story.Articles).Where(article => !options.Reference.Contains(article.Article.File)).ToArray();
        var suppressor = new Suppressor(articles, rules, options);
        var judged = findings.Select(finding => finding.Rule.IsAboutInput ? finding : finding with { Suppression = suppressor.Find(finding) }).ToArray();
        var baseline = options.Baseline.Apply(judged.Where(finding => finding.Suppression is null), options.Today);
        var alone = stories.Where(story => story.Articles.Length == 1).Select(story => story.Articles[0].Article.File).ToHashSet(StringComparer.Ordinal);
        var problems = suppressor.Problems(alone.Contains).Concat(baseline.Expired.Select(Expired));
        return new(
            [.. baseline.Findings, .. rules.FindingsOf(problems)],
            [.. judged.Where(finding => finding.Suppression is not null)],
            baseline.Absent);
    }

    private static InputProblem Expired(BaselineEntry entry) => new(
        GateRules.ExpiredAcceptance,
        entry.File,
        entry.Position,
        string.Create(CultureInfo.InvariantCulture, $"The acceptance of {entry.Fingerprint} by {entry.Owner} ended on {entry.Expires:yyyy-MM-dd}; the finding is new again."),
        "Mend what is reported, or accept it again with a later day.");
}
