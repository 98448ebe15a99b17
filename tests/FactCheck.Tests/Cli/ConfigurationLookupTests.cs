using FactCheck.Cli;
using FactCheck.Tests.Conventions;
using FactCheck.Tests.Support;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.Cli;

/// <summary>The configuration as runs meet it. Changes the process's current folder.</summary>
[Collection(nameof(CurrentFolder))]
public sealed class ConfigurationLookupTests : IDisposable
{
    private const string Vote = "---\nsource: Finance Courier\npublished: 2022-05-20\n---\nThe vote is on 31 April 2022.\n";

    private readonly string _before = Environment.CurrentDirectory;
    private readonly TemporaryFolder _folder = new();

    public ConfigurationLookupTests()
    {
        _folder.Write("corpus/a.md", Vote);
        Environment.CurrentDirectory = _folder.Path;
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Dispose();
    }

    [Fact]
    public void Init_writes_a_configuration_that_changes_nothing_and_never_replaces_one()
    {
        Assert.Equal(ExitCode.Clean, CommandLine.Run("init").ExitCode);
        Assert.Equal(ExitCode.Findings, CommandLine.Run("check", "corpus").ExitCode);

        var again = CommandLine.Run("init");
        Assert.Equal(ExitCode.Usage, again.ExitCode);
        Assert.Contains("factcheck.yaml is there already", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Configuration_is_found_from_folders_below_it()
    {
        _folder.Write("factcheck.yaml", "disabled: [FC203]\n");
        Environment.CurrentDirectory = _folder.At("corpus");

        Assert.Equal(ExitCode.Clean, CommandLine.Run("check", "a.md").ExitCode);
        Assert.Equal(ExitCode.Findings, CommandLine.Run("check", "a.md", "--no-config").ExitCode);
    }

    [Fact]
    public void Named_configuration_counts_and_its_paths_lie_beside_it()
    {
        _folder.Write("factcheck.yaml", "disabled: [FC203]\n");
        _folder.Write("other/ci.yaml", "rules: mine\n");
        _folder.Write("other/mine/day.yaml", "extends: FC203\nseverity: info\n");

        Assert.Equal(ExitCode.Findings, CommandLine.Run("check", "corpus", "--config", "other/ci.yaml", "--fail-on", "info").ExitCode);
        Assert.Equal(ExitCode.Clean, CommandLine.Run("check", "corpus", "--config", "other/ci.yaml").ExitCode);
    }

    [Fact]
    public void Command_line_comes_before_the_configuration()
    {
        _folder.Write("factcheck.yaml", "fail-on: never\n");

        Assert.Equal(ExitCode.Clean, CommandLine.Run("check", "corpus").ExitCode);
        Assert.Equal(ExitCode.Findings, CommandLine.Run("check", "corpus", "--fail-on", "error").ExitCode);
    }

    [Fact]
    public void Faults_of_all_files_are_named_at_once()
    {
        _folder.Write("factcheck.yaml", "rules: house\nfailon: error\ndisabled: [FC999]\n");
        _folder.Write("house/a.yaml", "extends: FC1\n");
        _folder.Write("house/authority/b.yaml", "people: 7\n");
        var result = CommandLine.Run("check", "corpus");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Equal(
            ["factcheck.yaml:2:1", "house/a.yaml:1:10", "house/a.yaml:1:1", "house/authority/b.yaml:1:9", "factcheck.yaml:3:12", "factcheck: 5 faults in files"],
            result.Error.TrimEnd('\n').Split('\n').Where(line => !line.StartsWith("house/a.yaml:1:1:", StringComparison.Ordinal) || line.Contains("'id'", StringComparison.Ordinal))
                .Select(line => line.StartsWith("factcheck: ", StringComparison.Ordinal) ? "factcheck: 5 faults in files" : string.Join(':', line.Split(':').Take(3))));
    }

    [Fact]
    public void Excluded_articles_are_left_out_of_folders_and_read_where_they_are_named()
    {
        _folder.Write("factcheck.yaml", "exclude: [corpus/old, '**/*.draft.md']\n");
        _folder.Write("corpus/old/b.md", Vote);
        _folder.Write("corpus/c.draft.md", Vote);
        var result = CommandLine.Run("check", "corpus", "--format", "json");

        Assert.Equal(["corpus/a.md"], JObject.Parse(result.Output)["articles"]!.Select(article => (string?)article["file"]));
        Assert.Equal("factcheck: 2 articles are excluded by the configuration\n", result.Error);
        Assert.Single(JObject.Parse(CommandLine.Run("check", "corpus/old/b.md", "--format", "json").Output)["articles"]!);
    }

    [Fact]
    public void Suppression_by_path_fits_however_the_path_is_given()
    {
        _folder.Write("factcheck.yaml", "suppressions:\n  - {rule: FC203, path: corpus, reason: our calendar}\n");

        Assert.Equal(ExitCode.Clean, CommandLine.Run("check", "corpus", "--fail-on", "info").ExitCode);
        Assert.Equal(ExitCode.Clean, CommandLine.Run("check", _folder.At("corpus/a.md"), "--fail-on", "info").ExitCode);
        Environment.CurrentDirectory = _folder.At("corpus");
        Assert.Equal(ExitCode.Clean, CommandLine.Run("check", "a.md", "--fail-on", "info").ExitCode);
    }

    [Fact]
    public void Baseline_of_the_configuration_is_used_by_all_verbs()
    {
        _folder.Write("factcheck.yaml", "baseline: accepted.json\n");
        var accept = CommandLine.Run("accept", "--all", "--in", "corpus", "--reason", "a", "--owner", "b", "--expires", "2026-12-31");

        Assert.StartsWith("1 finding accepted in accepted.json", accept.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, CommandLine.Run("check", "corpus").ExitCode);
        Assert.StartsWith("no findings removed from accepted.json, 1 kept", CommandLine.Run("baseline", "prune", "corpus").Output.Replace("no finding ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void House_facts_are_read_from_rules_and_authority_folders()
    {
        _folder.Write("house/authority/people.yaml", "people:\n  - name: Marieke Dalhuis\n    wrong: [Marijke Dalhuis]\n");
        _folder.Write("corpus/a.md", "---\nsource: Paper\n---\nThe plan is by Marijke Dalhuis.\n");

        Assert.Equal(ExitCode.Clean, CommandLine.Run("check", "corpus").ExitCode);
        Assert.Contains("error FC351", CommandLine.Run("check", "corpus", "--rules", "house", "-q").Output, StringComparison.Ordinal);
        Assert.Contains("error FC351", CommandLine.Run("check", "corpus", "--authority", "house/authority", "-q").Output, StringComparison.Ordinal);
        Assert.StartsWith("misspelling", CommandLine.Run("names", "Marijke Dalhuis", "Marieke Dalhuis", "--authority", "house/authority").Output, StringComparison.Ordinal);
        Assert.Contains("house facts", CommandLine.Run("names", "Marijke Dalhuis", "Marieke Dalhuis", "--authority", "house").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_in_preview_needs_the_option_and_a_deprecated_one_warns()
    {
        _folder.Write("house/a.yaml", "extends: FC203\nstatus: preview\n");
        _folder.Write("old/a.yaml", "extends: FC203\nstatus: deprecated\n");

        Assert.DoesNotContain("FC203", CommandLine.Run("check", "corpus", "--rules", "house").Output, StringComparison.Ordinal);
        Assert.Contains("warning FC203", CommandLine.Run("check", "corpus", "--rules", "house", "--preview", "-q").Output, StringComparison.Ordinal);
        Assert.Contains("factcheck: FC203 impossible-date is deprecated and will go", CommandLine.Run("check", "corpus", "--rules", "old").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_test_names_rules_that_no_example_shows()
    {
        _folder.Write("house/a.yaml", "id: FC250\nextends: FC203\nname: house-date\nsince: 1.0.0\n");
        Assert.Contains("FC250 house-date: no example shows what it finds; it has no page\n", CommandLine.Run("rules", "test", "--rules", "house").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("house")]
    [InlineData("house/authority")]
    public void Link_out_of_a_folder_is_not_followed(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("secret.yaml", "people: []\n");
        Directory.CreateDirectory(_folder.At(folder));
        File.CreateSymbolicLink(_folder.At($"{folder}/x.yaml"), _folder.At("secret.yaml"));
        var result = CommandLine.Run("check", "corpus", "--rules", "house");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("leads out of the folder", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Configuration_that_a_link_leads_out_of_its_folder_is_refused()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var elsewhere = new TemporaryFolder();
        Directory.CreateSymbolicLink(_folder.At("house"), elsewhere.Path);
        _folder.Write("factcheck.yaml", "rules: house\n");

        Assert.Contains("'house' leads out of the folder of the file", CommandLine.Run("check", "corpus").Error, StringComparison.Ordinal);
    }
}
