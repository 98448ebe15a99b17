using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Counts;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Measures;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Ordinals;
using FactCheck.Claims.Places;
using FactCheck.Claims.Times;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment;

/// <summary>Says why two claims are never about one fact, or why unlike values of them could both be right.</summary>
internal static class Comparability
{
    /// <summary>The axis of what two others have done or are.</summary>
    public const string Whose = "whose";

    /// <summary>The axis of ages of which one may be somebody else's, and that of days that the articles name alike.</summary>
    public const string WhoseAge = "whose age", SameWords = "same words";

    /// <summary>Articles so many days apart, each telling of what happened in so many days before it, tell of two events.</summary>
    private const int NewsDays = 3;

    /// <summary>A weekday is named for so many days.</summary>
    private const int DaysOfWeek = 7;

    /// <summary>Within fewer days a birthday is the less likely reason for another age: one person in six has it in two months.</summary>
    private const int BirthdayDays = 60;

    private const int DaysOfYear = 365;

    /// <summary>No slip and no later count changes a number by so much.</summary>
    private const decimal FarApart = 50;

    /// <summary>Each axis on which unlike values can both be right, in the order of asking: one line an axis. "Friday" that two articles print, and that only their
    /// days of publication make two days, says more against those than against the articles. Sentences that say the same in the same
    /// words speak of the same event, whatever each was read as.</summary>
    private static readonly (string Name, Func<Claim, Claim, FrameLevels, bool> Applies)[] Axes =
    [
        ("hypothetical", (a, b, _) => IsUnreal(a) != IsUnreal(b) || (a.Kind.IsSetting && IsUnreal(a))),
        ("planned", (a, b, levels) => levels.IsParallel ? a.Mood == Mood.Planned != (b.Mood == Mood.Planned) : IsToCome(a) != IsToCome(b)),
        ("what is counted or measured", (a, _, levels) => (a.Kind is CountKind or OrdinalKind && !levels.IsSameHead && !levels.IsToll)
            || (a.Kind is MeasureKind && levels.Head is WordRelation.Different or WordRelation.Related)),
        (WhoseAge, (a, b, levels) => a.Kind is AgeKind && levels.Person != FrameLevels.OnlyOne && (a.Frame.Person is null != b.Frame.Person is null || (a.Frame.Person is null && a.Frame.Head.Length == 0 != (b.Frame.Head.Length == 0)))),
        ("birthday", (a, b, _) => a.Kind is AgeKind && AreAgesOfTime(a, b)),
        ("home", (a, b, _) => a.Frame.IsHome != b.Frame.IsHome || (a.Frame.IsHome && !AreApart(a, b))),
        ("event", (a, _, levels) => a.Kind.IsSetting && !a.Frame.IsHome && !levels.IsParallel && IsOtherEvent(levels)),
        ("aftermath", (_, _, levels) => levels.IsAfter && !levels.IsParallel),
        ("one of many", (a, _, levels) => levels.IsOneOfMany && levels.Person != FrameLevels.Same && (a.Kind.IsSetting || a.Kind is CountKind or OrdinalKind or AgeKind)),
        ("of others", (_, _, levels) => levels.IsOfOthers && levels.Person != FrameLevels.Same),
        ("setting", (a, b, levels) => !AreGoals(a, b) && !a.Frame.IsHome && (levels.IsParallel ? IsNoSetting(a) != IsNoSetting(b) : IsNoSetting(a) || IsNoSetting(b))),
        ("start or end", (a, b, _) => a.Frame.Bound == DateBound.Count || !AreBoundsAlike(a.Frame.Bound, b.Frame.Bound)),
        ("precision", (a, b, _) => a.Value is DateValue x && b.Value is DateValue y && Math.Abs(x.Granularity - y.Granularity) > Granularity.Month - Granularity.Day),
        (SameWords, (a, b, _) => a.Kind is DateKind && string.Equals(a.Text, b.Text, StringComparison.OrdinalIgnoreCase)),
        ("other news", (a, b, _) => IsNewsOf(a) && IsNewsOf(b) && AreDaysApart(a, b)),
        ("another toll", (a, b, levels) => a.Kind is CountKind && levels.IsCumulative && AreDaysApart(a, b) && Falls(a, b)),
        ("somebody of other news", (a, b, levels) => a.Kind is AgeKind && levels.Person != FrameLevels.OnlyOne && a.Frame.Person is null && AreDaysApart(a, b)),
        ("another day", (a, _, levels) => a.Kind is TimeKind && levels is { Time: FrameLevels.Different, IsParallel: false }),
        ("somebody else's", (a, b, levels) => a.Kind.IsSetting && !a.Frame.IsHome && !levels.IsParallel && levels.Person != FrameLevels.Same && (AreOtherPeople(a.Frame.Subject, b.Frame.Subject) || AreOtherPeople(a.Frame.Object, b.Frame.Object))),
        ("to oneself", (a, b, levels) => a.Kind.IsSetting && !levels.IsParallel && a.Frame.Object.Length > 0 && b.Frame.Object.Length > 0 && a.Frame.Object == Frame.Oneself != (b.Frame.Object == Frame.Oneself)),
        (Whose, (a, b, levels) => !a.Kind.IsSetting && a.Kind is not AgeKind && levels.Person is null or FrameLevels.Different && AreOtherNames(a.Frame.Subject, b.Frame.Subject)),
        ("scope", (a, b, _) => a.Frame.Scope.Length > 0 && b.Frame.Scope.Length > 0 && a.Frame.Scope != b.Frame.Scope),
        ("whole", (a, b, _) => a.Frame.IsWhole != b.Frame.IsWhole),
        ("time", (a, b, levels) => !a.Kind.IsSetting && a.Kind is not AgeKind && !levels.IsCumulative && levels.Time == FrameLevels.Different),
        ("whose charges", (a, _, levels) => ChargeCounts.OffenceOf(a.Value) is not null && (levels.Person != FrameLevels.Same || levels.Predicate is not (WordRelation.Same or WordRelation.Synonym))),
        ("magnitude", (a, b, _) => a.Value is NumberValue x && b.Value is NumberValue y && AreFarApart(x.Number, y.Number)),
        ("dateline", (a, b, levels) => levels.IsPublication || IsBare(a) || IsBare(b)),
    ];

