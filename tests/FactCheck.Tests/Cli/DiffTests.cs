using FactCheck.Cli;
using FactCheck.Tests.Conventions;
using FactCheck.Tests.Support;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.Cli;

/// <summary>Two folders, two files, two revisions: what a change did to the facts.</summary>
[Collection(nameof(CurrentFolder))]
public sealed class DiffTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _before = Environment.CurrentDirectory;

    public DiffTests()
    {
        Write("old/a.md", "Harbour Post", 212);
        Write("old/b.md", "Coast Wire", 212);
        Write("old/other.md", "Far Daily", 40, "storm");
        Write("new/a.md", "Harbour Post", 212);
        Write("new/b.md", "Coast Wire", 212);
        Write("new/other.md", "Far Daily", 40, "storm");
        Environment.CurrentDirectory = _folder.Path;
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Dispose();
    }

    [Fact]
    public void Folders_that_are_alike_have_nothing_to_report()
    {
        var result = CommandLine.Run("diff", "old", "new");

        Assert.Equal(ExitCode.Clean, result.ExitCode);
        Assert.Equal("old to new: 0 of 3 articles differ; no claims differ; no findings\n", result.Output.Replace("no of", "0 of", StringComparison.Ordinal));
    }

    [Fact]
    public void Changed_value_is_shown_in_both_sentences_with_the_finding_it_brings()
    {
        Write("new/b.md", "Coast Wire", 221);
        var report = Json("old", "new");
        var claim = Assert.Single(report["claims"]!);

        Assert.Equal("changed", (string?)claim["change"]);
        Assert.Equal(("old/b.md", "212"), ((string?)claim["old"]!["file"], (string?)claim["old"]!["text"]));
        Assert.Equal(("new/b.md", "221"), ((string?)claim["new"]!["file"], (string?)claim["new"]!["text"]));
        Assert.Contains("212 passengers", (string?)claim["old"]!["sentence"], StringComparison.Ordinal);
        Assert.Equal(["FC101"], Rules(report, "new"));
        Assert.Empty(Rules(report, "causedInUntouched"));
        Assert.Equal(ExitCode.Findings, CommandLine.Run("diff", "old", "new", "--quiet").ExitCode);
        Assert.Equal(ExitCode.Clean, CommandLine.Run("diff", "old", "new", "--fail-on", "never").ExitCode);
    }

    [Fact]
    public void Mended_value_resolves_its_finding_and_others_are_unchanged()
    {
        Write("old/b.md", "Coast Wire", 221);
        Write("old/c.md", "Slip Daily", 212, more: "Captain Marta Lindqvist spoke on 31 April 2024.");
        Write("new/c.md", "Slip Daily", 212, more: "Captain Marta Lindqvist spoke on 31 April 2024.");
        var report = Json("old", "new");

        Assert.Equal(["FC101"], Rules(report, "resolved"));
        Assert.Equal("old/b.md", (string?)report["findings"]!["resolved"]![0]!["locations"]![0]!["file"]);
        Assert.Equal(["FC203"], Rules(report, "unchanged"));
        Assert.Empty(Rules(report, "new"));
    }

    [Fact]
    public void Finding_in_an_article_that_did_not_change_stands_apart()
    {
        Write("old/b.md", "Coast Wire", 212, more: "Captain Marta Lindqist was on the bridge.");
        Write("new/b.md", "Coast Wire", 212, more: "Captain Marta Lindqist was on the bridge.");
        Write("new/a.md", "Harbour Post", 212, more: "Captain Marta Lindqvist steered the ship clear. Marta Lindqvist is 47.");
        Write("new/c.md", "North Wire", 212, more: "Captain Marta Lindqvist steered the ship clear.");
        var report = Json("old", "new");

        Assert.Equal(["FC301"], Rules(report, "causedInUntouched"));
        Assert.Empty(Rules(report, "new"));
        Assert.Contains("in articles that did not change", CommandLine.Run("diff", "old", "new").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\nFog lay over the coast that day.")]
    public void Renamed_article_is_followed(string more)
    {
        File.Delete(_folder.At("new/b.md"));
        Write("new/deeper/moved.md", "Coast Wire", 212, more: more);
        var article = Assert.Single(Json("old", "new")["articles"]!);

        Assert.Equal(more.Length == 0 ? "renamed" : "changed", (string?)article["change"]);
        Assert.Equal(("new/deeper/moved.md", "old/b.md"), ((string?)article["file"], (string?)article["oldFile"]));
    }

    [Fact]
    public void Moved_and_reworded_sentences_change_no_claim()
    {
        Write("old/b.md", "Coast Wire", 212, more: "\n\nThe rescue took nine hours.");
        _folder.Write("new/b.md", "---\nsource: Coast Wire\npublished: 2024-05-02\nstory: ferry\n---\nIt took nine hours to rescue them.\n\nOff Nordholm, the ferry Aurora ran aground with 212 passengers on board.\n");

        Assert.Empty(Json("old", "new")["claims"]!);
    }

    [Fact]
    public void Added_and_removed_articles_are_counted_with_their_claims()
    {
        File.Delete(_folder.At("new/other.md"));
        Write("new/c.md", "North Wire", 212);
        var report = Json("old", "new");

        Assert.Equal(["added", "removed"], report["articles"]!.Select(article => (string?)article["change"]).Order(StringComparer.Ordinal));
        Assert.Contains(report["claims"]!, claim => (string?)claim["change"] == "added");
        Assert.Contains("new/c.md: added, ", CommandLine.Run("diff", "old", "new").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_breaks_is_a_finding_of_the_new_side()
    {
        File.WriteAllBytes(_folder.At("new/b.md"), [0x54, 0xFF, 0x0A]);

        Assert.Equal(["FC902"], Rules(Json("old", "new"), "new"));
        Assert.Contains("can not be read", CommandLine.Run("diff", "old", "new").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepted_finding_does_not_fail()
    {
        Write("new/b.md", "Coast Wire", 221);
        var baseline = _folder.At("factcheck.baseline.json");
        CommandLine.Run("accept", "--all", "--in", "new", "--reason", "both are estimates", "--owner", "desk", "--expires", "2026-12-31", "--baseline", baseline);

        Assert.Equal(ExitCode.Clean, CommandLine.Run("diff", "old", "new", "--baseline", baseline).ExitCode);
    }

    [Fact]
    public void Silenced_finding_is_not_called_resolved()
    {
        Write("old/b.md", "Coast Wire", 212, more: "\nThe inquiry meets on 31 April 2025.");
        Write("new/b.md", "Coast Wire", 212, more: "\nThe inquiry meets on 31 April 2025. <!-- factcheck ignore FC203: nobody checks calendars here until 2026-12-31 -->");
        var report = Json("old", "new");

        Assert.Equal(["FC203"], Rules(report, "suppressed"));
        Assert.Empty(Rules(report, "resolved"));
        Assert.Contains("(nobody checks calendars here)", CommandLine.Run("diff", "old", "new").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Configuration_leaves_articles_out()
    {
        Write("new/b.md", "Coast Wire", 221);
        _folder.Write("factcheck.yaml", "exclude: [\"**/b.md\"]\n");

        Assert.Empty(Json("old", "new")["articles"]!);
    }

    [Fact]
    public void Two_files_are_compared_whatever_their_names()
    {
        Write("new/b.md", "Coast Wire", 221);

        Assert.Equal(["212", "221"], Json("old/b.md", "new/b.md")["claims"]!.SelectMany(claim => new[] { (string)claim["old"]!["text"]!, (string)claim["new"]!["text"]! }));
    }

    public static TheoryData<string[], string> WrongUses => new()
    {
        { [], "OLD NEW is missing" },
        { ["old"], "'old' is one side; name the other too, or a revision: factcheck diff HEAD -- old" },
        { ["old", "new", "more"], "'more' is one side too many" },
        { ["old", "new/a.md"], "'old' is a folder and the other side is a file" },
        { ["old", "new", "--", "a.md"], "paths behind '--' go with git revisions" },
        { ["--", "old"], "a revision is missing before '--'" },
        { ["old", "elsewhere"], "'old' is a path and 'elsewhere' is none" },
        { ["main..HEAD"], "the current folder is in no git repository" },
        { ["--formatt", "json", "old", "new"], "did you mean '--format'?" },
    };

    [Theory]
    [MemberData(nameof(WrongUses))]
    public void Wrong_use_is_one_line_with_a_hint(string[] arguments, string message)
    {
        var result = CommandLine.Run(["diff", .. arguments]);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    private void Write(string name, string source, int passengers, string story = "ferry", string more = "") => _folder.Write(
        name, $"---\nsource: {source}\npublished: 2024-05-02\nstory: {story}\n---\nThe ferry Aurora ran aground off Nordholm with {passengers} passengers on board. {more}\n");

    private static JObject Json(params string[] arguments) => JObject.Parse(CommandLine.Run(["diff", .. arguments, "--format", "json"]).Output);

    private static string[] Rules(JObject report, string sort) => [.. report["findings"]![sort]!.Select(finding => (string)finding["rule"]!)];
}
