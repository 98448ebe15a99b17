using FactCheck.Reporting;
using FactCheck.Reporting.Markdown;
using FactCheck.Rules;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.Reporting;

/// <summary>What the readers of a format take at most, and how a report says that it holds more.</summary>
public sealed class FormatLimitTests
{
    private static readonly Report Sample = SampleReport.Create();

    [Fact]
    public void Sarif_keeps_the_most_severe_results_and_says_how_many_it_lacks()
    {
        var run = JObject.Parse(Rendering.Of(With(25_010), "sarif"))["runs"]![0]!;

        Assert.Equal(25_000, run["results"]!.Count());
        Assert.Equal(25_010 / 2, run["results"]!.Count(result => (string?)result["level"] == "error"));
        Assert.StartsWith("10 findings of the least severity", (string?)run["invocations"]![0]!["toolExecutionNotifications"]![0]!["message"]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_result_has_at_most_a_thousand_locations()
    {
        var many = Sample.Findings[0] with { Locations = [.. Enumerable.Repeat(Sample.Findings[0].Locations[0], 1500)] };
        var result = JObject.Parse(Rendering.Of(Sample with { Findings = [many] }, "sarif"))["runs"]![0]!["results"]![0]!;

        Assert.Equal(1000, result["locations"]!.Count() + result["relatedLocations"]!.Count());
        Assert.Contains("and 1493 more", (string?)result["message"]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_has_what_code_scanning_asks_for()
    {
        var run = JObject.Parse(Rendering.Of(Sample, "sarif"))["runs"]![0]!;
        var rules = run["tool"]!["driver"]!["rules"]!;

        Assert.All(rules, rule =>
        {
            Assert.InRange(((string)rule["name"]!).Length, 1, 255);
            Assert.InRange(((string)rule["shortDescription"]!["text"]!).Length, 1, 1024);
            Assert.InRange(((string)rule["fullDescription"]!["text"]!).Length, 1, 1024);
            Assert.NotEmpty((string)rule["help"]!["text"]!);
            Assert.InRange(rule["properties"]!["tags"]!.Count(), 1, 10);
        });
        Assert.All(run["results"]!.Where(result => (string?)result["baselineState"] != "absent"), result =>
        {
            Assert.Equal(result["ruleId"], rules[(int)result["ruleIndex"]!]!["id"]);
            Assert.NotEmpty((string)result["partialFingerprints"]!["primaryLocationLineHash"]!);
            var file = result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!;
            Assert.Equal(file["uri"], run["artifacts"]![(int)file["index"]!]!["location"]!["uri"]);
        });
        Assert.Equal("utf16CodeUnits", (string?)run["columnKind"]);
    }

    [Fact]
    public void GitHub_annotates_ten_of_each_level_and_lists_the_others()
    {
        var lines = Rendering.Of(With(60), "github").TrimEnd('\n').Split('\n');

        Assert.Equal(10, lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Equal(10, lines.Count(line => line.StartsWith("::notice ", StringComparison.Ordinal)));
        Assert.Equal(41, lines.Count(line => line.StartsWith("- a.md:", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.StartsWith("::notice title=FactCheck::41 findings have no annotation", StringComparison.Ordinal));
    }

    [Fact]
    public void GitLab_fingerprints_are_unique()
    {
        var issues = JArray.Parse(Rendering.Of(Sample with { Findings = [.. Sample.Findings, .. Sample.Findings] }, "gitlab"));

        Assert.Distinct(issues.Select(issue => (string?)issue["fingerprint"]));
        Assert.All(issues, issue => Assert.True((int)issue["location"]!["lines"]!["begin"]! > 0));
    }

    [Fact]
    public void Markdown_fits_a_comment_and_says_what_it_lacks()
    {
        var text = Rendering.Of(With(2000), "markdown");

        Assert.InRange(text.Length, MarkdownReportWriter.MostCharacters / 2, MarkdownReportWriter.MostCharacters);
        Assert.Matches(@"\*\*1\d{3} more findings are not shown:\*\*", text);
        Assert.DoesNotContain("### Worth knowing", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corpus/a b.md", "corpus/a%20b.md")]
    [InlineData("./a.md", "a.md")]
    [InlineData("/tmp/ä#.md", "file:///tmp/%C3%A4%23.md")]
    [InlineData(@"C:\news\a.md", "file:///C%3A/news/a.md")]
    [InlineData("javascript:alert(1)", "javascript%3Aalert(1)")]
    public void Path_becomes_a_uri_reference(string path, string uri) => Assert.Equal(uri, FactCheck.Reporting.Sarif.SarifUri.Of(path));

    /// <summary>So many findings, every other one an error.</summary>
    private static Report With(int findings) => Sample with
    {
        Suppressed = [],
        Absent = [],
        Findings =
        [
            .. Enumerable.Range(1, findings).Select(i => Sample.Findings[0] with
            {
                Severity = i % 2 == 0 ? Severity.Error : Severity.Info,
                Locations = [Sample.Findings[0].Locations[0] with { File = "a.md", Position = new(i, 1) }, Sample.Findings[0].Locations[1]],
            }),
        ],
    };
}
