using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Alignment;

/// <summary>What stands around a value, for finding a claim again in another version of its article.</summary>
internal sealed class ClaimContext
{
    /// <summary>What a noun of its own or a verb of its own takes from the similarity.</summary>
    private const double OtherHead = 0.6;
    private const double OtherPredicate = 0.8;

    private readonly ContextWord[] _words;
    private readonly double _sum;

    /// <summary>The context of <paramref name="claim"/>.</summary>
    public ClaimContext(Claim claim)
    {
        Claim = claim;
        Sentence = SentenceOf(claim);
        _words = [.. claim.Frame.Context.GroupBy(word => word.Lemma, StringComparer.Ordinal).Select(group => group.MaxBy(word => word.Nearness)).OrderBy(word => word.Lemma, StringComparer.Ordinal)];
        _sum = _words.Sum(word => word.Nearness);
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>Its sentence, with single blanks.</summary>
    public string Sentence { get; }

    /// <summary>The sentence of a claim, with single blanks.</summary>
    public static string SentenceOf(Claim claim) => SentenceOf(claim.Article, claim.Sentence);

    /// <summary>A sentence of an article, with single blanks.</summary>
    public static string SentenceOf(Article article, Sentence sentence) =>
        string.Join(' ', article.Text.Slice(sentence.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>From 0 to 1: the words that both have (Dice's coefficient), weighted by their nearness to the value.</summary>
    public double Similarity(ClaimContext other)
    {
        var factor = FactorOf(Claim.Frame.Head, other.Claim.Frame.Head, OtherHead) * FactorOf(Claim.Frame.Predicate, other.Claim.Frame.Predicate, OtherPredicate);
        return _sum + other._sum == 0 ? factor : 2 * Shared(other) / (_sum + other._sum) * factor;
    }

    private double Shared(ClaimContext other)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < _words.Length && j < other._words.Length;)
        {
            var order = string.CompareOrdinal(_words[i].Lemma, other._words[j].Lemma);
            if (order == 0)
            {
                sum += Math.Min(_words[i].Nearness, other._words[j].Nearness);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return sum;
    }

    private static double FactorOf(string left, string right, double different) => left.Length == 0 || right.Length == 0 || left == right ? 1 : different;
}
