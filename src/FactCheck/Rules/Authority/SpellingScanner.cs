using System.Buffers;
using FactCheck.Text;

namespace FactCheck.Rules.Authority;

/// <summary>Finds wrong spellings in a text, letter by letter, in one pass. A wrong spelling inside a longer accepted one is none, whatever kind of
/// entity that is: "Kiev" in "Chicken Kiev". Spellings in capitals count too, as datelines and headlines have them.</summary>
internal sealed class SpellingScanner
{
    /// <summary>Shorter spellings are not looked for in capitals: they would meet abbreviations.</summary>
    private const int LeastCapitals = 4;

    private readonly Dictionary<string, HouseEntity?>.AlternateLookup<ReadOnlySpan<char>> _spellings;
    private readonly SearchValues<string> _needles;
    private readonly int[] _lengths;

    /// <summary>A scanner for the wrong spellings of one kind of <paramref name="entities"/>.</summary>
    public SpellingScanner(IEnumerable<HouseEntity> entities, string kind)
    {
        var spellings = new Dictionary<string, HouseEntity?>(StringComparer.Ordinal);
        var all = entities.ToArray();
        foreach (var accepted in all.SelectMany(entity => entity.Accepted))
        {
            spellings[accepted] = null;
        }

        foreach (var (entity, wrong) in all.Where(entity => entity.Kind == kind).SelectMany(entity => entity.Wrong.Select(wrong => (entity, wrong))))
        {
            spellings.TryAdd(wrong, entity);
            if (wrong.Length >= LeastCapitals)
            {
                spellings.TryAdd(wrong.ToUpperInvariant(), entity);
            }
        }

        _spellings = spellings.GetAlternateLookup<ReadOnlySpan<char>>();
        _needles = SearchValues.Create([.. spellings.Keys], StringComparison.Ordinal);
        _lengths = [.. spellings.Keys.Select(spelling => spelling.Length).Distinct().OrderDescending()];
    }

    /// <summary>The wrong spellings within <paramref name="span"/> of <paramref name="text"/>, in its order.</summary>
    public IEnumerable<(TextSpan Span, HouseEntity Entity)> Find(SourceText text, TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var next = text.Content.AsSpan(at, span.End - at).IndexOfAny(_needles);
            if (next < 0)
            {
                yield break;
            }

            at += next;
            var length = LongestAt(text.Content, at, span.End, out var entity);
            if (entity is not null)
            {
                yield return (new(at, length), entity);
            }

            at += Math.Max(1, length);
        }
    }

    /// <summary>The length of the longest spelling that stands at <paramref name="at"/> as whole words; 0 where none does.</summary>
    private int LongestAt(string text, int at, int end, out HouseEntity? entity)
    {
        entity = null;
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            return 0;
        }

        foreach (var length in _lengths)
        {
            if (at + length <= end && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]))
                && _spellings.TryGetValue(text.AsSpan(at, length), out entity))
            {
                return length;
            }
        }

        return 0;
    }
}
