using FactCheck.Claims;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Times;
using FactCheck.Tests.Claims.Dates;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Times;

public sealed class TimeKindTests
{
    public static TheoryData<string> Examples => new(ValueExamples.Lines("en.examples"));

    public static TheoryData<string> Negatives => new(ValueExamples.Lines("en.negatives"));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Time_has_its_value_when_written_in_any_way(string line) => Assert.Empty(ValueExamples.Failures(line, "time"));

    [Theory]
    [MemberData(nameof(Negatives))]
    public void Numbers_are_no_time_when_they_only_look_like_one(string text) =>
        Assert.Empty(Extraction.Mentions(text, "time").Select(mention => mention.Value.Normal));

    [Theory]
    [InlineData("at 3 a.m.", Hedge.Exact)]
    [InlineData("around 3 a.m.", Hedge.About)]
    [InlineData("shortly after 3 a.m.", Hedge.Over)]
    [InlineData("just before 3 a.m.", Hedge.Under)]
    [InlineData("after 3 a.m.", Hedge.AtLeast)]
    [InlineData("by 3 a.m.", Hedge.AtMost)]
    public void Hedge_comes_from_the_words_before(string text, Hedge hedge) =>
        Assert.Equal(hedge, Assert.IsType<TimeValue>(Assert.Single(Extraction.Mentions(text, "time")).Value).Hedge);

    [Theory]
    [InlineData("It opens daily at 6 p.m.", true)]
    [InlineData("It meets every Monday at 6 p.m.", true)]
    [InlineData("It closes at 6 p.m. on weekdays.", true)]
    [InlineData("It runs Monday to Friday at 6 p.m.", true)]
    [InlineData("It opens at 6 p.m. every day.", true)]
    [InlineData("It opened on Monday at 6 p.m.", false)]
    [InlineData("The daily paper came at 6 p.m.", false)]
    public void Time_comes_again_when_the_words_beside_it_say_so(string text, bool expected)
    {
        var value = Assert.IsType<TimeValue>(Assert.Single(Extraction.Mentions(text, "time")).Value);
        Assert.Equal(expected, value.IsRecurring);
        Assert.Equal(ValueRelation.NotComparable, ClaimKinds.Find("time")!.Compare(value, value with { IsRecurring = !expected }));
    }

    [Fact]
    public void Both_ends_of_a_range_are_times_when_only_the_last_names_its_half() =>
        Assert.Equal(["14:00", "16:00"], Extraction.Mentions("The road is closed from 2 to 4 p.m. today.", "time").Select(mention => mention.Value.Normal));

    [Fact]
    public void Range_begins_in_the_morning_when_it_passes_noon() =>
        Assert.Equal(["11:30", "14:00"], Extraction.Mentions("It is open from 11:30 to 2 p.m. today.", "time").Select(mention => mention.Value.Normal));

    [Fact]
    public void Time_and_day_are_two_claims_when_they_stand_together() =>
        Assert.Equal(["time 03:00", "date 2023-03-18"], Extraction.Mentions("They met at 3 a.m. Saturday.", null, "2023-03-20").Select(m => $"{m.Kind} {m.Value.Normal}"));

    [Theory]
    [InlineData("3 a.m.", "3:00 a.m.", ValueRelation.Same)]
    [InlineData("3 a.m.", "about 3:20 a.m.", ValueRelation.Compatible)]
    [InlineData("3 a.m.", "shortly before 3:20 a.m.", ValueRelation.Compatible)]
    [InlineData("3 a.m.", "shortly after 2:50 a.m.", ValueRelation.Compatible)]
    [InlineData("3 a.m.", "shortly after 3:20 a.m.", ValueRelation.Disjoint)]
    [InlineData("3 a.m.", "after 1 a.m.", ValueRelation.Compatible)]
    [InlineData("3 a.m.", "3 p.m.", ValueRelation.Disjoint)]
    [InlineData("3 p.m.", "at 3:00", ValueRelation.Same)]
    [InlineData("3 p.m.", "3:10 p.m.", ValueRelation.Disjoint)]
    [InlineData("about midnight", "11:50 p.m.", ValueRelation.Compatible)]
    [InlineData("3 p.m. EST", "8 p.m. GMT", ValueRelation.NotComparable)]
    public void Times_relate_by_the_clock_whichever_comes_first(string left, string right, ValueRelation expected)
    {
        var kind = ClaimKinds.Find("time")!;
        var a = Assert.Single(Extraction.Mentions(left, "time")).Value;
        var b = Assert.Single(Extraction.Mentions(right, "time")).Value;
        Assert.Equal(expected, kind.Compare(a, b));
        Assert.Equal(expected, kind.Compare(b, a));
    }
}
