using FactCheck.Claims;
using FactCheck.Languages;

namespace FactCheck.Alignment;

/// <summary>Compares the sentences of two claims without their values: the cosine of their words, each weighted by its rarity in news and its nearness
/// to the value.</summary>
internal sealed class SentenceComparison(Language language)
{
    /// <summary>The level of two sentences that say the same in the same words, next to the values too: only the value may differ.</summary>
    public const string Parallel = "parallel";

    private const double ParallelBeside = 0.75;

    /// <summary>Up to four tokens away.</summary>
    private const double BesideNearness = 0.8;

    /// <summary>A content word says at least so many bits, however often the background has it: its topics are not those of every story.</summary>
    private const double LeastRarity = 3;

    private static readonly (double AtLeast, string Level)[] Levels =
        [(0.55, "nearly the same"), (0.38, "very similar"), (0.24, "similar"), (0.12, "somewhat similar"), (0, "unlike")];

    private readonly Dictionary<Frame, SentenceWeights> _weights = new(ReferenceEqualityComparer.Instance);

    /// <summary>How alike two sentences are.</summary>
    public string Level(Frame left, Frame right)
    {
        var (a, b) = (WeightsOf(left), WeightsOf(right));
        var cosine = Cosine(a.Sentence, b.Sentence);
        return cosine >= Levels[0].AtLeast && Cosine(a.Beside, b.Beside) >= ParallelBeside
            ? Parallel
            : Array.Find(Levels, level => cosine >= level.AtLeast).Level ?? "unlike";
    }

    private static double Cosine(WordWeights a, WordWeights b)
    {
        var product = 0.0;
        foreach (var (word, weight) in a.Words)
        {
            product += weight * b.Words.GetValueOrDefault(word);
        }

        var norm = Math.Sqrt(a.Squares * b.Squares);
        return norm == 0 ? 0 : product / norm;
    }

    /// <summary>A frame meets many others: its weights are worked out once.</summary>
    private SentenceWeights WeightsOf(Frame frame) =>
        _weights.TryGetValue(frame, out var known)
            ? known
            : _weights[frame] = new(Weigh(frame.Context), Weigh(frame.Context.Where(word => word.Nearness >= BesideNearness)));

    private WordWeights Weigh(IEnumerable<ContextWord> context)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (lemma, nearness) in context)
        {
            var word = language.Classes.AnyClassOf(lemma);
            weights[word] = Math.Max(weights.GetValueOrDefault(word), nearness * Math.Max(LeastRarity, language.DocumentFrequency.Rarity(lemma)));
        }

        return new(weights, weights.Values.Sum(weight => weight * weight));
    }

    private sealed record SentenceWeights(WordWeights Sentence, WordWeights Beside);

    private sealed record WordWeights(Dictionary<string, double> Words, double Squares);
}
