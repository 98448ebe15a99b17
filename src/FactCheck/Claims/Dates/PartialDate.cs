namespace FactCheck.Claims.Dates;

/// <summary>What is known of a date whose year is not: enough to tell "Thursday" from "Sunday" and "29 April" from "29 November" within a story.</summary>
internal readonly record struct PartialDate(int? Month, int? Day, DayOfWeek? Weekday)
{
    /// <summary>The parts that a date names or, where it is resolved, has.</summary>
    public static PartialDate Of(DateValue date) => date switch
    {
        { IsImpossible: true } => default,
        { From: { } from, To: { } to } when from == to => new(from.Month, from.Day, from.DayOfWeek),
        { From: { } from, To: { } to } => new(from.Year == to.Year && from.Month == to.Month ? from.Month : null, null, null),
        _ => new(date.Month, date.Day, date.Weekday),
    };

    /// <summary>Disjoint if a part differs that both have, the same if all do and agree; a part that one lacks says nothing.</summary>
    public ValueRelation Compare(PartialDate other) =>
        Differ(Month, other.Month) || (Month is not null && other.Month is not null && Differ(Day, other.Day)) || Differ(Weekday, other.Weekday) ? ValueRelation.Disjoint
        : this == other && this != default ? ValueRelation.Same
        : (Month is not null && Month == other.Month) || (Weekday is not null && Weekday == other.Weekday) ? ValueRelation.Compatible
        : ValueRelation.NotComparable;

    private static bool Differ<T>(T? left, T? right)
        where T : struct =>
        left is { } a && right is { } b && !a.Equals(b);
}
