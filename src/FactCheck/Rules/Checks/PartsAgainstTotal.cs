using System.Buffers;
using System.Globalization;
using FactCheck.Claims;
using FactCheck.Claims.Counts;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>A total and its parts that do not add up: "five people: two men and four women".</summary>
internal sealed class PartsAgainstTotal : Check
{
    /// <summary>So many characters stand between a total and its first part at most, and between two parts.</summary>
    private const int MostBetween = 30;

    /// <summary>Signs that end an enumeration of parts.</summary>
    private static readonly SearchValues<char> Breaks = SearchValues.Create(".;:()—–\n");

    /// <inheritdoc/>
    public override string Name => "parts-against-total";

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        foreach (var article in story.Articles)
        {
            var counts = article.Claims.Where(claim => claim.Kind is CountKind && claim.Frame.Part is null or Frame.Joint).ToArray();
            for (var i = 0; i < counts.Length - 2; i++)
            {
                var parts = Announces(counts[i], counts[i + 1]) ? Parts(counts, i + 1) : [];
                if (parts.Length > 1 && Number(counts[i]) is { } total && parts.All(part => Number(part) is not null) && parts.Sum(Number) is { } sum && sum != total && !rule.Tolerates(sum, total))
                {
                    yield return rule.Finding(story, parts.Prepend(counts[i]).Select(Location.Of), sum.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }

    /// <summary>A colon or dash, and then a part of what is counted.</summary>
    private static bool Announces(Claim total, Claim part)
    {
        var between = Between(total, part);
        return between.Length <= MostBetween && between.IndexOfAny(':', '—', '–') >= 0 && IsPartOf(part, total);
    }

    private static Claim[] Parts(Claim[] counts, int first)
    {
        var end = first + 1;
        while (end < counts.Length && IsJoined(Between(counts[end - 1], counts[end])))
        {
            end++;
        }

        return counts[first..end];
    }

    /// <summary>Nothing but a noun, a comma and "and".</summary>
    private static bool IsJoined(ReadOnlySpan<char> between) =>
        between.Length is > 0 and <= MostBetween && !between.ContainsAny(Breaks);

    private static bool IsPartOf(Claim part, Claim total)
    {
        var language = Language.Of(part.Article.Language);
        return (language.Nouns.IsPerson(part.Frame.Head) && language.Nouns.IsPerson(total.Frame.Head))
            || language.Classes.Compare(part.Frame.Head, total.Frame.Head, isVerb: false) is WordRelation.Related or WordRelation.Same or WordRelation.Synonym;
    }

    private static ReadOnlySpan<char> Between(Claim left, Claim right) =>
        left.SentenceIndex == right.SentenceIndex && left.Span.End <= right.Span.Start
            ? left.Article.Text[Text.TextSpan.FromBounds(left.Span.End, right.Span.Start)] : [];

    private static decimal? Number(Claim claim) => claim.Value is NumberValue { Hedge: Hedge.Exact } value ? value.Number : null;
}
