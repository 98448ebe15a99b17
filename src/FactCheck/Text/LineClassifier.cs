using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Text;

/// <summary>Says what part of an article a line is. Only short lines can be furniture, headings or credits: running text is never given up.</summary>
internal sealed class LineClassifier
{
    /// <summary>The longest line, in characters, that is searched for page furniture or captions.</summary>
    private const int LongestFurniture = 160, LongestCaption = 600, LongestHeading = 100, LongestByline = 80;

    private const int MostHeadingWords = 14, MostCreditWords = 8;

    private readonly FrozenSet<string> _furniture;
    private readonly SearchValues<string> _furnitureMarks, _captionMarks;
    private readonly ImmutableArray<string> _furnitureStarts, _captionStarts, _creditStarts, _bylineStarts;
    private readonly string _title;

    public LineClassifier(SentenceLexicon lexicon, ReadOnlySpan<char> title)
    {
        _furniture = lexicon.Furniture;
        _furnitureMarks = SearchValues.Create(lexicon.FurnitureMarks.AsSpan(), StringComparison.OrdinalIgnoreCase);
        _captionMarks = SearchValues.Create(lexicon.CaptionMarks.AsSpan(), StringComparison.OrdinalIgnoreCase);
        _furnitureStarts = lexicon.FurnitureStarts;
        _captionStarts = lexicon.CaptionStarts;
        _creditStarts = lexicon.CreditStarts;
        _bylineStarts = lexicon.BylineStarts;
        _title = Plain(title);
    }

    /// <summary>The kind of a line without white space around it. A wrapped paragraph's first line is no heading.</summary>
    public BlockKind KindOf(ReadOnlySpan<char> line, bool first, bool standsAlone)
    {
        if (first && _title.Length > 0 && line.Length <= _title.Length * 2 && Plain(line) == _title)
        {
            return BlockKind.Headline;
        }

        if (standsAlone && IsFurniture(line))
        {
            return BlockKind.Furniture;
        }

        if (IsCaption(line))
        {
            return BlockKind.Caption;
        }

        if (BulletLength(line) > 0)
        {
            return BlockKind.ListItem;
        }

        return standsAlone && IsHeading(line) ? BlockKind.Heading : BlockKind.Body;
    }

    /// <summary>The length of a bullet or list number with the space behind it, or 0.</summary>
    public static int BulletLength(ReadOnlySpan<char> line)
    {
        var length = 0;
        if (line.Length > 1 && line[0] is '•' or '‣' or '◦' or '▪' or '■' or '●' or '○' or '·' or '*' or '-' or '–' or '—' or '+' or '►' or '▶' or '➤' or '✓' or '→')
        {
            length = 1;
        }
        else if (line.Length > 2 && char.IsAsciiDigit(line[0]))
        {
            length = char.IsAsciiDigit(line[1]) ? 2 : 1;
            length = line[length] is '.' or ')' ? length + 1 : 0;
        }

        var spaces = 0;
        while (length > 0 && length + spaces < line.Length && CharTraits.IsSpace(line[length + spaces]))
        {
            spaces++;
        }

        return spaces > 0 && length + spaces < line.Length ? length + spaces : 0;
    }

    private bool IsFurniture(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestFurniture)
        {
            return false;
        }

        var plain = Plain(line);
        return IsBare(line) || _furniture.Contains(plain) || StartsWithAny(plain, _furnitureStarts) || line.ContainsAny(_furnitureMarks)
            || IsCredit(line, plain) || IsByline(line, plain);
    }

    /// <summary>No letters at all and at most a counter of two short numbers: "1 / 10", "___", "* * *".</summary>
    private static bool IsBare(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            digits += CharTraits.IsDigit(c) ? 1 : 0;
            if (CharTraits.IsLetter(c) || CharTraits.Of(c).HasFlag(CharTrait.Surrogate) || c is '$' or '€' or '£' or '%')
            {
                return false;
            }
        }

        return digits <= 2 || (digits <= 4 && line.Contains('/'));
    }

    private bool IsCredit(ReadOnlySpan<char> line, string plain) =>
        StartsWithAny(plain, _creditStarts) && Words(line, out _) <= MostCreditWords && line[^1] is not ('.' or '!' or '?');

    private bool IsByline(ReadOnlySpan<char> line, string plain) =>
        line.Length <= LongestByline && StartsWithAny(plain, _bylineStarts) && Words(line, out var lower) is >= 2 and <= 10 && lower <= 2 && !IsClosed(line);

    private bool IsCaption(ReadOnlySpan<char> line) =>
        line.Length <= LongestCaption && (line.ContainsAny(_captionMarks) || StartsWithAny(Plain(line[..Math.Min(line.Length, 60)]), _captionStarts));

    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line.Length <= LongestHeading && !IsClosed(line) && line[^1] is not (',' or ';' or ':' or '-' or '–' or '—') && Words(line, out _) <= MostHeadingWords;

    /// <summary>Whether the line ends like a sentence, perhaps inside quotation marks or brackets.</summary>
    private static bool IsClosed(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd("\"'”’)]»");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '…' or ',';
    }

    private static int Words(ReadOnlySpan<char> line, out int lower)
    {
        var words = 0;
        lower = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (!CharTraits.IsSpace(line[i]) && (i == 0 || CharTraits.IsSpace(line[i - 1])))
            {
                words++;
                lower += char.IsLower(line[i]) ? 1 : 0;
            }
        }

        return words;
    }

    private static bool StartsWithAny(string plain, ImmutableArray<string> starts)
    {
        foreach (var start in starts)
        {
            if (plain.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lower case, straight quotation marks, single spaces, without marks at the ends: the form in which lines are compared.</summary>
    private static string Plain(ReadOnlySpan<char> line)
    {
        var words = WordForm.Normalize(line).ToLowerInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Trim('"', '\'', '«', '»', '›', '‹', '>', '<', '|', '[', ']', '→', '►', '▶', '.', ' ');
    }
}
