using FactCheck.Reporting;
using FactCheck.Reporting.Markdown;
using FactCheck.Tests.Support;
using NJsonSchema;

namespace FactCheck.Tests.Reporting;

/// <summary>The same change through every format.</summary>
public sealed class ChangeWriterTests
{
    private static readonly string Schema = Path.Combine(RepositoryFiles.Root, "src/FactCheck/Reporting/Json/diff.schema.json");

    public static TheoryData<string> Formats => [.. ReportWriters.ForChanges(new()).Select(writer => writer.Format)];

    [Fact]
    public void Text_shows_a_reviewer_what_changed() => Snapshot.Verify(Render("text"));

    [Fact]
    public void Text_is_a_line_a_finding_when_quiet() => Snapshot.Verify(Render("text", new() { Verbosity = Verbosity.Quiet }));

    [Fact]
    public void Json_follows_the_contract() =>
        Snapshot.Verify(Render("json").Replace($"\"version\":\"{ToolVersion.Current}\"", "\"version\":\"(current)\"", StringComparison.Ordinal));

    [Fact]
    public void Markdown_makes_a_comment() => Snapshot.Verify(Render("markdown"));

    [Fact]
    public void Html_page_has_all_sections()
    {
        var page = Render("html");

        Assert.All(["overview", "findings", "claims", "articles"], section => Assert.Contains($"<section id=\"{section}\"", page, StringComparison.Ordinal));
        Assert.Contains("<del>212</del>", page, StringComparison.Ordinal);
        Assert.Contains("<ins>221</ins>", page, StringComparison.Ordinal);
        Assert.Equal(5, page.Split("<article class=\"finding").Length - 1);
        Assert.Distinct(page.Split(" id=\"").Skip(1).Select(part => part.Split('"')[0]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Json_follows_its_schema(bool isHostile)
    {
        var schema = await JsonSchema.FromFileAsync(Schema);
        var json = SampleChange.Render(isHostile ? SampleChange.Hostile() : SampleChange.Create(), "json");

        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace("\"fingerprint\"", "\"print\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(json.Replace("\"sentence\"", "\"phrase\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Comment_stays_within_its_limit_and_counts_the_rest()
    {
        var comment = SampleChange.Render(SampleChange.Large(2000), "markdown");

        Assert.InRange(comment.Length, MarkdownReportWriter.MostCharacters / 2, MarkdownReportWriter.MostCharacters);
        Assert.Contains("more findings are not shown:", comment, StringComparison.Ordinal);
        Assert.Equal(comment.Split("<details>").Length, comment.Split("</details>").Length);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Hostile_text_stays_text(string format)
    {
        var text = SampleChange.Render(SampleChange.Hostile(), format);

        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
        if (format != "json")
        {
            Assert.DoesNotContain(text, c => c is '\u202E' or '\u2066' or '\uFFFE' or '\uFFFF');
        }

        if (format is "html" or "markdown")
        {
            Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Format_is_the_same_in_every_culture_and_ends_lines_with_a_line_feed(string format)
    {
        var text = Render(format);

        Assert.All(["tr-TR", "de-DE", "ja-JP"], culture => Assert.Equal(text, Cultures.Under(culture, () => Render(format))));
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    private static string Render(string format, TextStyle? style = null) => SampleChange.Render(SampleChange.Create(), format, style);
}
