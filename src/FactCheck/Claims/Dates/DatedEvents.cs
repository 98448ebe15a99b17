using FactCheck.Languages;

namespace FactCheck.Claims.Dates;

/// <summary>The days that an article gives for what happens, by kind of event.</summary>
internal sealed class DatedEvents(Language language, IReadOnlyList<Claim> claims)
{
    private Dictionary<string, DateValue?>? _days;

    /// <summary>The one day that the article gives for events of a noun's or verb's kind; null where it gives none, or several.</summary>
    /// <param name="lemma">The noun or verb.</param>
    /// <param name="isVerb">Which of the two.</param>
    public DateValue? DateOf(string lemma, bool isVerb)
    {
        _days ??= Find();
        return language.Events.TypeOf(lemma, isVerb) is { } type ? _days.GetValueOrDefault(type) : null;
    }

    private Dictionary<string, DateValue?> Find()
    {
        var days = new Dictionary<string, DateValue?>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (claim is { Value: DateValue { Granularity: Granularity.Day, From: not null } day, Frame.Bound: DateBound.None or DateBound.Onset }
                && claim.Frame.EventType(language.Events) is { } type)
            {
                days[type] = !days.TryGetValue(type, out var known) || (known?.From == day.From && known?.To == day.To) ? day : null;
            }
        }

        return days;
    }
}
