
namespace FactCheck.Tests.Articles;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("TOKYO – The ministers met.", "TOKYO", "TOKYO", null, null)]
    [InlineData(" date 2023-03-18 TOKYO – The ministers met.", "date 2023-03-18 TOKYO", "TOKYO", null, "2023-03-18")]
    [InlineData("2023-03-18 TOKYO – The ministers met.", "2023-03-18 TOKYO", "TOKYO", null, "2023-03-18")]
    [InlineData("TOKYO (AP) - The ministers met.", "TOKYO (AP)", "TOKYO", "AP", null)]
    [InlineData("DENVER (AP)- The ministers met.", "DENVER (AP)", "DENVER", "AP", null)]
    [InlineData("LIMA—The ministers met.", "LIMA", "LIMA", null, null)]
    [InlineData("BERLIN — \"We met,\" she said.", "BERLIN", "BERLIN", null, null)]
    [InlineData("BOISE CITY (AP) | The ministers met.", "BOISE CITY (AP)", "BOISE CITY", "AP", null)]
    [InlineData("WASHINGTON, D.C. — The ministers met.", "WASHINGTON, D.C.", "WASHINGTON, D.C.", null, null)]
    [InlineData("DAYTON, Ohio (Nov. 9th 2015) -- The ministers met.", "DAYTON, Ohio (Nov. 9th 2015)", "DAYTON, Ohio", null, "2015-11-09")]
    [InlineData("NEW HAVEN, Conn., Oct. 27, 2014 (UPI) -- Six met.", "NEW HAVEN, Conn., Oct. 27, 2014 (UPI)", "NEW HAVEN, Conn.", "UPI", "2014-10-27")]
    [InlineData("LONDON, March 18 (Reuters) - The ministers met.", "LONDON, March 18 (Reuters)", "LONDON", "Reuters", null)]
    [InlineData("Tokyo, 18 March 2023 – The ministers met.", "Tokyo, 18 March 2023", "Tokyo", null, "2023-03-18")]
    [InlineData("Killybegs (dpa) – The ministers met.", "Killybegs (dpa)", "Killybegs", "dpa", null)]
    [InlineData("TOKYO, Saturday, March 18, 2023, Kyodo – Six met.", "TOKYO, Saturday, March 18, 2023, Kyodo", "TOKYO", "Kyodo", "2023-03-18")]
    [InlineData("OSLO, March 18, 2023 /PRNewswire/ -- Six met.", "OSLO, March 18, 2023 /PRNewswire/", "OSLO", "PRNewswire", "2023-03-18")]
    [InlineData("(Reuters) - The ministers met.", "(Reuters)", null, "Reuters", null)]
    [InlineData("(AP) TUCSON, Ariz. - The ministers met.", "(AP) TUCSON, Ariz.", "TUCSON, Ariz.", "AP", null)]
    [InlineData("McALLEN, Texas (KRGV) — The ministers met.", "McALLEN, Texas (KRGV)", "McALLEN, Texas", "KRGV", null)]
    [InlineData("RIO de JANEIRO – The ministers met.", "RIO de JANEIRO", "RIO de JANEIRO", null, null)]
    [InlineData("WINSTON-SALEM, N.C. (WXYZ-TV) – The ministers met.", "WINSTON-SALEM, N.C. (WXYZ-TV)", "WINSTON-SALEM, N.C.", "WXYZ-TV", null)]
    [InlineData("SÃO PAULO, 18.03.2023 – The ministers met.", "SÃO PAULO, 18.03.2023", "SÃO PAULO", null, "2023-03-18")]
    [InlineData("**ROME (AP)** — The ministers met.", "ROME (AP)", "ROME", "AP", null)]
    [InlineData("(07/21/15) - The ministers met.", "(07/21/15)", null, null, "2015-07-21")]
    [InlineData("MAY 4, 2020 — The ministers met.", "MAY 4, 2020", null, null, "2020-05-04")]
    [InlineData("LIMA (03/04/2020) – Day and month can be either.", "LIMA (03/04/2020)", "LIMA", null, null)]
    public void Dateline_is_taken_apart(string text, string? span, string? place, string? agency, string? date)
    {
        var article = Reading.Article(text);

        Assert.Equal(span, article.Dateline is { } found ? article.Text.Slice(found.Span) : null);
        Assert.Equal(place, article.Dateline?.Place);
        Assert.Equal(agency, article.Dateline?.Agency);
        Assert.Equal(date, article.Dateline?.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Six people — two of them children — were hurt.")]
    [InlineData("UPDATE — Six people were hurt.")]
    [InlineData("FILE - Six people pose for a picture.")]
    [InlineData("TUESDAY — Six people were hurt.")]
    [InlineData("FREE APPS | NOW | SHARE")]
    [InlineData("SIX HURT IN FERRY FIRE — COUNCIL CALLS FOR INQUIRY")]
    [InlineData("SIX HURT IN FERRY FIRE AT HARBOUR — Council calls for inquiry")]
    [InlineData("Anna Berg (CDU) - The member for the harbour.")]
    [InlineData("Anna Berg (D-Ohio) - The member for the harbour.")]
    [InlineData("(Gazette photo — Jo Miles)")]
    [InlineData("GALWAY, Ireland - JUNE 08: Students leave the college.")]
    [InlineData("By Jo Miles, March 18, 2023 - Six people were hurt.")]
    [InlineData("ANNA --")]
    [InlineData("AID-CONVOY reached the town.")]
    [InlineData("A 22-year-old man was hurt - badly.")]
    [InlineData("UPDATE 6:17 PM - Six people were hurt.")]
    [InlineData("THE GAZETTE/JO MILES Enlarge - A ferry burns.")]
    [InlineData("Q - Who was hurt?")]
    [InlineData("NATO (founded 1949 – the treaty) – An alliance.")]
    public void Line_that_only_looks_like_one_is_left_alone(string text) => Assert.Null(Reading.Article(text).Dateline);

    [Fact]
    public void Dateline_stands_below_title_furniture_and_caption()
    {
        const string Text = """
            Ministers agree on ferries

            Full Screen
            1 / 10

            The ministers pose at the harbour in Cork on Saturday before the first of their meetings. (Jo Miles/Pool Photo)

            CORK (AP) – The ministers agreed.
            """;

        Assert.Equal("CORK (AP)", Reading.Article(Text).Text.Slice(Reading.Article(Text).Dateline!.Span));
    }

    [Fact]
    public void Dateline_inside_the_story_is_another_story()
    {
        var paragraph = "The ministers agreed on the ferries after a meeting of several hours in the harbour.\n";

        Assert.Null(Reading.Article($"{paragraph}{paragraph}{paragraph}CORK (AP) – In other news, fares rose.").Dateline);
    }

    [Fact]
    public void Date_fills_the_publication_day_only_where_the_front_matter_has_none()
    {
        const string Body = "date 2023-03-18 TOKYO – The ministers met.";

        Assert.Equal(new DateOnly(2023, 3, 18), Reading.Article(Body).Published);
        Assert.Equal(new DateOnly(2023, 3, 20), Reading.Article($"---\npublished: 2023-03-20\n---\n{Body}").Published);
    }

    [Theory]
    [InlineData("2023-03-20", "March 18", "2023-03-18")]
    [InlineData("2023-01-02", "Dec. 31", "2022-12-31")]
    [InlineData("2022-12-31", "Jan 1", "2023-01-01")]
    [InlineData("2023-03-01", "Feb. 29", null)]
    public void Year_comes_from_the_publication_day(string published, string date, string? expected)
    {
        var article = Reading.Article($"---\npublished: {published}\n---\nLONDON, {date} (Reuters) - The ministers met.");

        Assert.Equal(expected, article.Dateline!.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }
}
