using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Tests.EndToEnd;
using FactCheck.Tests.Support;
using NJsonSchema;

namespace FactCheck.Tests.Reporting;

/// <summary>JSON reports follow their schemas: the sample, a hostile one and that of the corpus.</summary>
public sealed class SchemaTests
{
    private static readonly string ReportSchema = Path.Combine(RepositoryFiles.Root, "src/FactCheck/Reporting/Json/report.schema.json");

    public static TheoryData<string> Reports => ["sample", "hostile", "corpus", "empty"];

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Json_follows_its_schema(string report) => Assert.Empty(await Errors(ReportSchema, Rendering.Of(Create(report), "json")));

    [SharedTheory("schemas")]
    [MemberData(nameof(Reports))]
    public async Task Sarif_follows_the_schema_of_the_standard(string report) =>
        Assert.Empty(await Errors(Path.Combine(SharedData.Folder, "schemas", "sarif-schema-2.1.0.json"), Rendering.Of(Create(report), "sarif")));

    [Fact]
    public async Task Schema_refuses_what_the_contract_does_not_name()
    {
        var json = Rendering.Of(SampleReport.Create(), "json");

        Assert.NotEmpty(await Errors(ReportSchema, json.Replace("\"fingerprint\"", "\"print\"", StringComparison.Ordinal)));
        Assert.NotEmpty(await Errors(ReportSchema, json.Replace("\"conflict\"", "\"doubt\"", StringComparison.Ordinal)));
    }

    private static async Task<IEnumerable<string>> Errors(string schema, string json)
    {
        var read = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(schema));
        return read.Validate(json).Select(error => error.ToString());
    }

    private static Report Create(string report) => report switch
    {
        "sample" => SampleReport.Create(),
        "hostile" => HostileReport.Create(),
        "corpus" => CorpusArticles.Check(CorpusArticles.Read()),
        _ => new FactChecker(RuleSet.Shipped).Check([]),
    };
}
