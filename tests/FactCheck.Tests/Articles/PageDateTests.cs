using System.Globalization;

namespace FactCheck.Tests.Articles;

public sealed class PageDateTests
{
    [Theory]
    [InlineData("Tuesday, May 6, 2014", "2014-05-06")]
    [InlineData("MONDAY, MAY 5TH, 2014 AT 10: 40 AM", "2014-05-05")]
    [InlineData("Updated 3:09 AM EST Dec 9, 2014", "2014-12-09")]
    [InlineData("9 December 2014 Last updated at 12:41 GMT", "2014-12-09")]
    [InlineData("on Dec 9, 2014", "2014-12-09")]
    [InlineData("Published: 2014. 12. 09 09: 01 AM", "2014-12-09")]
    [InlineData("12 / 16 / 14 1: 30 AM EST", "2014-12-16")]
    [InlineData("08/09/2014", null)]
    [InlineData("December 2014", null)]
    [InlineData("The bridge fell on Dec 9, 2014", null)]
    [InlineData("31 February 2014", null)]
    [InlineData("1 2 3 4 5", null)]
    public void Line_with_nothing_but_a_date_gives_the_day_of_publication(string line, string? expected)
    {
        var article = Reading.Article($"Bridge falls\n{line}\nSix people were hurt.\n");

        Assert.Equal(expected, article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("https://example.org/news/2014/12/09/bridge.html", "2014-12-09")]
    [InlineData("https://example.org/2014/13/09/bridge.html", null)]
    [InlineData("https://example.org/12/09/2014", null)]
    public void Address_gives_the_day_of_publication_where_nothing_else_does(string url, string? expected)
    {
        var article = Reading.Article($"---\nurl: {url}\n---\nSix people were hurt.\n");

        Assert.Equal(expected, article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("https://example.org/2014/12/a-title", "", "2014-12-01")]
    [InlineData("https://example.org/2014/12/09/a-title", "", null)]
    [InlineData("https://example.org/2014/13/a-title", "", null)]
    [InlineData("https://example.org/2014/12/a-title", "published: 2014-12-10\n", null)]
    public void Address_gives_the_month_of_publication_where_no_day_is_known(string url, string published, string? expected)
    {
        var article = Reading.Article($"---\nurl: {url}\n{published}---\nSix people were hurt.\n");

        Assert.Equal(expected, article.PublishedMonth?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Front_matter_is_believed_before_a_line()
    {
        var article = Reading.Article("---\npublished: 2014-12-10\n---\nTuesday, December 9, 2014\nSix people were hurt.\n");

        Assert.Equal(new DateOnly(2014, 12, 10), article.Published);
    }
}
