using FactCheck.Claims;
using FactCheck.Rules;
using FactCheck.Rules.Authority;
using FactCheck.Tests.Support;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace FactCheck.Tests.Rules;

/// <summary>The schema of house facts that editors use says what the program reads.</summary>
public sealed class AuthoritySchemaTests
{
    private static readonly string Path = System.IO.Path.Combine(RepositoryFiles.Root, "rules", "authority.schema.json");
    private static readonly JObject Schema = JObject.Parse(File.ReadAllText(Path));

    [Fact]
    public async Task Sample_is_valid() => Assert.Empty(await Faults(File.ReadAllText(System.IO.Path.Combine(RepositoryFiles.Root, "rules/authority/sample.yaml"))));

    [Fact]
    public async Task Facts_on_the_pages_of_rules_are_valid()
    {
        var facts = RuleSet.Shipped.Pages.Values.SelectMany(RulePage.AuthorityOf).ToArray();

        Assert.NotEmpty(facts);
        foreach (var yaml in facts)
        {
            Assert.Empty(await Faults(yaml));
        }
    }

    [Theory]
    [InlineData("people: [{name: Ada Quill, wrong: Ada Quil, roles: [{title: mayor, from: 2020-01-01}]}]", true)]
    [InlineData("places: [{name: Linden, in: [Oregon, Ohio]}]", true)]
    [InlineData("people: [{accepted: [Ada Quill]}]", false)]
    [InlineData("people: [{name: Ada Quill, in: Oregon}]", false)]
    [InlineData("people: [{name: Ada Quill, roles: [{title: mayor, from: soon}]}]", false)]
    [InlineData("peple: []", false)]
    [InlineData("facts: [{about: staff, kind: count, mentions: [Veridane], head: people, value: 11 people}]", true)]
    [InlineData("facts: [{about: staff, kind: count, mentions: [Veridane], value: 11 people}]", false)]
    [InlineData("facts: [{about: staff, kind: number, mentions: [Veridane], head: people, value: 11 people}]", false)]
    public async Task Schema_and_program_agree(string yaml, bool isValid)
    {
        var errors = new List<FileError>();
        AuthorityFile.Read("x.yaml", yaml, errors);

        Assert.Equal(isValid, (await Faults(yaml)).Count == 0);
        Assert.Equal(isValid, errors.Count == 0);
    }

    [Fact]
    public void Schema_has_the_keys_and_words_that_are_read()
    {
        Assert.Equal(AuthorityFile.Sections.Select(section => section.Key).Append("facts"), Names(Schema["properties"]!));
        Assert.Equal(AuthorityFile.FactKeys.Order(StringComparer.Ordinal), Names(Schema["definitions"]!["fact"]!["properties"]!).Order(StringComparer.Ordinal));
        Assert.Equal(AuthorityFile.RoleKeys, Names(Schema["definitions"]!["role"]!["properties"]!));
        foreach (var (key, _, keys) in AuthorityFile.Sections)
        {
            var definition = ((string)Schema["properties"]![key]!["items"]!["$ref"]!).Split('/')[^1];
            Assert.Equal(keys, Names(Schema["definitions"]![definition]!["properties"]!));
        }

        Assert.Equal(ClaimKinds.All.Select(kind => kind.Name).Order(StringComparer.Ordinal), Schema["definitions"]!["kind"]!["enum"]!.Select(choice => (string)choice!).Order(StringComparer.Ordinal));
    }

    private static async Task<ICollection<NJsonSchema.Validation.ValidationError>> Faults(string yaml) => (await JsonSchema.FromFileAsync(Path)).Validate(YamlJson.Of(yaml));

    private static IEnumerable<string> Names(JToken properties) => ((JObject)properties).Properties().Select(property => property.Name);
}
