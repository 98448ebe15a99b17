using FactCheck.Claims;
using FactCheck.Rules;
using FactCheck.Rules.Checks;
using FactCheck.Tests.Support;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace FactCheck.Tests.Rules;

/// <summary>The schema that editors use says what the program reads.</summary>
public sealed class RuleSchemaTests
{
    private static readonly string Path = System.IO.Path.Combine(RepositoryFiles.Root, "rules", "rule.schema.json");
    private static readonly JObject Schema = JObject.Parse(File.ReadAllText(Path));

    public static TheoryData<string> Files => [.. RepositoryFiles.Find("rules", "*.yaml").Where(path => !path.Contains("/authority/", StringComparison.Ordinal)).Select(path => System.IO.Path.GetRelativePath(RepositoryFiles.Root, path))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Shipped_rule_is_valid(string file)
    {
        var schema = await JsonSchema.FromFileAsync(Path);
        Assert.Empty(schema.Validate(YamlJson.Of(File.ReadAllText(System.IO.Path.Combine(RepositoryFiles.Root, file)))));
    }

    [Theory]
    [InlineData("extends: FC101\nseverity: warning", true)]
    [InlineData("extends: FC101\ntolerance: 5%\nwhen: {unit: person, mood: [asserted, quoted]}", true)]
    [InlineData("extends: FC101\ntolerance: much", false)]
    [InlineData("extends: FC101\nwhen: {colour: red}", false)]
    [InlineData("extends: FC101\nseverty: warning", false)]
    [InlineData("id: FC150\nname: a\ncheck: disjoint-values\nseverity: error\nsince: 1.0.0", false)]
    public async Task Schema_and_program_agree_about_a_rule(string yaml, bool isValid)
    {
        var schema = await JsonSchema.FromFileAsync(Path);
        var errors = new List<FileError>();
        RuleFile.Read("x.yaml", yaml, RuleSet.Shipped.Rules, errors);

        Assert.Equal(isValid, schema.Validate(YamlJson.Of(yaml)).Count == 0);
        Assert.Equal(isValid, errors.Count == 0);
    }

    [Fact]
    public void Schema_has_the_keys_that_are_read()
    {
        Assert.Equal(RuleFile.Keys, Names(Schema["properties"]!));
        Assert.Equal(RuleCondition.Keys, Names(Schema["definitions"]!["condition"]!["properties"]!));
    }

    /// <summary>With FACTCHECK_UPDATE=1 in the environment the checks are written into the schema instead.</summary>
    [Fact]
    public void Schema_has_the_checks_that_there_are()
    {
        if (Environment.GetEnvironmentVariable("FACTCHECK_UPDATE") == "1")
        {
            const string Before = "\"check\": {\n      \"description\": \"The check that the rule parameterises.\",\n      \"enum\": [\n";
            var text = File.ReadAllText(Path);
            var start = text.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
            var end = text.IndexOf("\n      ]", start, StringComparison.Ordinal);
            File.WriteAllText(Path, text[..start] + string.Join(",\n", Check.All.Select(check => $"        \"{check.Name}\"")) + text[end..]);
            return;
        }

        Assert.Equal(Check.All.Select(check => check.Name), Choices(Schema["properties"]!["check"]!));
    }

    [Fact]
    public void Schema_has_the_words_that_are_read()
    {
        Assert.Equal(RuleFile.Scopes.Keys.Order(StringComparer.Ordinal), Choices(Schema["properties"]!["scope"]!).Order(StringComparer.Ordinal));
        Assert.Equal(RuleFile.NamesOf<Severity>().Order(StringComparer.Ordinal), Choices(Schema["properties"]!["severity"]!).Order(StringComparer.Ordinal));
        Assert.Equal(RuleFile.NamesOf<RuleStatus>(), Choices(Schema["properties"]!["status"]!));
        Assert.Equal(ClaimKinds.All.Select(kind => kind.Name).Order(StringComparer.Ordinal), Choices(Schema["definitions"]!["kind"]!).Order(StringComparer.Ordinal));
        Assert.Equal(RuleFile.NamesOf<Mood>(), Choices(Schema["definitions"]!["mood"]!));
    }

    private static IEnumerable<string> Names(JToken properties) => ((JObject)properties).Properties().Select(property => property.Name);

    private static IEnumerable<string> Choices(JToken schema) => schema["enum"]!.Select(choice => (string)choice!);
}
