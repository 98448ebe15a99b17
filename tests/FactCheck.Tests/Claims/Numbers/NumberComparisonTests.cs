using FactCheck.Claims;
using FactCheck.Claims.Numbers;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Numbers;

public sealed class NumberComparisonTests
{
    public static TheoryData<string, string, ValueRelation> Pairs => new()
    {
        { "six boats", "6 boats", ValueRelation.Same },
        { "a 52-48 vote", "voted 52 to 48", ValueRelation.Same },
        { "a 52-48 vote", "voted 48-52 to go", ValueRelation.Compatible },
        { "a 52-48 vote", "a 53-47 vote", ValueRelation.Disjoint },
        { "a 52-48 vote", "an 11-10 vote", ValueRelation.NotComparable },
        { "a 52-48 vote", "52 votes", ValueRelation.NotComparable },
        { "six boats", "seven boats", ValueRelation.Disjoint },
        { "10 boats", "12 boats", ValueRelation.Disjoint },
        { "9,000 boats", "8,960 boats", ValueRelation.Compatible },
        { "9,000 boats", "8,100 boats", ValueRelation.Disjoint },
        { "about 20 boats", "21 boats", ValueRelation.Compatible },
        { "about 20 boats", "30 boats", ValueRelation.Disjoint },
        { "more than 100 boats", "100 boats", ValueRelation.Compatible },
        { "more than 100 boats", "90 boats", ValueRelation.Disjoint },
        { "$200 million", "$204 million", ValueRelation.Compatible },
        { "$2 million", "$2.4 million", ValueRelation.Compatible },
        { "$2 million", "$3 million", ValueRelation.Disjoint },
        { "at least 100 boats", "100 boats", ValueRelation.Compatible },
        { "dozens of boats", "12 boats", ValueRelation.Disjoint },
        { "45.7 billion euros", "45.68 billion euros", ValueRelation.Compatible },
        { "45.7 billion euros", "45.8 billion euros", ValueRelation.Disjoint },
        { "$200 million", "$200.3 million", ValueRelation.Compatible },
        { "$200 million", "$184 million", ValueRelation.Disjoint },
        { "63 cents", "$0.63", ValueRelation.Compatible },
        { "5 dollars", "5 euros", ValueRelation.NotComparable },
        { "8 miles", "13 kilometers", ValueRelation.Compatible },
        { "8 miles", "20 kilometers", ValueRelation.Disjoint },
        { "8 miles", "8 hours", ValueRelation.NotComparable },
        { "100 kilometres", "60 miles", ValueRelation.Compatible },
        { "0 degrees Celsius", "32 degrees Fahrenheit", ValueRelation.Same },
        { "a third of the voters", "33 percent", ValueRelation.Compatible },
        { "half of the voters", "60 percent", ValueRelation.Disjoint },
        { "rose 5 percent", "fell 5 percent", ValueRelation.Disjoint },
        { "5 percent", "2 percentage points", ValueRelation.NotComparable },
        { "a 22-year-old man", "a 23-year-old man", ValueRelation.Disjoint },
        { "a 22-year-old man", "a man in his 20s", ValueRelation.Compatible },
        { "his second visit", "his third visit", ValueRelation.Disjoint },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Values_relate_as_an_editor_would_say_when_written_differently(string left, string right, ValueRelation expected)
    {
        var (a, b) = (One(left), One(right));
        Assert.Equal(expected, a.Kind.Compare(a.Value, b.Value));
        Assert.Equal(expected, b.Kind.Compare(b.Value, a.Value));
    }

    [Fact]
    public void Disjointness_is_symmetric_when_bounds_are_open_closed_or_missing()
    {
        decimal?[] bounds = [null, 1, 2, 3];
        var intervals = (from min in bounds from max in bounds from open in new[] { 0, 1, 2, 3 }
                         where min is null || max is null || min <= max
                         select new Interval<decimal>(min, max) { IsMinOpen = (open & 1) != 0, IsMaxOpen = (open & 2) != 0 }).ToList();
        Assert.All(intervals, a => Assert.All(intervals, b => Assert.Equal(a.IsDisjointFrom(b), b.IsDisjointFrom(a))));
    }

    [Fact]
    public void Unit_keeps_the_value_when_converted_to_the_base_and_back()
    {
        foreach (var unit in new[] { "miles", "kilograms", "acres", "gallons", "mph", "hours", "degrees Fahrenheit", "GB" })
        {
            var value = (NumberValue)One("45.5 " + unit).Value;
            var other = (NumberValue)One("90.5 " + unit).Value;
            var factor = (other.Base.Min!.Value - value.Base.Min!.Value) / (other.Interval.Min!.Value - value.Interval.Min!.Value);
            var back = (value.Base.Min.Value - other.Base.Min.Value) / factor + other.Interval.Min.Value;
            Assert.Equal((double)value.Interval.Min.Value, (double)back, 9);
            Assert.True(factor > 0);
        }
    }

    private static Mention One(string text) => Assert.Single(Extraction.Mentions(text), mention => mention.Value is NumberValue);
}
