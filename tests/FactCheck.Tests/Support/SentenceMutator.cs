using System.Text;

namespace FactCheck.Tests.Support;

/// <summary>Makes nonsense of good sentences: pieces are cut, doubled, moved and mixed with those of others, with numbers, signs and characters of any
/// script. The same random numbers give the same text. The benchmarks use it too.</summary>
public sealed class SentenceMutator(IReadOnlyList<string> sentences)
{
    private const int MostEdits = 8;
    private const int LongestCut = 12;
    private const int OneInSoup = 50;

    private static readonly string[] Pieces =
    [
        " five ", " 5 ", "5", "0", "-1", "1,234.5", "99999999999999999999999999999", "1e308", " half ", " dozen ", " million ", " per cent ", "%", "$", "€", "£", " km ", " °C ", " p.m. ", " at 25:61 ",
        " 31 February ", " 2023-13-45 ", " 00/00/0000 ", " Monday ", " last year ", " from ", " to ", " between ", " and ", " of the ", " more than ", " about ", ", ", "; ", ": ", ". ", "? ", "! ", "...", "-", "–", "—", "/",
        "(", ")", "[", "]", "\"", "“", "”", "'", "’", "«", "»", "&", "@", "#", "*", "_", "|", "\\", "<", ">", "http://a.b/c?d=1", " Mr ", " Ms. Quill ", " de la ", " O'Neill ", " Chancellor ", " said ", " no ", " not ",
        " will ", " if ", " 5-year-old ", " aged 5 ", " 1st ", " XIV ", "\n", "\r\n", "\n\n", "\t", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u2028", "\u2029", "\uFEFF", "\0", "\u0001", "\u001B[31m", "\u0301", "\u202E", "\uD83D",
        "\uDE00", "\U0001F600", "\uFFFF", "٣", "十二", "½", "²", "Ⅷ", "İ", "ı", "ß", "ǅ", "ﬁ", "한국", "שלום", "\U0001D7D9",
    ];

    /// <summary>A sentence made of one or two of the given ones, or of characters of any kind.</summary>
    public string Next(Random random)
    {
        if (random.Next(OneInSoup) == 0)
        {
            return Soup(random);
        }

        var text = new StringBuilder(sentences[random.Next(sentences.Count)]);
        for (var edits = random.Next(1, MostEdits); edits > 0; edits--)
        {
            Edit(text, random);
        }

        return text.ToString();
    }

    private void Edit(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, LongestCut), text.Length - at);
        switch (random.Next(7))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                var cut = text.ToString(at, length);
                text.Remove(at, length).Insert(random.Next(text.Length + 1), cut);
                break;
            case 3:
                var other = sentences[random.Next(sentences.Count)];
                text.Insert(at, other.AsSpan(random.Next(other.Length)));
                break;
            case 4 when length > 0:
                text[at] = char.IsUpper(text[at]) ? char.ToLowerInvariant(text[at]) : char.ToUpperInvariant(text[at]);
                break;
            case 5 when length > 0:
                text[at] = (char)random.Next(char.MaxValue + 1);
                break;
            default:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }

    private static string Soup(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 80); count > 0; count--)
        {
            text.Append(random.Next(4) == 0 ? Pieces[random.Next(Pieces.Length)] : ((char)random.Next(char.MaxValue + 1)).ToString());
        }

        return text.ToString();
    }
}
