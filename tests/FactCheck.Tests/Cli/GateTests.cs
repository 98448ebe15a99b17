using FactCheck.Cli;
using FactCheck.Tests.Support;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.Cli;

/// <summary>Accepting findings, and a run that fails for new ones alone. The day of all runs is <see cref="CommandLine.Today"/>.</summary>
public sealed class GateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GateTests()
    {
        Write("a.md", "Harbour Post", 212);
        Write("b.md", "Coast Wire", 221);
    }

    private string Corpus => _folder.At("corpus");

    private string Baseline { get; set; } = "factcheck.baseline.json";

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("factcheck.baseline.json")]
    [InlineData("accepted/")]
    public void Accepted_finding_does_not_fail_and_a_new_one_does(string baseline)
    {
        Baseline = baseline;
        Assert.Equal(ExitCode.Findings, Check().ExitCode);

        var accepted = Accept(Fingerprints()[0]);
        Assert.Equal(ExitCode.Clean, accepted.ExitCode);
        Assert.Equal($"1 finding accepted in {_folder.At(baseline.TrimEnd('/'))}, for desk until 2026-12-31\n", accepted.Output);
        Assert.Equal(ExitCode.Clean, Check().ExitCode);
        Assert.Equal("unchanged", (string?)Report()["findings"]![0]!["baseline"]);
        Assert.Equal("both are estimates", (string?)Report()["findings"]![0]!["accepted"]!["reason"]);

        Write("b.md", "Coast Wire", 231);
        Assert.Equal(ExitCode.Findings, Check().ExitCode);
        Assert.Equal("new", (string?)Report()["findings"]![0]!["baseline"]);
        Assert.Equal("absent", (string?)Report()["absent"]![0]!["baseline"]);
    }

    [Fact]
    public void Accepted_finding_stays_accepted_when_texts_around_it_change()
    {
        Accept(Fingerprints()[0]);
        File.Move(_folder.At("corpus/a.md"), _folder.At("corpus/moved.md"));
        Write("c.md", "Island News", 212);
        var path = _folder.At("corpus/b.md");
        File.WriteAllText(path, File.ReadAllText(path).Replace("The ferry", "Fog lay over the coast.\n\nThe ferry", StringComparison.Ordinal));

        Assert.Equal(["unchanged"], Report()["findings"]!.Select(finding => (string?)finding["baseline"]));
    }

    [Fact]
    public void Entry_says_what_was_found_where_the_articles_are_given()
    {
        Accept(Fingerprints()[0], "--in", Corpus);
        var lines = File.ReadAllLines(_folder.At(Baseline));

        Assert.Equal(3, lines.Length);
        Assert.StartsWith($"{{\"fingerprint\":\"{Fingerprints()[0]}\",\"rule\":\"FC101\",\"story\":\"ferry\",\"finding\":\"", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("\"reason\":\"both are estimates\",\"owner\":\"desk\",\"expires\":\"2026-12-31\"},", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void All_new_findings_are_accepted_at_once()
    {
        Write("d.md", "North Daily", 30, story: "fire");
        Write("e.md", "South Daily", 60, story: "fire");
        Accept(Fingerprints()[0]);

        Assert.StartsWith("1 finding accepted", Accept("--all", "--in", Corpus).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, Check().ExitCode);
        Assert.StartsWith("no findings accepted", Accept("--all", "--in", Corpus).Output.Replace("0 findings", "no findings", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Expired_entry_lets_its_finding_fail_and_accepting_again_renews_it()
    {
        Accept(Fingerprints()[0]);
        Edit("2026-12-31", "2026-05-31");
        var result = Check("--quiet");

        Assert.Equal(ExitCode.Findings, result.ExitCode);
        Assert.Contains("warning FC924 expired-acceptance: The acceptance of", result.Output, StringComparison.Ordinal);
        Assert.Contains($"{_folder.At(Baseline)}:2:1: ", result.Output, StringComparison.Ordinal);

        Accept(Fingerprints()[0]);
        Assert.Equal(ExitCode.Clean, Check().ExitCode);
        Assert.Equal(3, File.ReadAllLines(_folder.At(Baseline)).Length);
    }

    [Fact]
    public void Malformed_entry_ends_the_run_and_all_faults_are_named()
    {
        Accept(Fingerprints()[0]);
        Edit("\"owner\":\"desk\",", "");
        Edit("2026-12-31", "2026");
        var result = Check();

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(":2:1: the entry has no owner", result.Error, StringComparison.Ordinal);
        Assert.Contains("'2026' is no day", result.Error, StringComparison.Ordinal);
        Assert.Contains("2 faults in files of rules, facts, configuration or baseline; nothing was checked", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Baseline_that_is_not_there_accepts_nothing_and_says_so()
    {
        var result = Check();
        Assert.Equal(ExitCode.Findings, result.ExitCode);
        Assert.Contains("there is no baseline", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("factcheck.baseline.json")]
    [InlineData("accepted/")]
    public void Prune_removes_what_is_no_longer_found(string baseline)
    {
        Baseline = baseline;
        Accept(Fingerprints()[0], "--in", Corpus);
        Accept("1234567890abcdef");
        var dry = CommandLine.Run("baseline", "prune", Corpus, "--dry-run", "--baseline", _folder.At(Baseline));
        var result = CommandLine.Run("baseline", "prune", Corpus, "--baseline", _folder.At(Baseline));

        Assert.Contains("1 finding would be removed from", dry.Output, StringComparison.Ordinal);
        Assert.StartsWith("1234567890abcdef\n  until 2026-12-31, desk: both are estimates\n1 finding removed from", result.Output, StringComparison.Ordinal);
        Assert.EndsWith(", 1 kept\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, Check().ExitCode);
        Assert.Empty(Report()["absent"]!);
    }

    [Fact]
    public void Prune_leaves_other_files_of_a_folder_alone()
    {
        Baseline = "accepted/";
        Accept("1234567890abcdef");
        var other = _folder.Write("accepted/README.md", "Why these may stay.");
        CommandLine.Run("baseline", "prune", Corpus, "--baseline", _folder.At(Baseline));

        Assert.Equal([other], Directory.GetFiles(_folder.At("accepted")).Select(path => path.Replace('\\', '/')));
    }

    [Fact]
    public void Show_lists_entries_with_those_that_end_first()
    {
        Accept(Fingerprints()[0], "--in", Corpus);
        Accept("1234567890abcdef");
        var lines = File.ReadAllLines(_folder.At(Baseline)).Select(line => line.Contains("1234567890abcdef", StringComparison.Ordinal) ? line.Replace("2026-12-31", "2026-05-31", StringComparison.Ordinal) : line);
        File.WriteAllText(_folder.At(Baseline), string.Join('\n', lines));
        var shown = CommandLine.Run("baseline", "show", "--baseline", _folder.At(Baseline)).Output.Split('\n');

        Assert.Equal("1234567890abcdef", shown[0]);
        Assert.Equal("  expired 2026-05-31, desk: both are estimates", shown[1]);
        Assert.StartsWith($"{Fingerprints()[0]} FC101 ferry ", shown[2], StringComparison.Ordinal);
        Assert.StartsWith("2 findings accepted in ", shown[4], StringComparison.Ordinal);
        Assert.EndsWith(", 1 of them expired", shown[4], StringComparison.Ordinal);
    }

    public static TheoryData<string[], string> WrongUses => new()
    {
        { ["--reason", "a", "--owner", "b", "--expires", "2026-12-31"], "FINGERPRINT is missing" },
        { ["xyz", "--reason", "a", "--owner", "b", "--expires", "2026-12-31"], "'xyz' is no fingerprint" },
        { ["1234567890abcdef", "--owner", "b", "--expires", "2026-12-31"], "--reason is missing" },
        { ["1234567890abcdef", "--reason", " ", "--owner", "b", "--expires", "2026-12-31"], "--reason is missing" },
        { ["1234567890abcdef", "--reason", "a", "--expires", "2026-12-31"], "--owner is missing" },
        { ["1234567890abcdef", "--reason", "a", "--owner", "b"], "--expires is missing" },
        { ["1234567890abcdef", "--reason", "a", "--owner", "b", "--expires", "soon"], "'soon' is no day" },
        { ["1234567890abcdef", "--reason", "a", "--owner", "b", "--expires", "2026-05-31"], "2026-05-31 is past" },
        { ["--all", "--reason", "a", "--owner", "b", "--expires", "2026-12-31"], "--all needs --in PATH" },
    };

    [Theory]
    [MemberData(nameof(WrongUses))]
    public void Wrong_use_of_accept_is_one_line_with_a_hint(string[] arguments, string message)
    {
        var result = CommandLine.Run([.. arguments.Prepend("accept"), "--baseline", _folder.At(Baseline)]);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At(Baseline)));
    }

    [Fact]
    public void Fingerprint_that_the_articles_do_not_have_is_refused_with_the_nearest()
    {
        var right = Fingerprints()[0];
        var wrong = (right[0] == '0' ? '1' : '0') + right[1..];

        Assert.Contains($"the articles have no finding {wrong}; did you mean '{right}'?", Accept(wrong, "--in", Corpus).Error, StringComparison.Ordinal);
    }

    private void Write(string name, string source, int passengers, string story = "ferry") => _folder.Write(
        "corpus/" + name, $"---\nsource: {source}\npublished: 2024-05-02\nstory: {story}\n---\nThe ferry Aurora ran aground off Nordholm with {passengers} passengers on board.\n");

    private void Edit(string right, string wrong) => File.WriteAllText(_folder.At(Baseline), File.ReadAllText(_folder.At(Baseline)).Replace(right, wrong, StringComparison.Ordinal));

    private CommandResult Check(params string[] more) => CommandLine.Run(["check", Corpus, "--baseline", _folder.At(Baseline), .. more]);

    private JObject Report() => JObject.Parse(Check("--format", "json").Output);

    private string[] Fingerprints() => [.. Report()["findings"]!.Select(finding => (string)finding["fingerprint"]!)];

    private CommandResult Accept(params string[] arguments) => CommandLine.Run(
        ["accept", .. arguments, "--reason", "both are estimates", "--owner", "desk", "--expires", "2026-12-31", "--baseline", _folder.At(Baseline)]);
}
