using System.Globalization;
using FactCheck.Claims;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Times;

namespace FactCheck.Tests.Support;

/// <summary>What is true of all claims, whatever the text. The benchmarks use it too.</summary>
public static class ClaimInvariants
{
    private const int ShownDecimals = 12;

    /// <summary>What is wrong with the claims of an article; nothing where all is well.</summary>
    public static IEnumerable<string> Broken(ArticleClaims article)
    {
        var (length, last) = (article.Article.Text.Content.Length, 0);
        foreach (var claim in article.Claims)
        {
            if (claim.Span.Length <= 0 || claim.Span.Start < 0 || claim.Span.End > length || !article.Text.Sentences[claim.SentenceIndex].Span.Contains(claim.Span))
            {
                yield return $"{claim.Kind} {claim.Span} lies outside its sentence {article.Text.Sentences[claim.SentenceIndex].Span} or the text of {length}";
            }

            if (claim.SentenceIndex < last)
            {
                yield return $"{claim.Kind} {claim.Span} stands behind claims of later sentences";
            }

            last = claim.SentenceIndex;
            if (claim.Value.Properties.Any(property => property.Key.Length == 0) || claim.Value.Normal.Length == 0 || !ComesBack(claim.Value))
            {
                yield return $"{claim.Kind} '{claim.Text}' has the normal form '{claim.Value.Normal}', which does not say its value";
            }
        }
    }

    /// <summary>All that is known of the claims, to compare two extractions.</summary>
    public static string Fingerprint(ArticleClaims article) => string.Join('\n', article.Claims.Select(claim =>
        $"{claim.Kind} {claim.Span} {claim.Value.Normal} {claim.Speaker} {claim.Mood} {claim.Frame.Head} {claim.Frame.Predicate} {claim.Frame.Role} {claim.Frame.Subject} {claim.Frame.Object} "
        + $"{claim.Frame.Scope} {claim.Frame.Person} {claim.Frame.Place} {claim.Frame.Time} {claim.Frame.Whole} {string.Join(',', claim.Frame.Modifiers)} {string.Join(',', claim.Frame.Participants)} "
        + string.Join(',', claim.Frame.Context)));

    /// <summary>Whether the normal form can be read back to the value.</summary>
    public static bool ComesBack(ClaimValue value) => value switch
    {
        NumberValue number => ComesBack(number),
        DateValue date => ComesBack(date),
        TimeValue time => TimeOnly.TryParseExact(time.Normal.TrimStart('~'), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) && read.Hour == time.Time.Hour && read.Minute == time.Time.Minute,
        _ => true,
    };

    private static bool ComesBack(NumberValue value)
    {
        var written = value.Normal.TrimStart('~', '<', '>', '=').Split(' ')[0];
        var isOrdered = IsOrdered(value.Interval) && IsOrdered(value.Base) && IsOrdered(value.Rounded);
        if (value.Number is { } number)
        {
            return isOrdered && Read(written) == Math.Round(number, ShownDecimals) && (value.Hedge != Hedge.Exact || value.Interval.Contains(number));
        }

        var bounds = written.Split("..");
        return isOrdered && (written == "?" ? value.Interval.Min is null || value.Interval.Max is null
            : bounds.Length == 2 && Read(bounds[0]) == Shown(value.Interval.Min) && Read(bounds[1]) == Shown(value.Interval.Max));
    }

    private static bool IsOrdered(Interval<decimal> interval) => !(interval.Min > interval.Max);

    private static decimal? Shown(decimal? value) => value is { } known ? Math.Round(known, ShownDecimals) : null;

    private static decimal? Read(string number) =>
        decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static bool ComesBack(DateValue value)
    {
        if (value.Recurrence is { } recurrence)
        {
            return value is { From: null, To: null } && value.Normal == $"*{recurrence}";
        }

        if (value.From is not { } from || value.To is not { } to)
        {
            return value is { From: null, To: null } && (value.Normal == "?" || value.Normal[0] == '-');
        }

        var ends = value.Normal.Split("..");
        return from <= to && First(ends[0]) == from && (ends.Length == 2 ? First(ends[1]) : Last(ends[0], First(ends[0]))) == to;
    }

    private static DateOnly? First(string written) =>
        DateOnly.TryParseExact(written, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? Last(string written, DateOnly? first) => written.Split('-').Length switch
    {
        1 => first?.AddYears(1).AddDays(-1),
        2 => first?.AddMonths(1).AddDays(-1),
        _ => first,
    };
}
