using System.Xml.Linq;
using FactCheck.Reporting;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.Reporting;

/// <summary>Titles, texts, sources and paths come from strangers: no format lets them be anything but text.</summary>
public sealed class HostileFormatTests
{
    public static TheoryData<string> Formats => [.. ReportWriters.ForReports(new()).Select(writer => writer.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Control_characters_do_not_come_through(string format)
    {
        var text = Rendering.Of(HostileReport.Create(), format);

        // JSON escapes control characters, and keeps all others as they were: paths must name the file.
        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
        if (format is not ("json" or "sarif" or "gitlab"))
        {
            Assert.DoesNotContain(text, c => c is '\u202E' or '\u2066' or '\uFFFE' or '\uFFFF');
        }
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    public void Json_can_be_read_again(string format) => Assert.NotEmpty(JToken.Parse(Rendering.Of(HostileReport.Create(), format)));

    [Fact]
    public void Xml_can_be_read_again()
    {
        var suites = XDocument.Parse(Rendering.Of(HostileReport.Create(), "junit"));

        Assert.Equal(["failure"], suites.Descendants("testcase").Elements().Select(element => element.Name.LocalName));
        Assert.Contains("<script>alert(1)</script>", suites.Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Workflow_command_is_ours_alone()
    {
        var lines = Rendering.Of(HostileReport.Create(), "github").TrimEnd('\n').Split('\n');

        Assert.Equal(2, lines.Length);
        Assert.StartsWith("::error file=a\"><script>alert(2)</script>%2Cline=1%3A%3Aerror %3A%3Ax%3A%2525/b'&.md,line=1,col=1,", lines[0], StringComparison.Ordinal);
        Assert.Equal(3, lines[0].Split("::")[..3].Length);
        Assert.DoesNotContain("%0A::", lines[0].Split("::", 3)[2].Replace("%250A", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.StartsWith("- ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_line_of_a_workflow_log_is_no_command()
    {
        var report = HostileReport.Create();
        var lines = Rendering.Of(report with { Findings = [.. Enumerable.Repeat(report.Findings[0], 11).Select(finding => finding with { Message = "##[error]x" })] }, "github").Split('\n');

        Assert.Contains(lines, line => line.StartsWith("- a\"", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => !line.StartsWith("::", StringComparison.Ordinal) && line.Contains("##[", StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_formats_links_and_mentions_nothing()
    {
        var text = Rendering.Of(HostileReport.Create(), "markdown");

        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", text, StringComparison.Ordinal);
        Assert.DoesNotContain("](", text, StringComparison.Ordinal);
        Assert.DoesNotContain("@everyone", text, StringComparison.Ordinal);
        Assert.DoesNotContain("#1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("://", text, StringComparison.Ordinal);
        Assert.DoesNotContain("www.", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" |**b**", text, StringComparison.Ordinal);
    }
}
