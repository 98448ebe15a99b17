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
    private const double OtherBits = 4;

    /// <summary>What the words of two assertions must say together, in bits.</summary>
    private const double LeastBits = 9;

    /// <summary>The assertions of an article, in comparable form.</summary>
    public IEnumerable<StoryAssertion> Of(ArticleClaims article) =>
        article.Assertions.Select(told => new StoryAssertion(
            article,
            told,
            language.Paraphrases.OfVerb(told.Predicate, told.Parts.FirstOrDefault(part => part.Role == GrammaticalRole.Patient)?.Words[0].Text),
            [.. told.Parts.Select(part => part.Words.Select(word => KeyOf(article, word)).ToImmutableArray())]));

    /// <summary>The words under which an assertion is found: those of what its predicate is about.</summary>
    public static IEnumerable<string> KeysOf(StoryAssertion assertion) =>
        assertion.Told.Parts.Zip(assertion.Words).Where(entry => entry.First.Role != GrammaticalRole.Agent).SelectMany(entry => entry.Second).Distinct(StringComparer.Ordinal);

    /// <summary>The words of the left assertion, and of the right, that say the same; null where the two do not.</summary>
    public (TextSpan Left, TextSpan Right)? Compare(StoryAssertion left, StoryAssertion right)
    {
        if (left.Told.Mood != right.Told.Mood || left.Predicate != right.Predicate)
        {
            return null;
        }

        var isLight = language.Clauses.Light.Contains(left.Told.Predicate) || language.Clauses.Light.Contains(right.Told.Predicate);
        var shared = new SharedWords(isLight ? 0 : Math.Min(MostBits, Math.Min(left.Told.Rarity, right.Told.Rarity)), left.Told.Span, right.Told.Span);
        var others = 0;
        for (var i = 0; i < left.Words.Length; i++)
        {
            for (var j = 0; j < right.Words.Length; j++)
            {
                shared.Add(left.Told.Parts[i], left.Words[i], right.Told.Parts[j], right.Words[j]);
                var relation = Relate(left.Told.Parts[i], left.Words[i], right.Told.Parts[j], right.Words[j]);
                if (relation == WordRelation.Opposite)
                {
                    return null;
                }

                others += relation == WordRelation.Different ? 1 : 0;
            }
        }

        return shared.IsTelling && shared.Bits - (OtherBits * others) >= LeastBits ? (shared.Left, shared.Right) : null;
    }

    /// <summary>Whether two phrases of one part may mean the same: other people and other numbers of one thing exclude each other, other nouns only speak against it.
    /// Of where, when and how, one article tells one thing and another something else.</summary>
    private WordRelation Relate(AssertionPart ours, ImmutableArray<string> ourWords, AssertionPart theirs, ImmutableArray<string> theirWords)
    {
        if (ours.Role != theirs.Role)
        {
            return WordRelation.Unknown;
        }

        if (ourWords.Any(word => theirWords.Contains(word, StringComparer.Ordinal)))
        {
            return HaveOtherNumbers(ours, theirs) ? WordRelation.Opposite : WordRelation.Same;
        }

        var (a, b) = (ours.Words[0], theirs.Words[0]);
        return ours.Role == GrammaticalRole.Adjunct || a.Sort != b.Sort ? WordRelation.Unknown
            : a.Sort == AssertionWordSort.Person ? WordRelation.Opposite
            : a.Sort == AssertionWordSort.Word && language.Classes.Compare(a.Text, b.Text, isVerb: false) is var relation and not WordRelation.Different ? relation
            : HaveOtherNumbers(ours, theirs) ? WordRelation.Opposite
            : WordRelation.Different;
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
