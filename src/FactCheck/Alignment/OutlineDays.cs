using FactCheck.Claims.Dates;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment;

/// <summary>A day that an article names, or all days of a month.</summary>
/// <param name="First">The number of the first day.</param>
/// <param name="Last">That of the last, the same for a day.</param>
public readonly record struct NamedDays(int First, int Last);

/// <summary>Finds the days and months that an article names: "the Jan. 12 shooting", "in November 2015". Those that hang on the day of publication are left out, it tells them itself.</summary>
internal sealed class OutlineDays(TokenizedText text, DateLexicon dates, DateOnly published)
{
    /// <summary>An article that names more days tells of many events, and its days of none of them.</summary>
    private const int MostDays = 5;

    /// <summary>The days and months, ascending, each once; none where there are too many.</summary>
    public NamedDays[] All()
    {
        var found = text.Sentences.SelectMany(In).Distinct().Take(MostDays + 1).OrderBy(days => days.First).ThenBy(days => days.Last).ToArray();
        return found.Length > MostDays ? [] : found;
    }

    private IEnumerable<NamedDays> In(Sentence sentence)
    {
        var (begin, end) = (sentence.FirstToken, sentence.FirstToken + sentence.TokenCount);
        for (var i = begin; i < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && char.IsUpper(Word(i)[0]) && Lexical(i) is { } word && word.Is(DateWordClass.Month)
                && Read(i, begin, end, word.Value(DateWordClass.Month)) is { } date && date.Resolve(new(published, Outlook.Back)) is { From: { } from, To: { } to })
            {
                yield return new(from.DayNumber, to.DayNumber);
            }
        }
    }

    /// <summary>"Jan. 12", "Jan. 12, 2015", "12 January 2015", "January 2015", "in January"; null where no date is written there.</summary>
    private CalendarDate? Read(int i, int begin, int end, int month)
    {
        var at = i + 1;
        at += at < end && Word(at) is "." ? 1 : 0;
        if (Number(at, end) is >= 1 and <= 31 and var day)
        {
            at += at + 1 < end && Word(at + 1) is "," ? 2 : 1;
            return new(Year(at, end), month, day);
        }

        var year = Year(at, end);
        return i > begin && Number(i - 1, end) is >= 1 and <= 31 and var before ? new(year, month, before)
            : year is not null || (i > begin && Lexical(i - 1)?.Is(DateWordClass.TimePrep) == true) ? new(year, month, null) : null;
    }

    private int? Year(int at, int end) => Number(at, end) is >= 1900 and <= 2099 and var year ? year : null;

    private int Number(int at, int end) => at < end && text.Tokens[at].Kind == TokenKind.Number ? DateText.Number(Word(at)) : -1;

    private DateWord? Lexical(int at) => dates.Find(WordForm.Normalize(Word(at)).ToLowerInvariant());

    private ReadOnlySpan<char> Word(int at) => text.Source[text.Tokens[at].Span];
}
