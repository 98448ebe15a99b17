using System.Globalization;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Times;
using FactCheck.Languages;
using FactCheck.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Claims;

/// <summary>What holds for all values: what is written out is read back, and intervals are sets.</summary>
public sealed class ValuePropertyTests
{
    private const int DaysOfTwoCenturies = 73_000;

    private static readonly string[] DateFormats =
        ["d MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd", "MMM d, yyyy", "dddd, MMMM d, yyyy", "dddd d MMMM yyyy", "d MMM yyyy"];

    private static readonly Gen<Interval<decimal>> Intervals =
        from min in Gen.Choose(-6, 6)
        from length in Gen.Choose(0, 5)
        from ends in Gen.Choose(0, 15)
        select new Interval<decimal>((ends & 1) == 0 ? min : null, (ends & 2) == 0 ? min + length : null)
        {
            IsMinOpen = length > 0 && (ends & 4) != 0,
            IsMaxOpen = length > 0 && (ends & 8) != 0,
        };

    [Fact]
    public void Number_is_read_back_when_it_is_written_in_words() =>
        Always.Holds(from digits in Gen.Choose(1, 10) from number in Gen.Choose(2, (int)Math.Min(int.MaxValue, Math.Pow(10, digits))) from isPlain in Gen.Elements(true, false) select (number, isPlain), value =>
            Assert.Equal(value.number, CountIn($"There were {SpelledNumber.Of(value.number, value.isPlain)} people.")));

    [Fact]
    public void Number_is_read_back_when_it_is_written_in_figures() =>
        Always.Holds(from number in Gen.Choose(2, int.MaxValue) from format in Gen.Elements("N0", "0") select (number, format), value =>
            Assert.Equal(value.number, CountIn($"They sold {value.number.ToString(value.format, CultureInfo.InvariantCulture)} apples.")));

    [Fact]
    public void Date_is_read_back_when_it_is_written_in_full() =>
        Always.Holds(from days in Gen.Choose(0, DaysOfTwoCenturies) from format in Gen.Elements(DateFormats) select (Day: new DateOnly(1900, 1, 1).AddDays(days), format), value =>
        {
            var written = value.Day.ToString(value.format, CultureInfo.InvariantCulture);
            var date = Assert.IsType<DateValue>(Assert.Single(Extraction.Mentions($"It happened on {written} in Oslo.", "date")).Value);
            Assert.Equal((value.Day, value.Day), (date.From, date.To));
        });

    [Fact]
    public void Time_is_read_back_when_it_is_written_with_half_of_the_day() =>
        Always.Holds(from minutes in Gen.Choose(0, (24 * 60) - 1) select TimeOnly.MinValue.AddMinutes(minutes), time =>
        {
            var written = time.ToString("h:mm tt", CultureInfo.InvariantCulture).Replace("AM", "a.m.", StringComparison.Ordinal).Replace("PM", "p.m.", StringComparison.Ordinal);
            Assert.Equal(time, Assert.IsType<TimeValue>(Assert.Single(Extraction.Mentions($"They met at {written} in Oslo.", "time")).Value).Time);
        });

    [Fact]
    public void Measure_keeps_its_interval_when_it_is_converted_and_converted_back()
    {
        var rows = LexiconFile.Rows("En", "units.tsv").Select(row => (Factor: Number(row[2]), Offset: row[3].Length == 0 ? 0 : Number(row[3]))).Where(row => row.Factor != 0).ToArray();
        Always.Holds(from row in Gen.Elements(rows) from tenths in Gen.Choose(-100_000, 100_000) select (row, Value: tenths / 10m), given =>
        {
            var there = FactCheck.Claims.Numbers.Intervals.Convert(new(given.Value, given.Value), given.row.Factor, given.row.Offset);
            var back = (there.Min!.Value / given.row.Factor) - given.row.Offset;
            Assert.InRange(Math.Abs(back - given.Value), 0, 1e-9m * (1 + Math.Abs(given.row.Offset) + Math.Abs(given.Value)));
        });
    }

    [Fact]
    public void Intervals_are_disjoint_when_no_value_lies_in_both() =>
        Always.Holds(from left in Intervals from right in Intervals select (left, right), pair =>
        {
            // Ends are whole numbers, so a common value is one of these or lies beside one.
            var hasCommon = Enumerable.Range(-30, 60).Select(half => half / 2m).Any(value => IsIn(pair.left, value) && IsIn(pair.right, value));
            Assert.Equal(!hasCommon, pair.left.IsDisjointFrom(pair.right));
            Assert.Equal(pair.left.IsDisjointFrom(pair.right), pair.right.IsDisjointFrom(pair.left));
            Assert.False(pair.left.IsDisjointFrom(pair.left));
        }, rounds: 1000);

    private static bool IsIn(Interval<decimal> interval, decimal value) =>
        !(value < interval.Min) && !(value > interval.Max) && !(interval.IsMinOpen && value == interval.Min) && !(interval.IsMaxOpen && value == interval.Max);

    private static decimal? CountIn(string text) => ((NumberValue)Assert.Single(Extraction.Mentions(text, "count")).Value).Number;

    private static decimal Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);
}
