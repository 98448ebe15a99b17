using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Rules.Checks;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Rules;

public sealed class RulePageTests
{
    private const int LeastConflicts = 2;
    private const int LeastOthers = 3;

    private static readonly RuleSet Shipped = RuleSet.Shipped;

    private static readonly Lazy<Dictionary<string, ExampleResult>> Results =
        new(() => RuleTester.Run(Shipped).ToDictionary(result => NameOf(result.Rule, result.Example), StringComparer.Ordinal));

    public static TheoryData<string> Ids => [.. Shipped.Rules.Select(rule => rule.Id)];

    /// <summary>The rules that look at articles; the others look at files and their pages have no examples to run.</summary>
    public static TheoryData<string> IdsWithExamples => [.. Shipped.Rules.Where(rule => rule.Check != InputProblems.CheckName).Select(rule => rule.Id)];

    public static TheoryData<string> ExampleNames =>
    [
        .. from rule in Shipped.Rules
           from example in RulePage.ExamplesOf(Shipped.Pages.GetValueOrDefault(rule.Id, ""))
           select NameOf(rule, example),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_begins_with_id_name_and_a_sentence(string id)
    {
        var rule = Shipped.Find(id)!;
        Assert.StartsWith($"# {id} {rule.Name}\n\n", Shipped.Pages[id], StringComparison.Ordinal);
        Assert.EndsWith(".", RulePage.FirstSentenceOf(Shipped.Pages[id]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_has_all_sections_in_order(string id) => Assert.Equal(RulePage.Sections, RulePage.HeadingsOf(Shipped.Pages[id]));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_closes_each_code_block(string id) =>
        Assert.Equal(0, Shipped.Pages[id].Split('\n').Count(line => line.StartsWith("```", StringComparison.Ordinal)) % 2);

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void Page_shows_enough_of_both_sides(string id)
    {
        var examples = RulePage.ExamplesOf(Shipped.Pages[id]).ToArray();
        Assert.All(examples, example => Assert.NotEmpty(example.Articles));
        Assert.InRange(examples.Count(example => example.IsConflict), LeastConflicts, int.MaxValue);
        Assert.InRange(examples.Count(example => !example.IsConflict), LeastOthers, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(ExampleNames))]
    public void Example_is_as_its_page_says(string name)
    {
        var result = Results.Value[name];
        Assert.True(result.Failure is null, $"{result.Page}:{result.Example.Line}: {result.Failure}");
    }

    [Fact]
    public void Catalogue_is_up_to_date()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReportWriters.ForRules(new()).Single(writer => writer.Format == "markdown").Write(Shipped, output);
        var path = Path.Combine(RepositoryFiles.Root, "rules", "README.md");
        if (Environment.GetEnvironmentVariable("FACTCHECK_UPDATE") == "1")
        {
            File.WriteAllText(path, output.ToString());
        }

        Assert.Equal(output.ToString(), File.ReadAllText(path));
    }

    [Fact]
    public void Example_gives_articles_without_marks_and_the_line_of_its_block()
    {
        var page = "# FC999 sample\n\n## Conflict\n\n```articles\n=== First, 2023-03-18\n[|Six|] boats sank.\n=== Second\nBoats sank.\n```\n";
        var example = Assert.Single(RulePage.ExamplesOf(page));
        Assert.True(example.IsConflict);
        Assert.Equal(5, example.Line);
        Assert.Equal([("First", "2023-03-18", "Six boats sank."), ("Second", "", "Boats sank.")], example.Articles.Select(article => (article.Source, article.Published, article.Text)));
        Assert.Equal("Six", Assert.Single(example.Articles[0].Marked));
    }

    [Fact]
    public void First_sentence_joins_lines_and_ends_at_its_full_stop()
    {
        Assert.Equal("Two lines make one.", RulePage.FirstSentenceOf("# FC999 sample\n\nTwo lines\nmake one. And more.\n\n## Limits\n"));
        Assert.Equal("", RulePage.FirstSentenceOf("# FC999 sample\n\n## Limits\n"));
    }

    private static string NameOf(Rule rule, RuleExample example) =>
        $"{rule.Id} {rule.Name}, {(example.IsConflict ? "conflict" : "no conflict")} at line {example.Line}";
}
