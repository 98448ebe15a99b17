using FactCheck.Languages;
using static FactCheck.Languages.DateWordClass;

namespace FactCheck.Claims.Dates;

/// <summary>What comes again: "every Monday", "on Mondays", "each January", "weekdays", "twice a year", "annually on 9 May". It is no single day.</summary>
/// <param name="Pattern">As <see cref="DateValue.Recurrence"/> says it.</param>
/// <param name="Granularity">How finely it is stated.</param>
internal sealed record RecurringDate(string Pattern, Granularity Granularity) : DateExpression
{
    /// <inheritdoc/>
    public override DateValue Resolve(DateContext context) => Unresolved(Granularity) with { Recurrence = Pattern };
}

/// <summary>Reads them.</summary>
internal sealed class RecurringGrammar(DateTokens tokens, CalendarGrammar calendar)
{
    private const int Weekdays = 7;
    private const int Weekends = 8;

    /// <summary>Whether something that comes again begins at <paramref name="i"/>, and where the next date may; <paramref name="date"/> is null where it names no day of its own
    /// ("every day") or no certain one ("most Mondays", "on a Sunday").</summary>
    public bool Read(int i, out DateExpression? date, out int end)
    {
        (date, end) = (null, i + 1);
        if (tokens.Is(i, Every))
        {
            date = EachOf(i, out end);
            return true;
        }

        if (Plural(i) is { } plural)
        {
            date = plural;
            return true;
        }

        if (Frequency(i, out end) is { } frequency)
        {
            date = frequency;
            return true;
        }

        end = i + 1;
        if (!tokens.Is(i, DateWordClass.Weekday))
        {
            return false;
        }

        if (tokens.Is(i + 1, DateWordClass.To) && tokens.Is(i + 2, DateWordClass.Weekday))
        {
            end = i + 3;
            return true;
        }

        return tokens.Is(i - 1, Article) && !tokens.Is(i - 1, The) && tokens.Is(i - 2, Any);
    }

    /// <summary>The date that ends before <paramref name="end"/>, or what comes again where the words beside it say so: "19 June every year", "annually on 9 May".</summary>
    public DateExpression? Widen(DateExpression date, int first, ref int end)
    {
        var behind = tokens.Is(end, Of) ? end + 1 : end;
        if (tokens.Is(behind, Every) && tokens.Find(behind + 1, Unit, out _) is not null)
        {
            end = behind + 2;
            return Yearly(date);
        }

        var before = first - 1;
        before -= tokens.Is(before, DayPrep) || tokens.Is(before, Before) ? 1 : 0;
        return tokens.Is(before, Regular) || tokens.Is(end, Regular) ? Yearly(date) ?? date : date;
    }

    /// <summary>Whether what stands beside the tokens from <paramref name="first"/> up to <paramref name="end"/>, a clock time, comes again: "daily at 6 p.m.",
    /// "every Monday at 6 p.m.", "at 6 p.m. on weekdays".</summary>
    public static bool IsBeside(DateTokens tokens, int first, int end)
    {
        var before = first - 1;
        before -= tokens.IsMark(before, ',') ? 1 : 0;
        before -= tokens.Sentence.Is(before, NumberCue.BeforeLevel | NumberCue.BeforePronoun) || tokens.Is(before, DayPrep) || tokens.Is(before, FromWord) ? 1 : 0;
        before -= tokens.IsMark(before, ',') ? 1 : 0;
        var behind = end + (tokens.IsMark(end, ',') ? 1 : 0);
        behind += tokens.Is(behind, DayPrep) ? 1 : 0;
        return tokens.Is(before, Regular) || tokens.Is(before, Recurring) || (tokens.Is(before - 1, Every) && IsNamed(tokens, before))
            || (tokens.Is(before, DateWordClass.Weekday) && tokens.Is(before - 1, DateWordClass.To) && tokens.Is(before - 2, DateWordClass.Weekday))
            || tokens.Is(end, Regular) || tokens.Is(behind, Recurring) || (tokens.Is(behind, Every) && IsNamed(tokens, behind + 1));
    }

    private static bool IsNamed(DateTokens tokens, int i) =>
        tokens.Is(i, Unit) || tokens.Is(i, DateWordClass.Weekday) || tokens.Is(i, Daypart) || tokens.Is(i, DateWordClass.Month);

    // "every Monday", "each January", "every 9 May"; "every summer" and "every Easter" are no dates.
    private RecurringDate? EachOf(int i, out int end)
    {
        var isEach = tokens.Value(i, Every) > 0;
        var day = i + 1;
        day += tokens.Value(i, Every) > 1 && tokens.Is(day, Alternate) ? 1 : 0;
        if (tokens.Is(day, DateWordClass.Weekday))
        {
            end = day + 1;
            tokens.Skip(ref end, Daypart);
            return isEach ? OfWeekday(tokens.Value(day, DateWordClass.Weekday), day > i + 1 ? "/2" : "") : null;
        }

        if (calendar.Read(i + 1, true, out end) is { Month: not null } date)
        {
            return isEach ? Yearly(date) : null;
        }

        var isDate = tokens.Is(i + 1, DateWordClass.Season) || tokens.Find(i + 1, DateWordClass.Holiday, out _) is not null;
        end = isDate ? i + 2 : i + 1;
        return null;
    }

    // "Mondays", "on weekdays"
    private RecurringDate? Plural(int i)
    {
        // "Casual Fridays" are a name.
        if (!tokens.Is(i, Recurring) || (i > 0 && tokens.IsWord(i - 1) && tokens.IsCapitalised(i - 1) && !tokens.Is(i - 1, DayPrep)))
        {
            return null;
        }

        var day = tokens.Value(i, Recurring);
        return day < Weekdays ? (tokens.IsCapitalised(i) ? OfWeekday(day, "") : null)
            : !tokens.Is(i - 1, DayPrep) ? null : new(day == Weekends ? "-W-6..-W-7" : "-W-1..-W-5", Granularity.Week);
    }

    // "twice a year", "once every month"
    private RecurringDate? Frequency(int i, out int end)
    {
        end = i;
        if (!tokens.Is(i, Frequent) || !(tokens.Is(i + 1, Article) || tokens.Is(i + 1, Every)) || tokens.Is(i + 1, The) || tokens.IsMark(i + 3, '-')
            || tokens.Find(i + 2, Unit, out end) is not { } unit || tokens.Find(end, FromNow, out _) is not null || tokens.Find(end, FromDate, out _) is not null)
        {
            return null;
        }

        var (code, granularity) = (DateUnit)unit.Value(Unit) switch
        {
            DateUnit.Day => ("P1D", Granularity.Day),
            DateUnit.Week or DateUnit.Weekend => ("P1W", Granularity.Week),
            DateUnit.Month => ("P1M", Granularity.Month),
            DateUnit.Quarter => ("P3M", Granularity.Quarter),
            DateUnit.Decade => ("P10Y", Granularity.Decade),
            _ => ("P1Y", Granularity.Year),
        };
        return new($"R{tokens.Value(i, Frequent)}/{code}", granularity);
    }

    private static RecurringDate OfWeekday(int weekday, string step) => new($"{DateValue.Iso((DayOfWeek)weekday)}{step}", Granularity.Day);

    private static RecurringDate? Yearly(DateExpression date) =>
        date is CalendarDate { Month: { } month, Year: null } day ? new(DateValue.Iso(month, day.Day), day.Day is null ? Granularity.Month : Granularity.Day) : null;
}
