using FactCheck.Cli;
using FactCheck.Rules;
using FactCheck.Tests.Support;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.Cli;

public sealed class OtherVerbTests : IDisposable
{
    private const string Article = "---\nsource: Harbour Post\npublished: 2024-05-02\n---\nThe trade volume was 45.7 billion euros in 2023.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Extract_writes_a_json_object_a_line()
    {
        var path = _folder.Write("a.md", Article);
        var result = CommandLine.Run("extract", path, "--format", "jsonl");
        var claims = result.Output.TrimEnd('\n').Split('\n').Select(JObject.Parse).ToArray();
        var money = claims.Single(claim => (string?)claim["kind"] == "money");

        Assert.Equal(ExitCode.Clean, result.ExitCode);
        Assert.Contains("\"number\":45700000000,\"min\":45650000000,\"max\":45750000000,", result.Output, StringComparison.Ordinal);
        Assert.Equal(path, (string?)money["file"]);
        Assert.Equal("45.7 billion euros", (string?)money["text"]);
        Assert.Equal(Article.IndexOf("45.7", StringComparison.Ordinal), (int?)money["offset"]);
        Assert.Equal(5, (int?)money["line"]);
        Assert.Equal("EUR", (string?)money["value"]!["unit"]);
    }

    [Theory]
    [MemberData(nameof(Cultures.Foreign), MemberType = typeof(Cultures))]
    public void Extract_writes_the_same_in_every_culture(string culture)
    {
        var path = _folder.Write("a.md", Article);
        foreach (var format in (string[])["jsonl", "text"])
        {
            Assert.Equal(CommandLine.Run("extract", path, "--format", format), Cultures.Under(culture, () => CommandLine.Run("extract", path, "--format", format)));
        }
    }

    [Fact]
    public void Trace_shows_claims_and_tokens_when_detailed()
    {
        var result = CommandLine.Run("trace", _folder.Write("a.md", Article), "--verbosity", "detailed");

        Assert.Equal(ExitCode.Clean, result.ExitCode);
        Assert.Contains("tokens: The | trade | volume | was | 45.7 | billion | euros", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_compares_two_spellings() =>
        Assert.StartsWith("same", CommandLine.Run("names", "Olaf Scholz", "Olaf Scholz").Output, StringComparison.Ordinal);

    [Fact]
    public void Names_answers_every_pair_of_a_file_in_its_order()
    {
        var file = _folder.Write("pairs.csv", "id,name1,name2\n1,\"Scholz, Olaf\",\"Scholz, Olaf\"\r\n2,Ann \"\"Bo\"\" Lee,Someone Else\n");
        var lines = CommandLine.Run("names", "--input", file, "--format", "jsonl").Output.TrimEnd('\n').Split('\n').Select(JObject.Parse).ToArray();

        Assert.Equal(2, lines.Length);
        Assert.Equal("Scholz, Olaf", (string?)lines[0]["name1"]);
        Assert.Equal("same", (string?)lines[0]["verdict"]);
        Assert.Equal("different", (string?)lines[1]["verdict"]);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "pairs.csv:1: the columns name1 and name2 are missing")]
    [InlineData("", "pairs.csv:1: the columns name1 and name2 are missing")]
    [InlineData("name1,name2\nAnn,Anne\nBob\n", "pairs.csv:3: too few columns")]
    public void Names_says_where_a_file_is_wrong(string content, string message)
    {
        var result = CommandLine.Run("names", "--input", _folder.Write("pairs.csv", content));

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_list_names_every_rule()
    {
        var text = CommandLine.Run("rules", "list").Output;
        var json = JArray.Parse(CommandLine.Run("rules", "list", "--format", "json").Output);

        Assert.All(RuleSet.Shipped.Rules, rule => Assert.Contains($"{rule.Id}  {rule.Name} ", text, StringComparison.Ordinal));
        Assert.Equal(RuleSet.Shipped.Rules.Select(rule => rule.Id), json.Select(rule => (string?)rule["id"]));
    }

    [Theory]
    [InlineData("FC101")]
    [InlineData("fc101")]
    [InlineData("count-conflict")]
    public void Explain_takes_the_id_or_the_name(string rule) =>
        Assert.StartsWith("FC101 count-conflict\n", CommandLine.Run("explain", rule).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("bash", "complete -o bashdefault -o default -F _factcheck factcheck")]
    [InlineData("zsh", "compdef _factcheck factcheck")]
    [InlineData("fish", "complete --command factcheck")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName factcheck")]
    public void Completion_writes_the_script_of_a_shell(string shell, string line) =>
        Assert.Contains(line, CommandLine.Run("completion", shell).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("factcheck ch", "check")]
    [InlineData("factcheck rules ", "list")]
    [InlineData("factcheck check --fo", "--format")]
    [InlineData("factcheck check --format ", "json text")]
    [InlineData("/usr/local/bin/factcheck completion ", "bash fish pwsh zsh")]
    [InlineData("factcheck explain FC101", "FC101")]
    [InlineData("factcheck baseline ", "prune show")]
    [InlineData("factcheck accept --ex", "--expires")]
    public void Complete_offers_what_can_stand_there(string line, string candidates)
    {
        var offered = CommandLine.Run("complete", "--position", $"{line.Length}", "--", line).Output.Split('\n');

        Assert.All(candidates.Split(' '), candidate => Assert.Contains(candidate, offered));
    }
}
