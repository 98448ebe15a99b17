using System.Diagnostics;
using FactCheck.Claims;
using FactCheck.Claims.Dates;
using FactCheck.Languages;
using FactCheck.Tests.Articles;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Dates;

public sealed class DateKindTests
{
    public static TheoryData<string> Examples => new(ValueExamples.Lines("en.examples"));

    public static TheoryData<string> Negatives => new(ValueExamples.Lines("en.negatives"));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Date_has_its_value_when_written_in_any_way(string line) => Assert.Empty(ValueExamples.Failures(line, "date"));

    [Theory]
    [MemberData(nameof(Negatives))]
    public void Words_are_no_date_when_they_only_look_like_one(string text) =>
        Assert.Empty(Extraction.Mentions(text, "date").Select(mention => mention.Value.Normal));

    [Fact]
    public void Weekday_is_kept_when_it_contradicts_the_date()
    {
        var value = Assert.IsType<DateValue>(Assert.Single(Extraction.Mentions("It began on Friday, March 18, 2023.", "date")).Value);
        Assert.Equal(DayOfWeek.Friday, value.Weekday);
        Assert.Equal(new DateOnly(2023, 3, 18), value.From);
        Assert.True(value.IsAbsolute);
    }

    [Theory]
    [InlineData("It begins April 29th.", "2013-04-29")]
    [InlineData("It began in December.", "2012-12")]
    [InlineData("It began last May.", "--05")]
    public void Year_is_that_of_the_address_where_no_day_of_publication_is_known(string text, string expected)
    {
        var article = Reading.Article($"---\nurl: https://example.org/2013/04/a-title\n---\n{text}\n");

        Assert.Equal(expected, Assert.Single(ClaimExtractor.Extract(article).Claims, claim => claim.Value is DateValue).Value.Normal);
    }

    [Theory]
    [InlineData("2023-03-18", "March 18, 2023", "18 March 2023", ValueRelation.Same)]
    [InlineData("2023-03-20", "March 2023", "Saturday", ValueRelation.Compatible)]
    [InlineData("2023-03-20", "in May 2022", "mid-May 2022", ValueRelation.Compatible)]
    [InlineData("2023-03-20", "early May 2022", "May 12, 2022", ValueRelation.Compatible)]
    [InlineData("2023-03-20", "early May 2022", "May 27, 2022", ValueRelation.Disjoint)]
    [InlineData("2023-03-20", "the summer of 2021", "September 10, 2021", ValueRelation.Compatible)]
    [InlineData("2023-03-20", "five years ago", "November 2017", ValueRelation.Compatible)]
    [InlineData("2023-03-20", "last week", "March 12", ValueRelation.Compatible)]
    [InlineData("2023-03-20", "March 17, 2023", "March 18, 2023", ValueRelation.Disjoint)]
    [InlineData("2023-03-20", "in 2021", "in 2022", ValueRelation.Disjoint)]
    [InlineData("2023-03-20", "31 April 2023", "April 30, 2023", ValueRelation.NotComparable)]
    [InlineData("2023-03-20", "31 April 2023", "April 29", ValueRelation.NotComparable)]
    [InlineData(null, "Saturday", "Saturday", ValueRelation.Same)]
    [InlineData(null, "Saturday", "Sunday", ValueRelation.Disjoint)]
    [InlineData(null, "Saturday", "March 18, 2023", ValueRelation.Compatible)]
    [InlineData(null, "March 18", "May 18", ValueRelation.Disjoint)]
    [InlineData(null, "March 18", "in March", ValueRelation.Compatible)]
    [InlineData(null, "March 18", "Saturday", ValueRelation.NotComparable)]
    [InlineData(null, "April 29", "April 29th", ValueRelation.Same)]
    [InlineData(null, "every Monday", "on Mondays", ValueRelation.Same)]
    [InlineData(null, "every Monday", "every Tuesday", ValueRelation.Disjoint)]
    [InlineData(null, "every Monday", "each January", ValueRelation.NotComparable)]
    [InlineData(null, "every Monday", "every other Tuesday", ValueRelation.NotComparable)]
    [InlineData("2023-03-20", "every Monday", "Tuesday", ValueRelation.NotComparable)]
    [InlineData("2023-03-20", "every 9 May", "10 May 2023", ValueRelation.NotComparable)]
    [InlineData(null, "April 29", "April 30", ValueRelation.Disjoint)]
    [InlineData(null, "April 29", "in April", ValueRelation.Compatible)]
    [InlineData(null, "April 29", "April 29, 2013", ValueRelation.Compatible)]
    [InlineData(null, "in September", "December 2013", ValueRelation.Disjoint)]
    public void Dates_relate_by_their_days_whichever_comes_first(string? published, string left, string right, ValueRelation expected)
    {
        var kind = ClaimKinds.Find("date")!;
        var a = Assert.Single(Extraction.Mentions(left, "date", published)).Value;
        var b = Assert.Single(Extraction.Mentions(right, "date", published)).Value;
        Assert.Equal(expected, kind.Compare(a, b));
        Assert.Equal(expected, kind.Compare(b, a));
    }

    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(2000, 4, 23)]
    [InlineData(2023, 4, 9)]
    [InlineData(2038, 4, 25)]
    public void Easter_is_the_Sunday_of_the_almanac(int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), HolidayRule.Easter(year));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void No_phrase_throws_when_published_at_an_end_of_time(string published)
    {
        var phrases = ValueExamples.Lines("en.examples").SelectMany(line => line.Split(" <= ")[1].Split(" | "));
        Assert.All(phrases, phrase => Assert.All(Extraction.Mentions(phrase, "date", published), mention => Assert.NotEmpty(mention.Value.Normal)));
    }

    [Theory]
    [InlineData("March 18 ")]
    [InlineData("the end of the ")]
    [InlineData("2019-")]
    [InlineData("from 2015 to ")]
    [InlineData("Monday, ")]
    [InlineData("two weeks before ")]
    [InlineData("1/")]
    public void Time_grows_with_the_text_only(string piece)
    {
        var few = Ticks(piece, 500);
        var many = Ticks(piece, 8000);
        Assert.True(many < Math.Max(few, 5 * TimeSpan.TicksPerMillisecond) * 16 * 8, $"{few} ticks for 500 pieces, {many} for 8000");
    }

    private static long Ticks(string piece, int count)
    {
        var article = Extraction.Article(string.Concat(Enumerable.Repeat(piece, count)));
        return Enumerable.Range(0, 3).Min(_ =>
        {
            var sentences = new ArticleView(article, Language.English).Sentences;
            var clock = Stopwatch.StartNew();
            foreach (var sentence in sentences)
            {
                new DateKind().Extract(sentence, []);
            }

            return clock.Elapsed.Ticks;
        });
    }
}
