using FactCheck.Reporting;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Reporting;

public sealed class ReportWriterTests
{
    [Fact]
    public void Text_shows_an_editor_what_is_in_doubt() => Snapshot.Verify(Render("text"));

    [Fact]
    public void Text_is_a_line_a_finding_when_quiet() => Snapshot.Verify(Render("text", new() { Verbosity = Verbosity.Quiet }));

    [Fact]
    public void Text_gives_all_reasons_when_detailed() => Snapshot.Verify(Render("text", new() { Verbosity = Verbosity.Detailed, Width = 72 }));

    [Fact]
    public void Text_uses_colours_on_a_terminal() =>
        Snapshot.Verify(Render("text", new() { Colour = true, Width = 60 }).Replace("\e", "<ESC>", StringComparison.Ordinal));

    [Fact]
    public void Json_follows_the_contract() =>
        Snapshot.Verify(Render("json").Replace($"\"version\":\"{ToolVersion.Current}\"", "\"version\":\"(current)\"", StringComparison.Ordinal));

    [Fact]
    public void Sarif_names_rules_and_both_sides() => Snapshot.Verify(Render("sarif").Replace($"ersion\": \"{ToolVersion.Current}\"", "ersion\": \"(current)\"", StringComparison.Ordinal));

    [Fact]
    public void JUnit_has_a_suite_an_article() => Snapshot.Verify(Render("junit"));

    [Fact]
    public void GitHub_annotates_lines() => Snapshot.Verify(Render("github"));

    [Fact]
    public void GitLab_has_an_issue_a_finding() => Snapshot.Verify(Render("gitlab"));

    [Fact]
    public void Markdown_makes_a_comment() => Snapshot.Verify(Render("markdown"));

    [Theory]
    [MemberData(nameof(Cultures.Foreign), MemberType = typeof(Cultures))]
    public void Every_format_is_the_same_in_every_culture(string culture)
    {
        foreach (var format in ReportWriters.ForReports(new()).Select(writer => writer.Format))
        {
            Assert.Equal(Render(format), Cultures.Under(culture, () => Render(format)));
        }
    }

    [Fact]
    public void Every_format_ends_its_lines_with_a_line_feed()
    {
        foreach (var writer in ReportWriters.ForReports(new()))
        {
            var text = Render(writer.Format);
            Assert.DoesNotContain('\r', text);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Formats_have_names_of_their_own()
    {
        Assert.Distinct(ReportWriters.ForReports(new()).Select(writer => writer.Format), StringComparer.Ordinal);
        Assert.Distinct(ReportWriters.ForClaims(new()).Select(writer => writer.Format), StringComparer.Ordinal);
    }

    private static string Render(string format, TextStyle? style = null) => Rendering.Of(SampleReport.Create(), format, style);
}
