using FactCheck.Articles;

namespace FactCheck.Tests.Articles;

public sealed class FrontMatterTests
{
    private const string Full = """
        ---
        source: Harbour Gazette
        published: 2023-03-18
        title: "Ferry fares \"frozen\": council"
        story: ferry-2023
        language: en-GB
        url: https://example.org/ferry#top
        author: 'Jo O''Neil'
        origin: AP
        ---
        The council froze fares for 6 months.
        """;

    [Fact]
    public void Every_key_reaches_the_article()
    {
        var result = Reading.Read(Full);
        var article = result.Article!;

        Assert.Empty(result.Problems);
        Assert.Equal("Harbour Gazette", article.Source);
        Assert.Equal(new DateOnly(2023, 3, 18), article.Published);
        Assert.Null(article.PublishedAt);
        Assert.Equal("Ferry fares \"frozen\": council", article.Title);
        Assert.Equal("ferry-2023", article.Story);
        Assert.Equal("en", article.Language);
        Assert.Equal("https://example.org/ferry#top", article.Url);
        Assert.Equal("Jo O'Neil", article.Author);
        Assert.Equal("AP", article.Origin);
    }

    [Fact]
    public void Offsets_count_from_the_first_character_front_matter_included()
    {
        var article = Reading.Article(Full);

        Assert.Equal(Full, article.Text.Content);
        Assert.Equal("The council froze fares for 6 months.", article.Text.Slice(article.Body));
        Assert.Equal(11, article.Text.Lines[article.Body.Start].Line);
    }

    [Theory]
    [InlineData("title: \"Ferry \\\"frozen\\\"\"", "Ferry \"frozen\"", "Ferry \\\"frozen\\\"")]
    [InlineData("title: 'It''s over'   ", "It's over", "It''s over")]
    [InlineData("title:    Plain words   # a comment", "Plain words", "Plain words")]
    [InlineData("title: \"Caf\\u00e9 \U0001F600 opens\"", "Café \U0001F600 opens", "Caf\\u00e9 \U0001F600 opens")]
    [InlineData("title: \U0001F600 \U0001F600 opens", "\U0001F600 \U0001F600 opens", "\U0001F600 \U0001F600 opens")]
    [InlineData("title: >-\n  Two\n  lines\nstory: x", "Two lines", "Two\n  lines")]
    [InlineData("title: \"Two\n  lines\"", "Two lines", "Two\n  lines")]
    [InlineData("\"title\": \"Quoted key\"", "Quoted key", "Quoted key")]
    [InlineData("{source: Gazette, title: 'In a map'}", "In a map", "In a map")]
    [InlineData("source: \U0001F600\ntitle: 'Behind'", "Behind", "Behind")]
    public void Title_span_holds_the_characters_between_the_quotation_marks(string line, string title, string characters)
    {
        foreach (var text in new[] { $"---\n{line}\n---\nBody.", $"---\r\n{line.ReplaceLineEndings("\r\n")}\r\n---\r\nBody." })
        {
            var article = Reading.Article(text);

            Assert.Equal(title, article.Title);
            Assert.Equal(characters, article.Text.Slice(article.TitleSpan!.Value).ReplaceLineEndings("\n"));
        }
    }

