using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Text;

namespace FactCheck.Alignment;

/// <summary>A word of an article and its weight.</summary>
/// <param name="Word">A hash of the word in lower case.</param>
/// <param name="Weight">Above 0; the weights of an article are a vector of unit length.</param>
/// <param name="IsName">Whether it is written as a name: of a place, a person, a street.</param>
public readonly record struct WeightedTerm(ulong Word, float Weight, bool IsName = false);

/// <summary>An article as a weighted bag of words (tf-idf, unit length), for telling stories apart.</summary>
/// <param name="All">Its words, in the order of their hashes, each once.</param>
/// <param name="Weightiest">The hashes of its weightiest words, at most <see cref="MostIndexed"/>.</param>
public sealed record ArticleTerms(ImmutableArray<WeightedTerm> All, ImmutableArray<ulong> Weightiest)
{
    /// <summary>So many of an article's weightiest words are looked up when candidates are sought.</summary>
    public const int MostIndexed = 40;

    /// <summary>The terms of words with their weights, which need not have unit length.</summary>
    internal static ArticleTerms Of(IEnumerable<(string Word, double Weight, bool IsName)> words)
    {
        var ordered = words.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Word, StringComparer.Ordinal).ToArray();
        var length = Math.Sqrt(ordered.Sum(entry => entry.Weight * entry.Weight));
        var hashes = Array.ConvertAll(ordered, entry => StableHash.Of(MemoryMarshal.AsBytes(entry.Word.AsSpan())));
        return new(
            [.. ordered.Select((entry, i) => new WeightedTerm(hashes[i], (float)(entry.Weight / length), entry.IsName)).DistinctBy(term => term.Word).OrderBy(term => term.Word)],
            [.. hashes.Take(MostIndexed)]);
    }

    /// <summary>The cosine of the two bags, from 0 to 1, and what of it comes from words that both write as names.</summary>
    internal (double Cosine, double OfNames) Similarity(ArticleTerms other)
    {
        var left = All.AsSpan();
        var right = other.All.AsSpan();
        var (cosine, ofNames) = (0.0, 0.0);
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            var (a, b) = (left[i].Word, right[j].Word);
            if (a == b)
            {
                var product = (double)left[i].Weight * right[j].Weight;
                cosine += product;
                ofNames += left[i].IsName && right[j].IsName ? product : 0;
            }

            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return (cosine, ofNames);
    }
}
