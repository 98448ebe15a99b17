using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Text;

/// <summary>Says what part of an article a line is. Only short lines can be furniture, headings or credits: running text is never given up.</summary>
internal sealed class LineClassifier
{
    /// <summary>The longest line, in characters, that is searched for page furniture or captions.</summary>
    private const int LongestFurniture = 160, LongestStart = 40, LongestCaption = 600, LongestHeading = 100, LongestByline = 80;

    private const int MostHeadingWords = 14, MostCreditWords = 8;

    private readonly FrozenSet<string> _furniture;
    private readonly SearchValues<string> _furnitureMarks, _captionMarks;
    private readonly PrefixSet _furnitureStarts, _furnitureLabels, _furnitureContacts, _captionStarts, _creditStarts, _bylineStarts;
    private readonly ImmutableArray<string> _captionEnds;

    public LineClassifier(SentenceLexicon lexicon)
    {
        _furniture = lexicon.Furniture;
        _furnitureMarks = SearchValues.Create(lexicon.FurnitureMarks.AsSpan(), StringComparison.OrdinalIgnoreCase);
        _captionMarks = SearchValues.Create(lexicon.CaptionMarks.AsSpan(), StringComparison.OrdinalIgnoreCase);
        _furnitureStarts = new(lexicon.FurnitureStarts);
        _furnitureLabels = new(lexicon.FurnitureLabels);
        _furnitureContacts = new(lexicon.FurnitureContacts);
        _captionEnds = lexicon.CaptionEnds;
        _captionStarts = new(lexicon.CaptionStarts);
        _creditStarts = new(lexicon.CreditStarts);
        _bylineStarts = new(lexicon.BylineStarts);
    }

    /// <summary>The kind of a line without white space around it. <paramref name="headline"/> is the plain title where the line may repeat it, else
    /// empty; a line that does not stand alone is the first of a wrapped paragraph, and neither furniture nor a heading.</summary>
    public BlockKind KindOf(ReadOnlySpan<char> line, string headline, bool standsAlone)
    {
        var plain = line.Length <= LongestFurniture || line.Length <= headline.Length * 2 ? Plain(line) : Plain(line[..LongestStart]);
        if (headline.Length > 0 && plain == headline)
        {
            return BlockKind.Headline;
        }

        if (standsAlone && line.Length <= LongestFurniture && IsFurniture(line, plain))
        {
            return BlockKind.Furniture;
        }

        if (line.Length <= LongestCaption && (line.ContainsAny(_captionMarks) || _captionStarts.Begins(plain) || EndsWithAny(line, _captionEnds)))
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

        var parted = spaces > 0 || (length == 1 && line[0] is '•' or '‣' or '▪' or '●');
        return parted && length + spaces < line.Length ? length + spaces : 0;
    }

    private bool IsFurniture(ReadOnlySpan<char> line, string written) =>
        IsBare(line) || WithoutFigures(written) is var plain && (_furniture.Contains(plain) || _furnitureStarts.Begins(plain) || line.ContainsAny(_furnitureMarks)
            || (line[^1] != '.' && (_furnitureLabels.Begins(plain) || (line.ContainsAny("@|:/") && _furnitureContacts.Begins(plain)))) || IsCredit(line, plain) || IsByline(line, plain)) || IsAddress(line);

    /// <summary>The same with 0 for every figure: "3 comments" and "1,250 comments" are one line.</summary>
    private static string WithoutFigures(string plain)
    {
        if (!plain.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return plain;
        }

        Span<char> buffer = stackalloc char[plain.Length];
        var length = 0;
        for (var i = 0; i < plain.Length; i++)
        {
            var isInside = i > 0 && length > 0 && buffer[length - 1] == '0'
                && (char.IsAsciiDigit(plain[i]) || (plain[i] is '.' or ',' && i + 1 < plain.Length && char.IsAsciiDigit(plain[i + 1])));
            if (!isInside)
            {
                buffer[length++] = char.IsAsciiDigit(plain[i]) ? '0' : plain[i];
            }
        }

        return new(buffer[..length]);
    }

    /// <summary>No letters at all, and no amount: "1 / 10", "___", "* * *", a telephone number.</summary>
    private static bool IsBare(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if ((CharTraits.Of(c) & (CharTrait.Letter | CharTrait.Surrogate)) != CharTrait.None || c is '$' or '€' or '£' or '¥' or '%')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One web or mail address and nothing else.</summary>
    private static bool IsAddress(ReadOnlySpan<char> line) =>
        !line.Contains(' ') && (line.Contains('@') || line.Contains("://", StringComparison.Ordinal) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    private bool IsCredit(ReadOnlySpan<char> line, string plain) =>
        _creditStarts.Begins(plain) && Words(line, out _) <= MostCreditWords && line[^1] is not ('.' or '!' or '?');

    private bool IsByline(ReadOnlySpan<char> line, string plain) =>
        line.Length <= LongestByline && _bylineStarts.Begins(plain) && Words(line, out var lower) is >= 2 and <= 8 and var words
            && lower * 3 <= words && !IsClosed(line);

    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line.Length <= LongestHeading && !IsClosed(line) && line[^1] is not (',' or ';' or ':' or '-' or '–' or '—') && Words(line, out _) <= MostHeadingWords;

    /// <summary>Whether the line ends like a sentence, perhaps inside quotation marks or before a remark in brackets.</summary>
    private static bool IsClosed(ReadOnlySpan<char> line)
    {
        var bracket = line[^1] == ')' ? line.LastIndexOf('(') : -1;
        var end = (bracket > 0 ? line[..bracket].TrimEnd() : line).TrimEnd("\"'”’)]» ");
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

    private static bool EndsWithAny(ReadOnlySpan<char> line, ImmutableArray<string> ends)
    {
        line = line.TrimEnd('.');
        foreach (var end in ends)
        {
            if (line.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lower case, straight quotation marks, single spaces, without marks at the ends: the form in which lines are compared with each other and
    /// with the lexicon.</summary>
    public static string Plain(ReadOnlySpan<char> line)
    {
        var text = System.Text.Ascii.IsValid(line) ? line : WordForm.Normalize(line);
        var buffer = text.Length <= LongestCaption ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!CharTraits.IsSpace(c))
            {
                buffer[length++] = char.ToLowerInvariant(c);
            }
            else if (length > 0 && buffer[length - 1] != ' ')
            {
                buffer[length++] = ' ';
            }
        }

        return new(buffer[..length].Trim("\"'«»›‹><|[]→►▶. "));
    }
}