    [Theory]
    [InlineData("2023-03-18", "2023-03-18", null)]
    [InlineData("\"2023-03-18\"", "2023-03-18", null)]
    [InlineData("2023-03-18T10:00:00+01:00", "2023-03-18", "2023-03-18T09:00:00Z")]
    [InlineData("2023-03-18T23:30:00-05:00", "2023-03-18", "2023-03-19T04:30:00Z")]
    [InlineData("2023-03-18T10:00:00Z", "2023-03-18", "2023-03-18T10:00:00Z")]
    [InlineData("2023-03-18 10:00", "2023-03-18", "2023-03-18T10:00:00Z")]
    [InlineData("2023-03-18 10:00:05 +0100", "2023-03-18", "2023-03-18T09:00:05Z")]
    [InlineData("2023-03-18T10:00:00.125Z", "2023-03-18", "2023-03-18T10:00:00.125Z")]
    public void Published_is_a_date_or_a_date_and_time(string value, string day, string? moment)
    {
        var article = Reading.Article($"---\npublished: {value}\n---\nBody.");

        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), article.Published);
        Assert.Equal(moment is null ? null : DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture), article.PublishedAt);
    }

    [Theory]
    [InlineData("18.03.2023")]
    [InlineData("2023-02-30")]
    [InlineData("March 18, 2023")]
    [InlineData("2023-03-18T25:00")]
    [InlineData("0202-03-18")]
    [InlineData("0001-01-01T00:00+14:00")]
    public void Bad_date_is_reported_and_the_article_read_without_one(string value)
    {
        var text = $"---\nsource: Gazette\npublished: {value}\n---\nBody.";

        Assert.Equal([$"FC907 3:12 {value}"], Reading.Problems(text));
        Assert.Null(Reading.Article(text).Published);
        Assert.Equal("Gazette", Reading.Article(text).Source);
    }

    [Theory]
    [InlineData("publised", "Did you mean 'published'?")]
    [InlineData("Title", "Did you mean 'title'?")]
    [InlineData("date", "Did you mean 'published'?")]
    [InlineData("weather", "The keys are source, published, title, story, language, url, author, origin.")]
    public void Unknown_key_is_reported_with_the_nearest_key(string key, string hint)
    {
        var result = Reading.Read($"---\nsource: Gazette\n{key}: x\n---\nBody.");

        var problem = Assert.Single(result.Problems);
        Assert.Equal(InputRules.UnknownFrontMatterKey, problem.Rule);
        Assert.Equal(hint, problem.Hint);
        Assert.False(problem.IsFatal);
        Assert.NotNull(result.Article);
    }

    [Fact]
    public void Duplicate_key_is_reported_and_the_first_value_counts()
    {
        const string Text = "---\nsource: Gazette\nstory: x\nsource: Herald\n---\nBody.";

        Assert.Equal(["FC906 4:1 source"], Reading.Problems(Text));
        Assert.Equal("Gazette", Reading.Article(Text).Source);
    }

    [Theory]
    [InlineData("source: [a, b]", "FC904 2:9")]
    [InlineData("source:\n- a\n- b", "FC904 3:1 -")]
    [InlineData("source:\n  a: b", "FC904 3:3")]
    [InlineData("source:", "FC904 2:1 source")]
    [InlineData("source: \"\"", "FC904 2:1 source")]
    [InlineData("source: ~", "FC904 2:1 source")]
    [InlineData("source: &a Gazette", "FC904 2:9 &a Gazette")]
    [InlineData("source: !!str Gazette", "FC904 2:9 !!str Gazette")]
    [InlineData("[a]: b", "FC905 2:1")]
    public void Value_that_is_no_plain_text_is_reported(string line, string problem)
    {
        var text = $"---\n{line}\nstory: ferry\n---\nBody.";

        Assert.Equal([problem], Reading.Problems(text));
        Assert.Equal("ferry", Reading.Article(text).Story);
        Assert.Equal("agency", Reading.Article(text).Source);
    }

    [Fact]
    public void Alias_is_refused()
    {
        const string Text = "---\ntitle: &t Fares\nsource: *t\n---\nBody.";

        Assert.Equal(["FC904 2:8 &t Fares", "FC904 3:9 *t"], Reading.Problems(Text));
        Assert.Equal("Body.", Reading.Article(Text).Text.Slice(Reading.Article(Text).Body));
    }

    [Fact]
    public void All_problems_of_a_file_are_reported_at_once()
    {
        const string Text = """
            ---
            source: Gazette
            title: Storm hits: two dead
            publishd: 2023-03-18
            author: "unclosed
            origin: AP
            published: yesterday
            ---
            Body.
            """;

        Assert.Equal(
            "FC904 3:18, FC905 4:1, FC904 5:9, FC907 7:12",
            string.Join(", ", Reading.Problems(Text).Select(problem => string.Join(' ', problem.Split(' ').Take(2)))));
        var article = Reading.Article(Text);
        Assert.Equal(("Gazette", "Storm hits: two dead", "AP"), (article.Source, article.Title, article.Origin));
        Assert.Equal("Storm hits: two dead", article.Text.Slice(article.TitleSpan!.Value));
    }

    [Fact]
    public void Missing_closing_line_is_reported_and_the_known_keys_count()
    {
        const string Text = "---\nsource: Gazette\npublished: 2023-03-18\n\nThe council: a story.\n";

        Assert.Equal(["FC904 1:1 ---"], Reading.Problems(Text));
        var article = Reading.Article(Text);
        Assert.Equal("Gazette", article.Source);
        Assert.Equal("\nThe council: a story.\n", article.Text.Slice(article.Body));
    }

    [Fact]
    public void Text_under_a_single_rule_is_read_whole()
    {
        const string Text = "---\nThe council froze fares.\n";

        var article = Reading.Article(Text);
        Assert.Equal(Text, article.Text.Slice(article.Body));
    }

    [Fact]
    public void Huge_front_matter_is_reported_and_the_text_behind_it_read()
    {
        var text = "---\nsource: Gazette\n" + new string('#', ArticleLimits.FrontMatterLength) + "\n---\nBody.";

        Assert.Equal(["FC904 2:1"], Reading.Problems(text));
        Assert.Equal("Body.", Reading.Article(text).Text.Slice(Reading.Article(text).Body));
    }

    [Fact]
    public void Deep_nesting_is_an_ordinary_problem()
    {
        var text = "---\nsource: " + new string('[', 60_000) + "\n---\nBody.";

        Assert.All(Reading.Read(text).Problems, problem => Assert.Equal(InputRules.BrokenFrontMatter, problem.Rule));
        Assert.NotEmpty(Reading.Read(text).Problems);
    }

    [Fact]
    public void Unknown_language_keeps_the_article_from_being_checked()
    {
        var result = Reading.Read("---\nlanguage: tlh\n---\nBody.");

        Assert.Null(result.Article);
        Assert.Equal("FC911", Reading.Rules(result));
    }
}