    /// <summary>Why the two are never one fact, equal values or not; null where nothing forbids it.</summary>
    public static string? Veto(Claim left, Claim right, FrameLevels levels, LexicalClasses classes)
    {
        var (a, b) = (left.Frame, right.Frame);
        return levels.Head == WordRelation.Opposite || levels.Predicate == WordRelation.Opposite
            || classes.Exclude(a.Head, leftIsVerb: false, b.Predicate, rightIsVerb: true)
            || classes.Exclude(b.Head, leftIsVerb: false, a.Predicate, rightIsVerb: true) ? "opposite words"
            // "Two dead, three injured", "two dead and three others injured": others than the dead.
            : a.Part is null != b.Part is null && !levels.HasSameCompanions ? "part against total"
            : left.Kind is CountKind or OrdinalKind && levels.Head == WordRelation.Different ? "other things counted"
            : levels.Person == FrameLevels.Different && (left.Kind is AgeKind or OrdinalKind || left.Frame.IsHome) ? "different people"
            : null;
    }

    /// <summary>The first axis on which unlike values can both be right; null where there is none. Equal values still agree.</summary>
    public static string? Axis(Claim left, Claim right, FrameLevels levels) => Array.Find(Axes, axis => axis.Applies(left, right, levels)).Name;

    private static bool IsUnreal(Claim claim) => claim.Mood is Mood.Conditional or Mood.Negated;

    /// <summary>Put forward as a plan, or dated after the article's own day.</summary>
    private static bool IsToCome(Claim claim) =>
        claim.Mood == Mood.Planned
        || (claim.Article.Published is { } published
            && (claim.Value is DateValue { From: { } from } ? from > published : claim.Kind.IsSetting && IsAfter(claim.Frame.Time, published)));

    /// <summary>Normal forms of dates are in the order of time.</summary>
    private static bool IsAfter(string? time, DateOnly day) =>
        time is not null && string.CompareOrdinal(time, DateValue.Iso(day)) > 0;

