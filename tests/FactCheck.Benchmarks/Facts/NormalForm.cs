using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Claims;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Names;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Quotes;
using FactCheck.Claims.Times;
using FactCheck.Languages;

namespace FactCheck.Benchmarks;

/// <summary>The value that a labelled mention must have, where it can be compared: "~2 m", "145000000..175000000 USD", "2013-05-late", "~22:05".
/// Labels that are words ("critical but stable") or need arithmetic ("1 + 3 = 4") have no such form.</summary>
internal abstract partial record NormalForm
{
    /// <summary>Reads the normal form of a kind; null where it has none.</summary>
    public static NormalForm? Read(string kind, LabelledMention mention) => kind switch
    {
        "count" or "money" or "percent" or "measure" or "age" => NumberForm.TryRead(mention),
        "date" => DateForm.TryRead(mention.Value),
        "time" => TimeForm.TryRead(mention.Value),
        "quote" => new QuoteForm(mention.Value),
        "name" when char.IsUpper(mention.Value[0]) => new NameForm(mention.Value),
        _ => null,
    };

    /// <summary>Whether a claim of such a value could stand for the mention at all.</summary>
    public abstract bool IsKindOf(ClaimValue value);

    /// <summary>Whether the claim's value is the labelled one.</summary>
    public abstract bool Matches(ClaimValue value);

    private sealed partial record NumberForm(decimal Low, decimal High, bool IsAbout) : NormalForm
    {
        public static NumberForm? TryRead(LabelledMention mention)
        {
            var match = Pattern().Match(mention.Value);
            if (!match.Success || !(HasNumberWord(mention.Text) || HasDigits(mention.Text, match.Groups["low"].Value)))
            {
                return null;
            }

            var low = Parse(match.Groups["low"].Value);
            return new(low, match.Groups["high"].Success ? Parse(match.Groups["high"].Value) : low, mention.Value[0] == '~');
        }

        public override bool IsKindOf(ClaimValue value) => value is NumberValue;

        // "~2 weeks" stands for "a couple of weeks".
        public override bool Matches(ClaimValue value) => value is NumberValue number
            && (number.Number is { } stated ? stated == Low && Low == High
                : IsAbout ? number.Interval.Contains(Low) : number.Interval.Min == Low && number.Interval.Max == High);

        private static bool HasNumberWord(string text) => text.Split([' ', '-', '\u2010', '"']).Any(word =>
            Language.English.Numbers.Find(word.ToLowerInvariant()).Class is not (NumberClass.None or NumberClass.Letter));

        private static bool HasDigits(string text, string number) => string.Concat(text.Where(char.IsAsciiDigit)).Contains(string.Concat(number.Where(char.IsAsciiDigit)), StringComparison.Ordinal);

        private static decimal Parse(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

        [GeneratedRegex(@"^[~<>]?(?<low>\d*\.?\d+)(\.\.(?<high>\d*\.?\d+))?\+?( [\p{L}%°/]+)*( \(.*\))?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
        private static partial Regex Pattern();
    }

    /// <summary>The days that are meant. The claim need only lie among them: "earlier this month" is labelled with the month.</summary>
    private sealed partial record DateForm(DateOnly From, DateOnly To) : NormalForm
    {
        public static DateForm? TryRead(string value)
        {
            var match = Pattern().Match(value);
            if (!match.Success)
            {
                return null;
            }

            var first = Days(match.Groups["from"].Value);
            var last = match.Groups["to"].Success ? Days(match.Groups["to"].Value) : first;
            return new(first.From, last.To);
        }

        public override bool IsKindOf(ClaimValue value) => value is DateValue;

        public override bool Matches(ClaimValue value) => value is DateValue { From: { } from, To: { } to }
            && from >= From && to <= To;

        private static (DateOnly From, DateOnly To) Days(string iso)
        {
            var parts = iso.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            var from = new DateOnly(parts[0], parts.Length > 1 ? parts[1] : 1, parts.Length > 2 ? parts[2] : 1);
            var behind = parts.Length switch { 1 => from.AddYears(1), 2 => from.AddMonths(1), _ => from.AddDays(1) };
            return (from, behind.AddDays(-1));
        }

        [GeneratedRegex(@"^(?<from>\d{4}(-\d\d){0,2})(\.\.(?<to>\d{4}(-\d\d){0,2}))?(-(early|mid|late)|,? [a-z ]+)?( \(.*\))?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
        private static partial Regex Pattern();
    }

    private sealed partial record TimeForm(TimeOnly Time, bool IsAbout) : NormalForm
    {
        public static TimeForm? TryRead(string value) =>
            Pattern().Match(value) is { Success: true } match ? new(TimeOnly.Parse(match.Groups["time"].Value, CultureInfo.InvariantCulture), match.Groups["about"].Length > 0) : null;

        public override bool IsKindOf(ClaimValue value) => value is TimeValue;

        // "~02:59" stands for "just before 3 a.m.".
        public override bool Matches(ClaimValue value) => value is TimeValue time
            && Math.Abs((time.Time.ToTimeSpan() - Time.ToTimeSpan()).TotalMinutes) <= (IsAbout ? 1 : 0);

        [GeneratedRegex(@"^(\d{4}-\d\d-\d\d )?(?<about>~?)(?<time>[012]\d:\d\d)\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
        private static partial Regex Pattern();
    }

    private sealed record NameForm(string Full) : NormalForm
    {
        public override bool IsKindOf(ClaimValue value) => value is NameValue;

        // The full name of a person may be known to the label and not to the article, and the other way round; "Dick Durbin" is a form of "Richard J. Durbin".
        public override bool Matches(ClaimValue value)
        {
            var (wanted, got) = (Words(Full), Words(((NameValue)value).Full));
            return wanted.IsSubsetOf(got) || got.IsSubsetOf(wanted) || NameComparison.Compare(Full, ((NameValue)value).Full).Relation == NameRelation.Form;
        }

        private static HashSet<string> Words(string name) => [.. PersonName.Parse(name).Words.Select(word => word.Folded)];
    }

    /// <summary>Letters alone, without words that are numbers ("four", "4"): the label has a part of the quotation, or all of it.</summary>
    private sealed record QuoteForm(string Words) : NormalForm
    {
        public override bool IsKindOf(ClaimValue value) => value is QuoteValue;

        public override bool Matches(ClaimValue value) => Plain(value.Normal).Contains(Plain(Words), StringComparison.Ordinal) || Plain(Words).Contains(Plain(value.Normal), StringComparison.Ordinal);

        private static string Plain(string words) => string.Concat(words.ToLowerInvariant().Split(' ').Where(word => Language.English.Numbers.Find(word).Class == NumberClass.None).SelectMany(word => word.Where(char.IsLetter)));
    }
}
