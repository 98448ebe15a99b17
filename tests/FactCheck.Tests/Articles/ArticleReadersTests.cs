using System.Text;
using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Tests.Articles;

public sealed class ArticleReadersTests
{
    [Theory]
    [InlineData(".md", typeof(MarkdownArticleReader))]
    [InlineData(".MARKDOWN", typeof(MarkdownArticleReader))]
    [InlineData(".txt", typeof(PlainTextArticleReader))]
    [InlineData(".json", null)]
    [InlineData("", null)]
    public void Reader_is_found_by_extension(string extension, Type? reader) => Assert.Equal(reader, ArticleReaders.For(extension)?.GetType());

    [Fact]
    public void Every_reader_is_listed() => Assert.Equal(
        typeof(IArticleReader).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IArticleReader))).OrderBy(type => type.Name, StringComparer.Ordinal),
        ArticleReaders.All.Select(reader => reader.GetType()).OrderBy(type => type.Name, StringComparer.Ordinal));

    [Theory]
    [InlineData("corpus/story/harbour-gazette.txt", "harbour-gazette")]
    [InlineData("corpus\\story\\kyodo.news.md", "kyodo.news")]
    public void File_without_front_matter_is_named_after_the_file(string path, string source)
    {
        var result = Reading.Read("The council froze fares.", path);

        Assert.Empty(result.Problems);
        Assert.Equal(source, result.Article!.Source);
        Assert.Equal(path, result.Article.File);
        Assert.Equal(new TextSpan(0, 24), result.Article.Body);
    }

    [Fact]
    public void Byte_order_mark_does_not_count()
    {
        var article = Reading.Article("\uFEFF---\ntitle: Fares\n---\nBody.");

        Assert.Equal('-', article.Text.Content[0]);
        Assert.Equal("Fares", article.Text.Slice(article.TitleSpan!.Value));
        Assert.Equal("Body.", article.Text.Slice(article.Body));
    }

    [Fact]
    public void Decomposed_letters_stay_as_they_are()
    {
        const string Text = "---\ntitle: \"Cafe\u0301 closes\"\n---\nThe cafe\u0301 closed.";

        var article = Reading.Article(Text);
        Assert.Equal(Text, article.Text.Content);
        Assert.Equal("Cafe\u0301 closes", article.Text.Slice(article.TitleSpan!.Value));
        Assert.Equal("The cafe\u0301 closed.", article.Text.Slice(article.Body));
    }

    [Fact]
    public void Windows_line_ends_count_as_two_characters_of_one_line_end()
    {
        var article = Reading.Article("---\r\nsource: Gazette\r\n---\r\nBody.\r\n");

        Assert.Equal("Gazette", article.Source);
        Assert.Equal("Body.\r\n", article.Text.Slice(article.Body));
        Assert.Equal(new LinePosition(4, 1), article.Text.Lines[article.Body.Start]);
    }

    [Theory]
    [InlineData("one\ntwo caf\u00e9 ", new byte[] { 0xE9, 0x20 }, 2, 10)]
    [InlineData("", new byte[] { 0x80 }, 1, 1)]
    [InlineData("a\r\n\U0001F600", new byte[] { 0xC3 }, 2, 3)]
    [InlineData("a", new byte[] { 0xED, 0xA0, 0x80 }, 1, 2)]
    [InlineData("a", new byte[] { 0xC0, 0xAF }, 1, 2)]
    [InlineData("a", new byte[] { 0xF4, 0x90, 0x80, 0x80 }, 1, 2)]
    public void First_invalid_byte_is_reported_with_line_and_column(string before, byte[] bad, int line, int column)
    {
        foreach (var mark in new[] { "", "\uFEFF" })
        {
            var result = ArticleReaders.Read("a.md", [.. Encoding.UTF8.GetBytes(mark + before), .. bad]);

            var problem = Assert.Single(result.Problems);
            Assert.Null(result.Article);
            Assert.Equal((InputRules.InvalidUtf8, true), (problem.Rule, problem.IsFatal));
            Assert.Equal(new LinePosition(line, column), problem.Position);
        }
    }

    [Fact]
    public void Utf16_is_refused_by_name()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var problem = Assert.Single(ArticleReaders.Read("a.md", [.. encoding.GetPreamble(), .. encoding.GetBytes("Body.")]).Problems);

            Assert.Equal(InputRules.InvalidUtf8, problem.Rule);
            Assert.Contains("UTF-16", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Binary_content_is_refused_where_its_first_zero_byte_stands()
    {
        var problem = Assert.Single(ArticleReaders.Read("a.md", "ab\ncd\0\u00ff"u8).Problems);

        Assert.Equal((InputRules.UnsupportedFormat, true), (problem.Rule, problem.IsFatal));
        Assert.Equal(new LinePosition(2, 3), problem.Position);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\u00a0\n")]
    public void File_without_text_is_reported(string text)
    {
        var result = Reading.Read(text);

        Assert.Null(result.Article);
        Assert.Equal(InputRules.EmptyFile, Reading.Rules(result));
    }

    [Fact]
    public void Front_matter_alone_is_reported_and_its_title_kept()
    {
        var result = Reading.Read("---\ntitle: Six hurt in ferry fire\n---\n\n");

        Assert.Equal(InputRules.EmptyFile, Reading.Rules(result));
        Assert.Equal("Six hurt in ferry fire", result.Article!.Title);
    }

    [Theory]
    [InlineData("# Six hurt in ferry fire\nBody.", "Six hurt in ferry fire", "Body.")]
    [InlineData("\r\n#  Six hurt ##  \r\n\r\nBody.", "Six hurt", "\r\nBody.")]
    [InlineData("---\nsource: Gazette\n---\n\n# Six hurt\nBody.", "Six hurt", "Body.")]
    [InlineData("#Six hurt\nBody.", "", "#Six hurt\nBody.")]
    [InlineData("## Six hurt\nBody.", "", "## Six hurt\nBody.")]
    [InlineData("# \nBody.", "", "# \nBody.")]
    [InlineData("---\ntitle: Fire\n---\n# Six hurt\nBody.", "Fire", "# Six hurt\nBody.")]
    public void Markdown_headline_is_the_title_where_the_front_matter_has_none(string text, string title, string body)
    {
        var article = Reading.Article(text);

        Assert.Equal(title, article.Title);
        Assert.Equal(title, article.TitleSpan is { } span ? article.Text.Slice(span) : "");
        Assert.Equal(body, article.Text.Slice(article.Body));
        Assert.Empty(Reading.Article("# Six hurt\nBody.", "a.txt").Title);
    }

    [Fact]
    public void Line_of_a_whole_book_is_reported()
    {
        var result = Reading.Read("Short.\n" + new string('x', 10_000_000));

        var problem = Assert.Single(result.Problems);
        Assert.Null(result.Article);
        Assert.Equal((InputRules.LineTooLong, new LinePosition(2, 1)), (problem.Rule, problem.Position));
    }

    [Fact]
    public void File_over_the_limit_is_reported()
    {
        var result = ArticleReaders.Read("a.md", new byte[ArticleLimits.FileBytes + 1]);

        Assert.Equal(InputRules.FileTooLarge, Reading.Rules(result));
    }

    [Fact]
    public void Unknown_format_is_reported()
    {
        var result = Reading.Read("Body.", "a.pdf");

        Assert.Null(result.Article);
        Assert.Equal(InputRules.UnsupportedFormat, Reading.Rules(result));
    }
}
