using System.Buffers;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>The words before the dash of a dateline, taken apart into place, agency and date.</summary>
internal sealed class DatelineHead(DatelineLexicon lexicon, DateOnly? published)
{
    /// <summary>Words of a place in capitals: "COOK COUNTY CRIMINAL COURTHOUSE"; a headline has more.</summary>
    private const int MostCapitalWords = 5;

    /// <summary>Words of any other place, and of what stands behind its comma: "Trinidad and Tobago".</summary>
    private const int MostWords = 3;

    /// <summary>A share of letters: "McALLEN", "LaGRANGE" and "SHARM el-SHEIKH" are in capitals.</summary>
    private const double Capitals = 0.65;

    /// <summary>Letters of the longest word that may be in small letters among capitals: "RIO de JANEIRO".</summary>
    private const int LongestParticle = 3;

    private static readonly SearchValues<char> NotInPlaces = SearchValues.Create("0123456789:;!?\"“”„@#$%*+=<>[]{}()|\\_…");

    private static readonly SearchValues<char> NotInAgencies = SearchValues.Create(":;!?\"“”@#$%*+=<>[]{}()|\\");

    private bool _isAgencySure;

    /// <summary>The place as written; null where there is none.</summary>
    public string? Place { get; private set; }

    /// <summary>The agency; null where there is none.</summary>
    public string? Agency { get; private set; }

    /// <summary>The date; null where there is none or its year is unknown.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>Whether there is a date, be its year known or not.</summary>
    public bool HasDate { get; private set; }

    /// <summary>A line without blanks, invisible marks and Markdown emphasis around it.</summary>
    public static TextSpan Trim(string content, TextSpan line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && (char.IsWhiteSpace(content[start]) || content[start] is '\u200B' or '\uFEFF' or '*' or '_'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(content[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The first dash outside brackets that is no hyphen within a word; null where there is none.</summary>
    public static TextSpan? FindDash(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' when depth > 0 => -1, _ => 0 };
            if (depth > 0 || text[i] is not ('-' or '–' or '—' or '―' or '‒' or '|'))
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Length && text[end] is '-' or '–' or '—' or '―')
            {
                end++;
            }

            var standsApart = i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] == ')' || end == text.Length || char.IsWhiteSpace(text[end]);
            if (standsApart || end - i > 1 || text[i] is not ('-' or '|'))
            {
                return TextSpan.FromBounds(i, end);
            }
        }

        return null;
    }

    /// <summary>Takes the words apart; false where they can be no dateline.</summary>
    public bool TryRead(ReadOnlySpan<char> words)
    {
        var rest = TakeLeadingAgency(TakeLeadingDate(words));
        if (!TryTakeBrackets(ref rest))
        {
            return false;
        }

        rest = TakeDateAndAgency(TakeTrailingDate(rest)).Trim(" ,\u00A0");
        Place = rest.IsEmpty ? null : rest.ToString();
        return true;
    }

    /// <summary>Whether the parts make a dateline: a place in capitals, or one with an agency or a date, or those two alone.</summary>
    public bool IsConvincing()
    {
        if (Place is null)
        {
            return _isAgencySure || Date is not null || (Agency is not null && IsAcronym(Agency));
        }

        var comma = Place.IndexOf(',', StringComparison.Ordinal);
        var first = comma < 0 ? Place : Place[..comma];
        if (Place.AsSpan().ContainsAny(NotInPlaces) || lexicon.IsHeading(first) || !AreNames(comma < 0 ? "" : Place[comma..]))
        {
            return false;
        }

        return AreCapitals(first)
            ? CountWords(first) <= MostCapitalWords
            : (_isAgencySure || HasDate) && CountWords(first) <= MostWords && AreNames(first) && !lexicon.IsHeading(FirstWord(first));
    }

    /// <summary>"date 2023-03-18 TOKYO": a date in figures before the place, with or without a word that announces it.</summary>
    private ReadOnlySpan<char> TakeLeadingDate(ReadOnlySpan<char> words)
    {
        var rest = lexicon.IsLabel(FirstWord(words).TrimEnd(':')) ? words[FirstWord(words).Length..].TrimStart() : words;
        var first = FirstWord(rest);
        return first.Length > 0 && char.IsAsciiDigit(first[0]) && TakeDate(first) ? rest[first.Length..].TrimStart(" ,") : words;
    }

    /// <summary>"(CBS/AP) ALBUQUERQUE, N.M.": the agency before the place.</summary>
    private ReadOnlySpan<char> TakeLeadingAgency(ReadOnlySpan<char> words)
    {
        var close = words.IndexOf(')');
        return words.StartsWith('(') && close > 0 && close < words.Length - 1 && TakeAgency(words[1..close].Trim())
            ? words[(close + 1)..].TrimStart()
            : words;
    }

    /// <summary>"(AP)", "(Nov. 9th 2015)", "/PRNewswire/" at the end; false where brackets hold something else.</summary>
    private bool TryTakeBrackets(ref ReadOnlySpan<char> words)
    {
        words = words.TrimEnd();
        if (words.IsEmpty || words[^1] is not (')' or '/'))
        {
            return true;
        }

        var open = words[..^1].LastIndexOf(words[^1] == ')' ? '(' : '/');
        var inner = open < 0 ? [] : words[(open + 1)..^1].Trim();
        if (inner.IsEmpty || (!TakeDate(inner) && !TakeAgency(inner)))
        {
            return false;
        }

        words = words[..open].TrimEnd();
        return true;
    }

    private ReadOnlySpan<char> TakeTrailingDate(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length && !HasDate; i++)
        {
            if ((i == 0 || words[i - 1] is ' ' or ',') && TakeDate(words[i..]))
            {
                return words[..i].TrimEnd(" ,");
            }
        }

        return words;
    }

