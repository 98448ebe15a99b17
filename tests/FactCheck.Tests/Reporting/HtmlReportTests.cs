using System.Text.RegularExpressions;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Reporting;

/// <summary>The page as bytes; what a browser makes of it is tested in FactCheck.BrowserTests.</summary>
public sealed partial class HtmlReportTests
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    private static readonly string Sample = Rendering.Of(SampleReport.Create(), "html");
    private static readonly string Hostile = Rendering.Of(HostileReport.Create(), "html");

    /// <summary>Without style and script, which have files of their own.</summary>
    [Fact]
    public void Page_shows_summary_findings_and_articles() => Snapshot.Verify(
        Hashes().Replace(Embedded().Replace(Sample, "<${name}>(its file)</${name}>"), "(its hash)")
            .Replace($"FactCheck {ToolVersion.Current}", "FactCheck (current)", StringComparison.Ordinal));

    [Fact]
    public void Page_needs_nothing_else()
    {
        Assert.DoesNotMatch("""(?i)(src|href)="(?!#|data:,")""", Sample);
        Assert.DoesNotContain("@import", Sample, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", Sample, StringComparison.Ordinal);
        Assert.Contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-", Sample, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", Sample, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i) on[a-z]+=", Embedded().Replace(Sample, ""));
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var markup = Embedded().Replace(Hostile, "");

        Assert.DoesNotContain("alert(1)</script>", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", Hostile, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript:", Hostile, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", markup, StringComparison.Ordinal);
        Assert.Equal(2, Hostile.Split("<script>").Length);
        Assert.Equal(2, Hostile.Split("</style>").Length);
    }

    [Fact]
    public void Elements_close_in_their_order()
    {
        foreach (var page in (string[])[Sample, Hostile])
        {
            Assert.Empty(Unclosed(Embedded().Replace(page, "")));
        }
    }

    [Fact]
    public void Anchors_are_unique_and_links_lead_to_them()
    {
        var ids = Ids().Matches(Sample).Select(match => match.Groups["anchor"].Value).ToArray();

        Assert.Distinct(ids);
        Assert.Empty(Links().Matches(Sample).Select(match => match.Groups["anchor"].Value).Except(ids, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_claim_is_marked_by_its_state()
    {
        Assert.Contains("class=\"c bad\" id=\"a1-154\" href=\"#f1\" title=\"count: 212 person\">212<", Sample, StringComparison.Ordinal);
        Assert.Contains(">Three<span class=\"vh\"> (updated)", Sample, StringComparison.Ordinal);
        Assert.Contains(">45.7 million euros<span class=\"vh\"> (corroborated)", Sample, StringComparison.Ordinal);
    }

    [Fact]
    public void Rising_number_is_drawn_and_told()
    {
        Assert.Contains(">2 May: 3 (Harbour Post), 3 May: 5 (Coast Wire)</title>", Sample, StringComparison.Ordinal);
        Assert.Equal(2, Sample.Split("class=\"toll\"").Length - 1);
    }

    [Fact]
    public void Page_with_too_many_findings_says_how_many_it_lacks()
    {
        var one = SampleReport.Create().Findings[0];
        var report = SampleReport.Create() with { Findings = [.. Enumerable.Repeat(one with { Severity = Severity.Info }, 2500).Append(one)] };
        var page = Rendering.Of(report, "html");

        Assert.Equal(2000, page.Split("<article class=\"finding").Length - 1);
        Assert.Contains("501 findings are not shown", page, StringComparison.Ordinal);
        Assert.Contains("data-level=\"error\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_report_is_a_page() => Assert.Contains("<h1>Nothing is in doubt</h1>", Rendering.Of(new FactChecker(RuleSet.Shipped).Check([]), "html"), StringComparison.Ordinal);

    /// <summary>Elements left open or closed out of order; all elements of the page but void ones and shapes have end tags.</summary>
    private static List<string> Unclosed(string page)
    {
        var open = new Stack<string>();
        var wrong = new List<string>();
        foreach (Match tag in Tags().Matches(page))
        {
            var name = tag.Groups["name"].Value;
            if (name is "meta" or "link" or "input" or "DOCTYPE" || tag.Value.EndsWith("/>", StringComparison.Ordinal))
            {
                continue;
            }

            if (tag.Groups["end"].Length == 0)
            {
                open.Push(name);
            }
            else if (!open.TryPop(out var last) || last != name)
            {
                wrong.Add($"</{name}> closes <{last}>");
            }
        }

        wrong.AddRange(open);
        return wrong;
    }

    [GeneratedRegex("<(?<name>style|script)>.*?</(style|script)>", Options | RegexOptions.Singleline)]
    private static partial Regex Embedded();

    [GeneratedRegex("&#39;sha256-[^;]*?&#39;", Options)]
    private static partial Regex Hashes();

    [GeneratedRegex("<(?<end>/?)!?(?<name>[A-Za-z][A-Za-z0-9]*)[^>]*>", Options)]
    private static partial Regex Tags();

    [GeneratedRegex(" id=\"(?<anchor>[^\"]*)\"", Options)]
    private static partial Regex Ids();

    [GeneratedRegex(" href=\"#(?<anchor>[^\"]*)\"", Options)]
    private static partial Regex Links();
}
