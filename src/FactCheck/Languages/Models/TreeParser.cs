using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace FactCheck.Languages.Models;

/// <summary>Finds the tree of a sentence, and names the relations, by the sums of the scores of one or several networks.</summary>
internal sealed class TreeParser(params ParserNetwork[] networks)
{
    private readonly ConcurrentBag<NetworkState[]> _spare = [];

    /// <summary>Fills the head of each word, the number of words being the root, and its relation.</summary>
    /// <param name="words">The words.</param>
    /// <param name="heads">As many heads.</param>
    /// <param name="relations">As many relations.</param>
    public void Parse(ReadOnlySpan<ParserWord> words, Span<int> heads, Span<DependencyRelation> relations)
    {
        if (!_spare.TryTake(out var states))
        {
            states = Array.ConvertAll(networks, network => new NetworkState(network.Layout));
        }

        for (var i = 0; i < networks.Length; i++)
        {
            networks[i].Look(words, states[i]);
            networks[i].Run(states[i]);
            Add(states[i].Scores, i == 0 ? [] : states[0].Scores, words.Length * (words.Length + 1));
        }

        TreeSearch.Find(states[0], heads);
        for (var i = 0; i < networks.Length; i++)
        {
            networks[i].Label(states[i], heads);
            Add(states[i].Relations, i == 0 ? [] : states[0].Relations, words.Length * NetworkLayout.Relations);
        }

        for (var word = 0; word < words.Length; word++)
        {
            var scores = states[0].Relations.AsSpan(word * NetworkLayout.Relations, NetworkLayout.Relations);
            relations[word] = heads[word] == words.Length ? DependencyRelation.Root : Best(scores);
        }

        _spare.Add(states);
    }

    private static void Add(float[] scores, float[] sums, int count)
    {
        for (var i = 0; i < count && i < sums.Length; i++)
        {
            sums[i] += scores[i];
        }
    }

    /// <summary>The relation with the highest score, the first of equals; a word that has a head is no root.</summary>
    private static DependencyRelation Best(ReadOnlySpan<float> scores)
    {
        var best = Vector256.Create(float.NegativeInfinity);
        for (var first = 0; first < scores.Length; first += MatrixMath.Lane)
        {
            best = Vector256.Max(best, Counting(scores, first));
        }

        var highest = float.NegativeInfinity;
        for (var i = 0; i < MatrixMath.Lane; i++)
        {
            highest = Math.Max(highest, best[i]);
        }

        for (var first = 0; first < scores.Length; first += MatrixMath.Lane)
        {
            if (Vector256.Equals(Counting(scores, first), Vector256.Create(highest)).ExtractMostSignificantBits() is > 0 and var bits)
            {
                return (DependencyRelation)(first + BitOperations.TrailingZeroCount(bits));
            }
        }

        return DependencyRelation.Root + 1;
    }

    /// <summary>Eight scores from <paramref name="first"/> on, those of the root and of what stands behind the relations being lowest.</summary>
    private static Vector256<float> Counting(ReadOnlySpan<float> scores, int first)
    {
        var relation = Vector256<int>.Indices + Vector256.Create(first);
        var counts = Vector256.GreaterThan(relation, Vector256.Create((int)DependencyRelation.Root)) & Vector256.LessThanOrEqual(relation, Vector256.Create((int)DependencyRelation.Xcomp));
        return Vector256.ConditionalSelect(counts.AsSingle(), Vector256.Create(scores[first..]), Vector256.Create(float.NegativeInfinity));
    }
}
