using System.Collections.Frozen;
using System.Collections.Immutable;
using FuzzySharp;

namespace FactCheck.Articles;

/// <summary>The keys that front matter may have.</summary>
internal static class FrontMatterKeys
{
    public const string Source = "source";
    public const string Published = "published";
    public const string Title = "title";
    public const string Story = "story";
    public const string Language = "language";
    public const string Url = "url";
    public const string Author = "author";
    public const string Origin = "origin";

    /// <summary>The most letters a key may be off and still be taken for a slip.</summary>
    private const int LargestSlip = 2;

    /// <summary>Every key, in the order of the documentation.</summary>
    public static ImmutableArray<string> All { get; } = [Source, Published, Title, Story, Language, Url, Author, Origin];

    /// <summary>What other programs call the same.</summary>
    private static readonly FrozenDictionary<string, string> OtherNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["agency"] = Origin,
        ["by"] = Author,
        ["byline"] = Author,
        ["canonical"] = Url,
        ["cluster"] = Story,
        ["date"] = Published,
        ["datetime"] = Published,
        ["event"] = Story,
        ["headline"] = Title,
        ["lang"] = Language,
        ["link"] = Url,
        ["locale"] = Language,
        ["name"] = Title,
        ["outlet"] = Source,
        ["permalink"] = Url,
        ["pubdate"] = Published,
        ["publication"] = Source,
        ["publisher"] = Source,
        ["site"] = Source,
        ["time"] = Published,
        ["topic"] = Story,
        ["writer"] = Author,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="key"/> is one of them, to the letter.</summary>
    public static bool IsKnown(ReadOnlySpan<char> key)
    {
        foreach (var known in All)
        {
            if (key.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The key that the writer of <paramref name="unknown"/> probably meant; null where none is near.</summary>
    public static string? Nearest(string unknown)
    {
        var written = unknown.Trim().ToLowerInvariant();
        if (OtherNames.TryGetValue(written, out var same))
        {
            return same;
        }

        if (written.Length > All.Max(key => key.Length) + LargestSlip)
        {
            return null;
        }

        var (nearest, distance) = All.Select(key => (key, Levenshtein.EditDistance(written, key))).MinBy(pair => pair.Item2);
        return distance <= LargestSlip && distance < nearest.Length / 2.0 ? nearest : null;
    }
}
