using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Dates;

/// <summary>Dates: days, months, seasons, years and decades, absolute or by the article's own date.</summary>
public sealed class DateKind : ClaimKind
{
    private const int NightPart = 2;

    /// <inheritdoc/>
    public override string Name => "date";

    /// <inheritdoc/>
    public override Type ValueType => typeof(DateValue);

    /// <inheritdoc/>
    public override bool IsSetting => true;

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        if (!sentence.CanAny(WordUse.Date))
        {
            return;
        }

        var tokens = new DateTokens(sentence, sentence.Language.Dates);
        var grammar = new DateGrammar(tokens, sentence.Language.Dates);
        for (var i = 0; i < sentence.Count;)
        {
            if (!tokens.CanStart(i) || sentence.IsTaken(i) || sentence[i].Kind == TokenKind.Address)
            {
                i++;
                continue;
            }

            if (grammar.Read(i, out var end) is { } date)
            {
                var value = date.Resolve(new(sentence.Article.Published, OutlookReader.Read(tokens, i, end)) { Month = sentence.Article.PublishedMonth });
                value = tokens.Is(end - 1, DateWordClass.Daypart) ? value with { Daypart = tokens.Value(end - 1, DateWordClass.Daypart) } : value;
                mentions.Add(new(this, value, i, end - i, sentence.SpanOf(i, end - i)));
                sentence.Take(i, end - i);
            }

            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Equal days are the same; days apart are disjoint; one within or across the other is another precision.
    /// The bounds of weeks (Sunday or Monday), of seasons and of vague parts ("early May") give way, and a night runs into the next day.</summary>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right)
    {
        var (a, b) = ((DateValue)left, (DateValue)right);
        if (a.Recurrence is not null || b.Recurrence is not null)
        {
            return CompareRecurring(a.Recurrence, b.Recurrence);
        }

        if (a is not { From: { } aFrom, To: { } aTo } || b is not { From: { } bFrom, To: { } bTo })
        {
            return PartialDate.Of(a).Compare(PartialDate.Of(b));
        }

        if (aFrom == bFrom && aTo == bTo)
        {
            return ValueRelation.Same;
        }

        var slack = Math.Max(Slack(a, aFrom, aTo), Slack(b, bFrom, bTo));
        var gap = Math.Max(bFrom.DayNumber - aTo.DayNumber, aFrom.DayNumber - bTo.DayNumber);
        return gap > slack && !IsOneNight(a, b) && !IsOneNight(b, a) ? ValueRelation.Disjoint : ValueRelation.Compatible;
    }

    /// <summary>What comes again is never held against a single day.</summary>
    public override string DimensionOf(ClaimValue value) => ((DateValue)value).Recurrence is null ? "" : nameof(DateValue.Recurrence);

    // Two weekdays, or two days or months of the year, exclude each other; a weekday and a month do not.
    private static ValueRelation CompareRecurring(string? a, string? b) =>
        a is null || b is null ? ValueRelation.NotComparable
        : a == b ? ValueRelation.Same
        : a.Length == b.Length && a[..2] == b[..2] && a[0] == '-' ? ValueRelation.Disjoint
        : ValueRelation.NotComparable;

    /// <summary>What happens on "Saturday night" may happen early on Sunday.</summary>
    private static bool IsOneNight(DateValue night, DateValue next) =>
        night is { Daypart: NightPart, To: { } to } && next is { Daypart: null or 0, From: { } from } && from.DayNumber == to.DayNumber + 1;

    private static int Slack(DateValue value, DateOnly from, DateOnly to) =>
        value.IsApproximate ? (to.DayNumber - from.DayNumber + 1) / 2
        : value.Granularity == Granularity.Week ? 1 : 0;
}