    private static bool IsOtherEvent(FrameLevels levels) => !levels.IsStorys && (
        levels.Modifiers == FrameLevels.Different || (!levels.IsSameHead && levels.Event is not (WordRelation.Same or WordRelation.Related)));

    /// <summary>A place that is named, but not as the scene of something: "Tokyo agreed".</summary>
    private static bool IsNoSetting(Claim claim) => claim.Value is PlaceValue { IsSetting: false };

    /// <summary>Whether the younger age is of the earlier article, and the person may have had so many birthdays since.</summary>
    private static bool AreAgesOfTime(Claim left, Claim right)
    {
        if (left.Article.Published is not { } a || right.Article.Published is not { } b || left.Value is not NumberValue { Number: { } x } || right.Value is not NumberValue { Number: { } y })
        {
            return false;
        }

        var (days, years) = b >= a ? (b.DayNumber - a.DayNumber, y - x) : (a.DayNumber - b.DayNumber, x - y);
        return days >= BirthdayDays && years > 0 && years <= (days / DaysOfYear) + 1;
    }

    /// <summary>Two towns may be one home: who is from a suburb is also from the city.</summary>
    private static bool AreApart(Claim left, Claim right) =>
        left.Value is PlaceValue a && right.Value is PlaceValue b && PlaceLocations.AreApart(a.Locations, b.Locations);

    private static bool AreGoals(Claim left, Claim right) => left.Value is PlaceValue { IsGoal: true } && right.Value is PlaceValue { IsGoal: true };

    /// <summary>What breaks out may be over at once, or only start then.</summary>
    private static bool AreBoundsAlike(DateBound left, DateBound right) =>
        left == right || (left == DateBound.Onset && right is DateBound.None or DateBound.Start) || (right == DateBound.Onset && left is DateBound.None or DateBound.Start);

    /// <summary>Whether a claim dates what was news on the article's day.</summary>
    private static bool IsNewsOf(Claim claim) =>
        claim.Value is DateValue { From: { } from, To: { } to, Granularity: <= Granularity.Month } && claim.Article.Published is { } published
        && from <= published && to.DayNumber >= published.DayNumber - DaysOfWeek;

    /// <summary>Whether the later article has the smaller number: within days somebody counted wrongly, after a week it is another event.</summary>
    private static bool Falls(Claim left, Claim right) =>
        left.Value is NumberValue { Number: { } a } && right.Value is NumberValue { Number: { } b } && (left.Article.Published > right.Article.Published ? a < b : b < a);

    private static bool AreDaysApart(Claim left, Claim right) =>
        left.Article.Published is { } a && right.Article.Published is { } b && Math.Abs(a.DayNumber - b.DayNumber) > NewsDays;

    private static bool AreOtherNames(string left, string right) =>
        left is [var a, ..] && right is [var b, ..] && char.IsUpper(a) && char.IsUpper(b) && left != right;

    /// <summary>"Ann Hale", "Jo Hart", but not "Hale".</summary>
    private static bool AreOtherPeople(string left, string right) =>
        AreOtherNames(left, right) && left.Contains(' ', StringComparison.Ordinal) && right.Contains(' ', StringComparison.Ordinal)
        && !left.EndsWith(right, StringComparison.Ordinal) && !right.EndsWith(left, StringComparison.Ordinal);

    private static bool AreFarApart(decimal? left, decimal? right) =>
        left is { } a && right is { } b && a > 0 && b > 0 && (a / b > FarApart || b / a > FarApart) && !IsLostScale(a, b) && !IsLostScale(b, a);

    /// <summary>"45 million" for "45 billion" is a slip.</summary>
    private static bool IsLostScale(decimal a, decimal b) => a == b * 1_000 || a == b * 1_000_000;

    /// <summary>A date line, or words that say nothing but the value.</summary>
    private static bool IsBare(Claim claim) => claim.Sentence.Kind == BlockKind.Dateline || (claim.Kind.IsSetting && !claim.Frame.IsHome && claim.Frame.Context.IsEmpty);
}
