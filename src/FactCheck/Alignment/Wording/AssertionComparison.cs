using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Claims.Assertions;
using FactCheck.Claims.Grammar;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment.Wording;

/// <summary>An assertion with its words in the form in which those of other articles can be the same: synonyms by their class, people by whom the story knows.</summary>
/// <param name="Article">The article that makes it.</param>
/// <param name="Told">What it tells.</param>
/// <param name="Predicate">The predicate's class.</param>
/// <param name="Words">The words of each part.</param>
internal sealed record StoryAssertion(ArticleClaims Article, Assertion Told, string Predicate, ImmutableArray<ImmutableArray<string>> Words);

/// <summary>Says whether two assertions of different articles tell the same in other words: one predicate, one thing that it is about, and a third word that only the
/// same fact would share. The words count by their rarity, as in <see cref="SentenceComparison"/>.</summary>
internal sealed class AssertionComparison(Language language, People people)
{
    /// <summary>What a word says at most, in bits: words that the background does not know may be in all articles of the story.</summary>
    internal const double MostBits = 6;

    /// <summary>What it takes from a match that something else is done, or to something else: parses err.</summary>
    private const double ConflictBits = 4;

    /// <summary>What the words of two assertions must say together, in bits.</summary>
    private const double LeastBits = 9;

    /// <summary>The assertions of an article, in comparable form.</summary>
    public IEnumerable<StoryAssertion> Of(ArticleClaims article) =>
        article.Assertions.Select(told => new StoryAssertion(article, told, language.Paraphrases.OfVerb(told.Predicate, told.Parts.FirstOrDefault(part => part.Role == GrammaticalRole.Patient)?.Words[0].Text), [.. told.Parts.Select(part => part.Words.Select(word => KeyOf(article, word)).ToImmutableArray())]));

    /// <summary>The words under which an assertion is found: those of what its predicate is about.</summary>
    public static IEnumerable<string> KeysOf(StoryAssertion assertion) =>
        assertion.Told.Parts.Zip(assertion.Words).Where(entry => entry.First.Role != GrammaticalRole.Agent).SelectMany(entry => entry.Second).Distinct(StringComparer.Ordinal);

    /// <summary>The words of the left assertion, and of the right, that say the same; null where the two do not.</summary>
    public (TextSpan Left, TextSpan Right, double Bits)? Compare(StoryAssertion left, StoryAssertion right)
    {
        if (left.Told.Mood != right.Told.Mood || left.Predicate != right.Predicate || Conflicts(left, right) is not { } conflicts)
        {
            return null;
        }

        var isLight = language.Clauses.Light.Contains(left.Told.Predicate) || language.Clauses.Light.Contains(right.Told.Predicate);
        var shared = new SharedWords(isLight ? 0 : Math.Min(MostBits, Math.Min(left.Told.Rarity, right.Told.Rarity)), left.Told.Span, right.Told.Span);
        for (var i = 0; i < left.Words.Length; i++)
        {
            for (var j = 0; j < right.Words.Length; j++)
            {
                shared.Add(left.Told.Parts[i], left.Words[i], right.Told.Parts[j], right.Words[j]);
            }
        }

        return shared.IsTelling && shared.Bits - (ConflictBits * conflicts) >= LeastBits ? (shared.Left, shared.Right, shared.Bits) : null;
    }

    /// <summary>In how many of their parts the two have others or other things; null where two people, two numbers or opposites show that they tell of two facts.</summary>
    private int? Conflicts(StoryAssertion left, StoryAssertion right)
    {
        var conflicts = 0;
        for (var i = 0; i < left.Words.Length; i++)
        {
            for (var j = 0; j < right.Words.Length; j++)
            {
                var (ours, theirs) = (left.Told.Parts[i], right.Told.Parts[j]);
                if (ours.Role != theirs.Role)
                {
                    continue;
                }

                if (HaveOtherNumbers(ours, theirs))
                {
                    return null;
                }

                if (ours.Role == GrammaticalRole.Adjunct || left.Words[i].Any(word => right.Words[j].Contains(word, StringComparer.Ordinal)))
                {
                    continue;
                }

                var (a, b) = (ours.Words[0], theirs.Words[0]);
                var relation = a.Sort == AssertionWordSort.Word && b.Sort == AssertionWordSort.Word ? language.Classes.Compare(a.Text, b.Text, isVerb: false) : a.Sort == b.Sort ? WordRelation.Different : WordRelation.Unknown;
                if (relation == WordRelation.Opposite || (relation == WordRelation.Different && a.Sort == AssertionWordSort.Person))
                {
                    return null;
                }

                conflicts += relation == WordRelation.Different ? 1 : 0;
            }
        }

        return conflicts;
    }

    private static bool HaveOtherNumbers(AssertionPart left, AssertionPart right)
    {
        var (ours, theirs) = (Numbers(left), Numbers(right));
        return ours.Any() && theirs.Any() && !ours.Any(number => theirs.Contains(number, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Numbers(AssertionPart part) => part.Words.Where(word => word.Sort == AssertionWordSort.Number).Select(word => word.Text);

    private string KeyOf(ArticleClaims article, AssertionWord word) => word.Sort switch
    {
        AssertionWordSort.Person => "@" + (people.Named(article.Article.File, word.Text)?.Name ?? word.Text),
        AssertionWordSort.Name => "@" + word.Text.ToLowerInvariant(),
        AssertionWordSort.Number => "#" + word.Text,
        _ => language.Paraphrases.OfNoun(word.Text),
    };
}
