using FactCheck.Claims.Dates;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Times;

/// <summary>Times of day: "3 a.m.", "18:00", "noon", "just before 5 o'clock".</summary>
public sealed class TimeKind : ClaimKind
{
    /// <summary>In minutes: "about 10" is less exact than "about 10:45", and neither is an hour off.</summary>
    private const int HourTolerance = 25, MinuteTolerance = 15;

    private const int Day = 24 * 60;

    /// <inheritdoc/>
    public override string Name => "time";

    /// <inheritdoc/>
    public override Type ValueType => typeof(TimeValue);

    /// <inheritdoc/>
    public override bool IsSetting => true;

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        var grammar = new TimeGrammar(sentence, sentence.Language.Times);
        DateTokens? dates = null;
        for (var i = sentence.CanAny(WordUse.Time) ? 0 : sentence.Count; i < sentence.Count;)
        {
            if (sentence.Can(i, WordUse.Time) && !sentence.IsTaken(i) && sentence[i].Kind is TokenKind.Number or TokenKind.Word && grammar.Read(i, out var end) is { } value)
            {
                dates ??= new(sentence, sentence.Language.Dates);
                mentions.Add(new(this, value with { IsRecurring = RecurringGrammar.IsBeside(dates, i, end) }, i, end - i, sentence.SpanOf(i, end - i)));
                sentence.Take(i, end - i);
                i = end;
                continue;
            }

            i++;
        }
    }

    /// <summary>What comes again is never held against a single event.</summary>
    public override string DimensionOf(ClaimValue value) => ((TimeValue)value).IsRecurring ? nameof(TimeValue.IsRecurring) : "";

    /// <summary>Equal times are the same; a hedge allows minutes on its side; "after" and "before" alone allow all that follows or precedes.
    /// Times in different zones do not compare.</summary>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right)
    {
        var (a, b) = ((TimeValue)left, (TimeValue)right);
        if (a.IsRecurring != b.IsRecurring || (a.Zone is not null && b.Zone is not null && !a.Zone.Equals(b.Zone, StringComparison.OrdinalIgnoreCase)))
        {
            return ValueRelation.NotComparable;
        }

        // The shorter way round the clock, so that 11:50 p.m. is near midnight; a clock of twelve hours where one does not name its half.
        var turn = a.IsTwelveHour || b.IsTwelveHour ? Day / 2 : Day;
        var minutes = (int)((b.Time.Ticks - a.Time.Ticks) / TimeSpan.TicksPerMinute);
        minutes = ((minutes % turn) + turn) % turn;
        minutes -= minutes > turn / 2 ? turn : 0;
        if (minutes == 0)
        {
            return a.Hedge == b.Hedge ? ValueRelation.Same : ValueRelation.Compatible;
        }

        var rounding = Math.Max(Rounding(a.Time), Rounding(b.Time));
        var (min, max) = (Reach(a).Min - Reach(b).Max - rounding, Reach(a).Max - Reach(b).Min + rounding);
        return minutes >= min && minutes <= max ? ValueRelation.Compatible : ValueRelation.Disjoint;
    }

    /// <summary>How far a time on the round may be from the exact one: 3:30 for 3:33, but not 3:32 for 3:33.</summary>
    private static int Rounding(TimeOnly time) => (time.Minute % 30, time.Minute % 5) switch { (0, _) => 7, (_, 0) => 2, _ => 0 };

    private static (int Min, int Max) Reach(TimeValue value)
    {
        var tolerance = value.Time.Minute == 0 ? HourTolerance : MinuteTolerance;
        return value.Hedge switch
        {
            Hedge.About => (-tolerance, tolerance),
            Hedge.Over => (0, tolerance),
            Hedge.Under => (-tolerance, 0),
            Hedge.AtLeast => (0, Day),
            Hedge.AtMost => (-Day, 0),
            Hedge.Range => (-Day, Day),
            _ => (0, 0),
        };
    }
}
