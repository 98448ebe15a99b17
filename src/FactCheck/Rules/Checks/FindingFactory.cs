using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>Makes findings alike: fills the rule's message and works out the fingerprint.</summary>
internal static class FindingFactory
{
    /// <summary>The finding of <paramref name="rule"/> at <paramref name="locations"/>, the odd one first. Its message takes
    /// {a.source}, {a.text}, {a.value} from the first and {b...} from the last location that differs, {about} from <paramref name="about"/>. The
    /// <paramref name="witnesses"/> are shown with it and change neither message nor fingerprint.</summary>
    public static Finding Finding(
        this Rule rule, StoryFacts story, IEnumerable<Location> locations, string about = "", CandidatePair? pair = null, Verdict verdict = Verdict.Conflict, IEnumerable<Location>? witnesses = null)
    {
        var all = locations.ToImmutableArray();
        var (a, b) = Sides(all, pair);
        return new()
        {
            Rule = rule,
            Severity = rule.Severity,
            Verdict = verdict,
            Message = Fill(rule.Message, about, a, b),
            Hint = rule.Hint,
            Story = story.Story,
            Locations = witnesses is null ? all : [.. all, .. witnesses],
            Alignment = pair is null ? null : new(pair.Weight, pair.Evidence),
            Fingerprint = Fingerprint.Of(rule.Id, FingerprintParts(rule, story, all)),
        };
    }

    /// <summary>The two locations that the message names: those of the pair where it holds the first location and they differ, else that and the first of another value.</summary>
    private static (Location A, Location B) Sides(ImmutableArray<Location> all, CandidatePair? pair)
    {
        var named = pair is null ? [] : all.Where(location => IsAt(location, pair.Left) || IsAt(location, pair.Right)).ToArray();
        return named.Length == 2 && named[0] == all[0] && named[0].Value != named[1].Value ? (named[0], named[1]) : (all[0], all.FirstOrDefault(location => location.Value != all[0].Value) ?? all[^1]);
    }

    private static bool IsAt(Location location, Claim claim) => location.File == claim.Article.File && location.Span == claim.Span;

    /// <summary>The story and the values that exclude each other: not files, lines or words, so that edits elsewhere and further articles that agree with
    /// a side change nothing. Where nobody named the story, or one article is enough for the finding, the sources say which disagreement it is.</summary>
    private static IEnumerable<string> FingerprintParts(Rule rule, StoryFacts story, IEnumerable<Location> sides)
    {
        var name = story.Articles[0].Article.Story;
        return name is not null && rule.Scope == RuleScope.CrossSource
            ? sides.Select(side => side.Value).Distinct(StringComparer.Ordinal).Append("story\t" + name)
            : sides.Select(side => $"{side.Source}\t{side.Value}").Distinct(StringComparer.Ordinal).Append("story\t" + name);
    }

    private static string Fill(string message, string about, Location a, Location b) => message
        .Replace("{about}", about, StringComparison.Ordinal)
        .Replace("{a.source}", a.Source, StringComparison.Ordinal)
        .Replace("{a.text}", a.Text, StringComparison.Ordinal)
        .Replace("{a.value}", a.Value, StringComparison.Ordinal)
        .Replace("{b.source}", b.Source, StringComparison.Ordinal)
        .Replace("{b.text}", b.Text, StringComparison.Ordinal)
        .Replace("{b.value}", b.Value, StringComparison.Ordinal);
}
