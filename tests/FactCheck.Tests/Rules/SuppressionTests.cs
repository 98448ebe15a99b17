using System.Text;
using FactCheck.Articles;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Rules.Suppressions;

namespace FactCheck.Tests.Rules;

/// <summary>Comments and entries that leave out findings. The day of all runs is 1 June 2026.</summary>
public sealed class SuppressionTests
{
    private const string Wrong = "The vote is on 31 April 2022.";

    [Theory]
    [InlineData(Wrong + " <!-- factcheck ignore FC203: our calendar -->")]
    [InlineData("<!-- factcheck ignore FC203: our calendar -->\n" + Wrong)]
    [InlineData("<!-- factcheck ignore FC203: our calendar -->\n\n" + Wrong)]
    [InlineData("<!--factcheck ignore impossible-date, FC202: our calendar until 2026-06-01-->\n" + Wrong + " It is on Monday, 3 May 2022.")]
    [InlineData("<!-- factcheck ignore-paragraph FC203: our calendar -->\nNobody objected to it in the end. " + Wrong)]
    [InlineData("Nobody objected to it in the end. " + Wrong + " <!-- factcheck ignore-paragraph FC203: our calendar -->")]
    [InlineData("The first paragraph says nothing.\n\n" + Wrong + "\n\n<!-- factcheck ignore-file FC203: our calendar, until we have another -->")]
    public void Comment_leaves_out_what_it_reaches(string text)
    {
        var report = Check(text);

        Assert.Empty(report.Findings);
        Assert.All(report.Suppressed, finding => Assert.Equal(SuppressionKind.Inline, finding.Suppression!.Kind));
        Assert.StartsWith("our calendar", report.Suppressed[0].Suppression!.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("2026", report.Suppressed[0].Suppression!.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- factcheck ignore FC203: our calendar -->\nNobody objected.\n\n" + Wrong)]
    [InlineData("Nobody objected. <!-- factcheck ignore FC203: our calendar -->\n" + Wrong)]
    [InlineData("<!-- factcheck ignore-paragraph FC203: our calendar -->\nNobody objected.\n\n" + Wrong)]
    [InlineData(Wrong + " <!-- factcheck ignore FC202: our calendar -->")]
    public void Comment_that_reaches_nothing_is_unused(string text) => Assert.Equal(["FC203", "FC921"], RulesOf(Check(text)));

    [Theory]
    [InlineData("factcheck ignore FC203", "The comment gives no reason; it suppresses nothing.")]
    [InlineData("factcheck ignore FC203:", "The comment gives no reason; it suppresses nothing.")]
    [InlineData("factcheck ignore FC203: until 2027-01-01", "The comment gives no reason; it suppresses nothing.")]
    [InlineData("factcheck ignore: our calendar", "The comment names no rule; it suppresses nothing.")]
    [InlineData("factcheck ignroe FC203: our calendar", "The comment has an unknown word 'ignroe'; it suppresses nothing.")]
    [InlineData("factcheck: our calendar", "The comment has an unknown word ''; it suppresses nothing.")]
    [InlineData("factcheck ignore FC999: our calendar", "The comment names an unknown rule 'FC999'; it suppresses nothing.")]
    [InlineData("factcheck ignore FC203 FC921: our calendar", "The comment names FC921, which can not be ignored; it suppresses nothing.")]
    [InlineData("factcheck ignore FC203: our calendar until 2026-13-01", "The comment ends on '2026-13-01', which is no day; it suppresses nothing.")]
    public void Comment_that_is_not_understood_suppresses_nothing(string comment, string message)
    {
        var report = Check($"{Wrong} <!-- {comment} -->");

        Assert.Equal(["FC203", "FC922"], RulesOf(report));
        Assert.Equal(message, report.Findings.Single(finding => finding.Rule.Id == "FC922").Message);
    }

    [Fact]
    public void Comment_in_the_middle_of_a_line_is_reported() =>
        Assert.Contains("FC922", RulesOf(Check($"<!-- factcheck ignore FC203: our calendar --> {Wrong}")));

    [Fact]
    public void Comment_has_no_claims_of_its_own() =>
        Assert.Empty(Check($"Nobody objected. <!-- on 31 April 2022 -->\n<!-- 12 people on 31 April 2022 -->\n").Articles[0].Claims);

    [Fact]
    public void Comment_alone_on_a_line_does_not_part_a_paragraph() =>
        Assert.Equal(Check("The vote on the new line\nis on 30 April 2022.").Articles[0].Blocks.Length, Check("The vote on the new line\n<!-- ask again -->\nis on 30 April 2022.").Articles[0].Blocks.Length);

    [Fact]
    public void Expired_comment_suppresses_nothing_and_says_so()
    {
        var report = Check(Wrong + " <!-- factcheck ignore FC203: our calendar until 2026-05-31 -->");

        Assert.Equal(["FC203", "FC923"], RulesOf(report));
        Assert.Equal("The suppression of FC203 ended on 2026-05-31; what it left out is reported again.", report.Findings[1].Message);
    }

    [Fact]
    public void Without_a_day_everything_that_ends_has_ended()
    {
        var input = Article("a.md", Wrong + " <!-- factcheck ignore FC203: our calendar until 2099-12-31 -->");
        Assert.Equal(["FC203", "FC923"], RulesOf(new FactChecker(RuleSet.Shipped).Check([input])));
    }

    [Fact]
    public void Comment_about_other_sources_is_not_unused_where_there_are_none() =>
        Assert.Empty(Check("There were 212 passengers on board the Aurora. <!-- factcheck ignore FC101: counted twice -->").Findings);

    [Fact]
    public void Comment_of_a_reference_article_counts_for_nothing()
    {
        var draft = Article("draft.md", "The ferry Aurora ran aground off Nordholm with 212 passengers on board.");
        var other = Article("other.md", "<!-- factcheck ignore-file FC101: trust me -->\nThe ferry Aurora ran aground off Nordholm with 221 passengers on board.");
        var checker = new FactChecker(RuleSet.Shipped);

        Assert.Equal(["FC101"], RulesOf(checker.Check([draft, other], new() { Reference = ["other.md"] })));
        Assert.Empty(checker.Check([draft, other]).Findings);
    }

    [Theory]
    [InlineData(null, "ferry", null)]
    [InlineData("a.md", null, null)]
    [InlineData("a.md", "ferry", "Paper")]
    public void Entry_leaves_out_what_it_fits(string? path, string? story, string? source)
    {
        var report = Check(Wrong, Entry(path, story, source, until: new(2026, 6, 1)));

        Assert.Empty(report.Findings);
        Assert.Equal(new(SuppressionKind.Config, "our calendar"), Assert.Single(report.Suppressed).Suppression);
    }

    [Theory]
    [InlineData("b.md", null, null)]
    [InlineData("a.md", "fire", null)]
    [InlineData(null, null, "Other Paper")]
    public void Entry_that_fits_nothing_is_unused(string? path, string? story, string? source)
    {
        var report = Check(Wrong, Entry(path, story, source));

        Assert.Equal(["FC203", "FC921"], RulesOf(report));
        Assert.Equal(("house.yaml", 7), (report.Findings[1].Locations[0].File, report.Findings[1].Locations[0].Position.Line));
    }

    [Fact]
    public void Expired_entry_suppresses_nothing_and_says_so() =>
        Assert.Equal(["FC203", "FC923"], RulesOf(Check(Wrong, Entry("a.md", null, null, until: new(2026, 5, 31)))));

    private static ConfiguredSuppression Entry(string? path, string? story, string? source, DateOnly? until = null) => new()
    {
        Rules = ["FC203"], Reason = "our calendar", Path = path, Story = story, Source = source, Until = until, File = "house.yaml", Position = new(7, 5),
    };

    private static IEnumerable<string> RulesOf(Report report) => report.Findings.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal);

    private static Report Check(string text, params ConfiguredSuppression[] entries) =>
        new FactChecker(RuleSet.Shipped).Check([Article("a.md", text)], new() { Today = new(2026, 6, 1), Suppressions = [.. entries] });

    private static ReadResult Article(string path, string text) =>
        ArticleReaders.Read(path, Encoding.UTF8.GetBytes($"---\nsource: {(path == "a.md" ? "Paper" : path)}\npublished: 2022-05-20\nstory: ferry\n---\n{text}\n"));
}