    /// <summary>"TOKYO, March 18, Kyodo". Only behind a date: in "YORK, PA" it is a state.</summary>
    private ReadOnlySpan<char> TakeDateAndAgency(ReadOnlySpan<char> words)
    {
        var comma = words.LastIndexOf(',');
        if (comma < 0 || HasDate || Agency is not null || !lexicon.IsAgency(words[(comma + 1)..].Trim()))
        {
            return words;
        }

        var rest = TakeTrailingDate(words[..comma]);
        return HasDate && TakeAgency(words[(comma + 1)..].Trim()) ? rest : words;
    }

    private bool TakeDate(ReadOnlySpan<char> words)
    {
        if (HasDate || !DatelineDate.TryParse(words, lexicon, published, out var date))
        {
            return false;
        }

        Date = date;
        HasDate = true;
        return true;
    }

    private bool TakeAgency(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || Agency is not null || CountWords(words) > MostWords + 1 || words.ContainsAny(NotInAgencies) || !char.IsLetterOrDigit(words[0]))
        {
            return false;
        }

        Agency = words.ToString();
        var first = words[..(words.IndexOf('/') is var slash and > 0 ? slash : words.Length)].Trim();
        _isAgencySure = lexicon.IsAgency(words) || lexicon.IsAgency(first) || lexicon.IsNetwork(first) || IsCallSign(first, lexicon);
        return true;
    }

    /// <summary>"WDAY TV", "KMOV.com", "KGUN9-TV", "WHAS11": a station's call sign of three or four capitals starting with K or W.</summary>
    private static bool IsCallSign(ReadOnlySpan<char> words, DatelineLexicon lexicon)
    {
        var letters = words.IndexOfAnyExceptInRange('A', 'Z') is var end and >= 0 ? end : words.Length;
        return letters is 3 or 4 && lexicon.IsCall(words) && (letters == words.Length || !char.IsLetter(words[letters]));
    }

    /// <summary>"STMW": nothing but three to five capitals.</summary>
    private static bool IsAcronym(ReadOnlySpan<char> words) => words.Length is >= 3 and <= 5 && !words.ContainsAnyExceptInRange('A', 'Z');

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> words) =>
        words[..(words.IndexOfAny(' ', '\u00A0') is var blank and >= 0 ? blank : words.Length)];

    private static int CountWords(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var range in words.Split(' '))
        {
            count += words[range].IsEmpty ? 0 : 1;
        }

        return count;
    }

    private static bool AreCapitals(ReadOnlySpan<char> words)
    {
        var (allUpper, allLetters) = (0, 0);
        foreach (var range in words.Split(' '))
        {
            var (upper, letters) = (0, 0);
            foreach (var character in words[range])
            {
                upper += char.IsUpper(character) ? 1 : 0;
                letters += char.IsLetter(character) ? 1 : 0;
            }

            if (letters > LongestParticle && upper < letters * Capitals)
            {
                return false;
            }

            allUpper += upper;
            allLetters += letters;
        }

        return allLetters >= 2 && allUpper >= allLetters * Capitals;
    }

    /// <summary>Whether each part between commas is a short name: "Ind.", "South Korea", "Isle of Man".</summary>
    private static bool AreNames(ReadOnlySpan<char> parts)
    {
        foreach (var range in parts.Split(','))
        {
            var part = parts[range].Trim();
            if (!part.IsEmpty && (CountWords(part) > MostWords || !char.IsUpper(part[0]) || !char.IsUpper(part[part.LastIndexOf(' ') + 1])))
            {
                return false;
            }
        }

        return true;
    }
}
