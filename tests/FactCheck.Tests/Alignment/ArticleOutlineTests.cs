using FactCheck.Alignment;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Languages;

namespace FactCheck.Tests.Alignment;

public sealed class ArticleOutlineTests
{
    [Theory]
    [InlineData("Police said Jo Hart, 34, lived there.", 1)]
    [InlineData("They met 34-year-old Jo Hart there.", 1)]
    [InlineData("They met 34-year-old Zhuvarne Hart there.", 1)]
    [InlineData("Then Jo Hart was shot.", 1)]
    [InlineData("Then Jo Hart, who had been charged, left.", 1)]
    [InlineData("It was the bullet that killed Jo Hart.", 1)]
    [InlineData("She spoke of the death of Jo Lee Hart on Sunday.", 1)]
    [InlineData("Police arrested suspect Jo Hart.", 1)]
    [InlineData("Captain Jo Hart said a man was shot.", 0)]
    [InlineData("The victim met Captain Jo Hart.", 0)]
    [InlineData("A 20-year-old Des Moines man left.", 0)]
    [InlineData("It burned the old Jo Hart School down.", 0)]
    [InlineData("Hart was shot.", 0)]
    public void Subjects_are_people_of_whom_an_age_or_a_fate_is_told(string text, int subjects) => Assert.Equal(subjects, Outline(text).Subjects.Length);

    [Fact]
    public void Names_are_the_same_with_and_without_what_stands_between()
    {
        var outline = Outline("Deputy Jo Hart spoke. Jo Lee Hart was shot on Monday. Jo L. Hart, 34, died.");
        Assert.Equal(outline.Subjects.ToArray(), outline.People.ToArray());
        Assert.Single(outline.People);
    }

    [Theory]
    [InlineData("the Jan. 12 vote", "2023-01-12", "2023-01-12")]
    [InlineData("the vote on 12 January", "2023-01-12", "2023-01-12")]
    [InlineData("the vote on November 3, 2021, in Ohio", "2021-11-03", "2021-11-03")]
    [InlineData("the vote in November", "2022-11-01", "2022-11-30")]
    [InlineData("the vote of November 2021", "2021-11-01", "2021-11-30")]
    public void Named_days_are_read(string phrase, string first, string last) =>
        Assert.Equal([new NamedDays(Day(first), Day(last))], Outline($"They spoke of {phrase}.").Days.ToArray());

    [Theory]
    [InlineData("They spoke of the vote on Tuesday.")]
    [InlineData("They may vote. May they? The march of April Jones went on.")]
    [InlineData("They met on May 1, May 2, May 3, May 4, May 5 and May 6.")]
    [InlineData("They met on February 31.")]
    public void No_days_are_read_where_none_or_very_many_are_named(string text) => Assert.Empty(Outline(text).Days);

    private static int Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber;

    private static ArticleOutline Outline(string text)
    {
        var article = ArticleReaders.Read("a.md", System.Text.Encoding.UTF8.GetBytes($"---\nsource: s\npublished: 2023-03-18\n---\n\n{text}\n")).Article!;
        return ArticleOutline.Of(article, () => ArticleView.Segment(article, Language.English));
    }
}
