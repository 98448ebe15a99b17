using System.Globalization;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>The day of publication of a page that has no front matter for it: a line of its own near the head ("Updated 3:09 AM EST Dec 19, 2008"),
/// or the day in the address ("/2012/08/07/").</summary>
internal static class PageDate
{
    /// <summary>How many lines with words are looked at: title, subtitle, by-line and what stands between them.</summary>
    private const int MostLines = 6;

    /// <summary>UTF-16 units: the longest line that holds nothing but a date.</summary>
    private const int LongestLine = 80;

    /// <summary>Two-digit years are of this century, as in datelines.</summary>
    private const int Century = 2000;

    /// <summary>The date of the first line in <paramref name="body"/> that says nothing else, or null.</summary>
    public static DateOnly? InText(string content, TextSpan body, DatelineLexicon lexicon) => Find(content, body, lexicon, mustAppear: false)?.Day;

    /// <summary>The first such line that says that the page appeared then ("Published: Saturday, January 14, 2017"), or null.</summary>
    public static PrintedDay? OfAppearance(string content, TextSpan body, DatelineLexicon lexicon) => Find(content, body, lexicon, mustAppear: true);

    private static PrintedDay? Find(string content, TextSpan body, DatelineLexicon lexicon, bool mustAppear)
    {
        var lines = 0;
        for (int line = body.Start, next; line < body.End && lines < MostLines; line = next)
        {
            next = FrontMatterBlock.NextLine(content, line);
            var span = DatelineHead.Trim(content, TextSpan.FromBounds(line, Math.Min(next, body.End)));
            var text = content.AsSpan(span.Start, span.Length);
            lines += text.IsEmpty ? 0 : 1;
            if (text.Length is > 5 and <= LongestLine && OfLine(text, lexicon, out var appears) is { } date && (appears || !mustAppear))
            {
                return new(date, span);
            }
        }

        return null;
    }

    /// <summary>The day that is a part of the path of <paramref name="address"/>, or null.</summary>
    public static DateOnly? InAddress(ReadOnlySpan<char> address) => InAddress(address, "yyyy/MM/dd");

    /// <summary>The first day of the month that is a part of the path ("/2013/04/"), or null.</summary>
    public static DateOnly? MonthInAddress(ReadOnlySpan<char> address) => InAddress(address, "yyyy/MM");

    private static DateOnly? InAddress(ReadOnlySpan<char> address, string form)
    {
        var length = form.Length + 1;
        for (var slash = address.IndexOf('/'); slash >= 0 && slash + length < address.Length; slash += Math.Max(1, address[(slash + 1)..].IndexOf('/') + 1))
        {
            var part = address.Slice(slash + 1, length);
            if (part[^1] == '/' && DateOnly.TryParseExact(part[..^1], form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && day.Year >= ArticleLimits.EarliestYear)
            {
                return day;
            }
        }

        return null;
    }

    private static DateOnly? OfLine(ReadOnlySpan<char> line, DatelineLexicon lexicon, out bool appears)
    {
        appears = false;
        Span<int> numbers = stackalloc int[3];
        var (count, month, monthAt) = (0, 0, -1);
        for (int at = 0, end; at < line.Length; at = end)
        {
            end = RunEnd(line, at);
            var run = line[at..end];
            appears |= lexicon.IsAppearance(run);
            if (char.IsAsciiDigit(run[0]))
            {
                if (IsTime(line, at, end))
                {
                    continue;
                }

                if (count == numbers.Length || !int.TryParse(run, NumberStyles.None, CultureInfo.InvariantCulture, out numbers[count++]))
                {
                    return null;
                }
            }
            else if (month == 0 && lexicon.Month(run) is > 0 and var named)
            {
                (month, monthAt) = (named, count);
            }
            else if (char.IsLetter(run[0]) && !lexicon.IsWeekday(run) && !lexicon.IsBesidePageDate(run))
            {
                return null;
            }
        }

        return month > 0 ? Named(numbers[..count], month, monthAt) : Figures(numbers[..count]);
    }

    // A run of letters, a run of digits, or one other character.
    private static int RunEnd(ReadOnlySpan<char> line, int at)
    {
        var end = at + 1;
        var isDigit = char.IsAsciiDigit(line[at]);
        while (end < line.Length && (isDigit ? char.IsAsciiDigit(line[end]) : char.IsLetter(line[at]) && char.IsLetter(line[end])))
        {
            end++;
        }

        return end;
    }

    // "3:09", "3: 09"
    private static bool IsTime(ReadOnlySpan<char> line, int at, int end) =>
        line[end..].TrimStart() is [':', ..] || line[..at].TrimEnd() is [.., ':'] and var before && before.TrimEnd(": ") is [.., >= '0' and <= '9'];

    // "Dec 19, 2008", "11 November 2011"
    private static DateOnly? Named(ReadOnlySpan<int> numbers, int month, int monthAt) => numbers switch
    {
        [var day, var year] when monthAt < 2 => Day(year, month, day),
        _ => null,
    };

    // "2012. 08. 08", "12 / 16 / 08"; the month and the day must not be mistaken for each other.
    private static DateOnly? Figures(ReadOnlySpan<int> numbers) => numbers switch
    {
        [>= 1900 and var year, var month, var day] => Day(year, month, day),
        [<= 12 and var month, > 12 and var day, var year] => Day(year < 100 ? Century + year : year, month, day),
        [> 12 and var day, <= 12 and var month, var year] => Day(year < 100 ? Century + year : year, month, day),
        _ => null,
    };

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= ArticleLimits.EarliestYear and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
}
