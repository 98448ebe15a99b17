using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>A sentence that an article has twice, with two values.</summary>
internal sealed class ToldTwice : Check
{
    /// <summary>In characters, without the value: short sentences are like each other by chance.</summary>
    private const int LeastLength = 40;

    /// <inheritdoc/>
    public override string Name => "told-twice";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var told = story.Alignment.Pairs.Where(IsTwice).GroupBy(pair => (pair.Left.Article.File, pair.Left.Kind.Name, Words: WordsAround(pair.Left)));

        // What stands there three times are the rows of a table.
        foreach (var pairs in told.Where(pairs => pairs.Key.Words.Length >= LeastLength && pairs.SelectMany(pair => new[] { pair.Left.SentenceIndex, pair.Right.SentenceIndex }).Distinct().Count() == 2))
        {
            var pair = pairs.First();
            yield return rule.Finding(story, [Location.Of(pair.Left), Location.Of(pair.Right)], GroupSides.About(pair.Left), pair);
        }
    }

    /// <summary>Whether one article has its first sentence, its headline or a caption again, and nothing but the value is another.</summary>
    private static bool IsTwice(CandidatePair pair) =>
        pair.CanConflict && pair.Left.Article.File == pair.Right.Article.File && pair.Left.SentenceIndex != pair.Right.SentenceIndex
        && (IsSummary(pair.Left) || IsSummary(pair.Right))
        && pair.Evidence.Any(evidence => evidence.Level == SentenceComparison.Parallel)
        && pair.Left.Kind.Compare(pair.Left.Value, pair.Right.Value) == ValueRelation.Disjoint
        && string.Equals(WordsAround(pair.Left), WordsAround(pair.Right), StringComparison.OrdinalIgnoreCase);

    private static bool IsSummary(Claim claim) => StoryEvent.IsOpening(claim) || claim.Sentence.Kind == BlockKind.Caption;

    private static string WordsAround(Claim claim)
    {
        var text = claim.Article.Text.Slice(claim.Sentence.Span);
        var at = claim.Span.Start - claim.Sentence.Span.Start;
        return string.Join(' ', $"{text[..at]} {text[(at + claim.Span.Length)..]}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
