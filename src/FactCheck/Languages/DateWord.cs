namespace FactCheck.Languages;

/// <summary>What a word can do in a date; the second column of <c>dates.tsv</c> in lower case.</summary>
public enum DateWordClass : byte
{
#pragma warning disable CS1591 // dates.tsv explains each
    Month, Ambiguous, Common, Weekday, Short, Season, Holiday, Deictic, Daypart, Unit, Units, Step, Rolling, Part, Ordinal, Suffix, Count,
    Quarter, Fiscal, YearWord, FromNow, FromDate, FromThen, Exact, Of, The, Article, To, And, Between, FromWord, Before, TimePrep, Numbered,
    NotDate, Street, Compass, Every, Name, Ahead, AheadPrep, Deadline, Back, Any, During, Auxiliary, Clause, Scale,
    Scheduled, Temporal, Summon, Gathering, Completed, Following, DayPrep, HolidayPrep, DecadeMark, Recurring, Regular, Frequent, Alternate,
#pragma warning restore CS1591
}

/// <summary>All that a word or phrase can do in a date.</summary>
public sealed class DateWord
{
    private static readonly ulong Starters = Mask(
        DateWordClass.Month, DateWordClass.Weekday, DateWordClass.Season, DateWordClass.Holiday, DateWordClass.Deictic, DateWordClass.Unit, DateWordClass.Step,
        DateWordClass.Part, DateWordClass.Ordinal, DateWordClass.Count, DateWordClass.Quarter, DateWordClass.Fiscal, DateWordClass.YearWord, DateWordClass.Exact,
        DateWordClass.The, DateWordClass.Every, DateWordClass.Name, DateWordClass.Recurring,
        DateWordClass.Frequent);

    private readonly Dictionary<DateWordClass, int> _values = [];
    private ulong _classes;

    /// <summary>The day that a holiday falls on, if it is one.</summary>
    public HolidayRule? Holiday { get; private set; }

    /// <summary>Whether a date, or a name to be passed over, can begin with it.</summary>
    public bool CanStart => (_classes & Starters) != 0;

    /// <summary>Whether it has that class.</summary>
    public bool Is(DateWordClass kind) => (_classes & (1UL << (int)kind)) != 0;

    /// <summary>The number that goes with the class (a month's, a weekday's, a step's); 0 where it has none.</summary>
    public int Value(DateWordClass kind) => _values.GetValueOrDefault(kind);

    internal void Add(DateWordClass kind, string value)
    {
        _classes |= 1UL << (int)kind;
        if (kind == DateWordClass.Holiday)
        {
            Holiday = HolidayRule.Parse(value);
        }
        else if (value.Length > 0)
        {
            _values[kind] = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static ulong Mask(params ReadOnlySpan<DateWordClass> kinds)
    {
        var mask = 0UL;
        foreach (var kind in kinds)
        {
            mask |= 1UL << (int)kind;
        }

        return mask;
    }
}
