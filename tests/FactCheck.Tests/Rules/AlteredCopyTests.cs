using System.Text;
using FactCheck.Articles;
using FactCheck.Rules;

namespace FactCheck.Tests.Rules;

public sealed class AlteredCopyTests
{
    private const string Text =
        "The ferry to the islands ran aground on a sandbank in thick fog on Tuesday morning. Nobody was hurt. Spokeswoman Ada Quill said the crew had lowered both anchors at once. "
        + "The repair of the rudder will cost 400 dollars, the company said.";

    [Fact]
    public void Copy_with_another_name_is_a_warning() => Assert.Equal([("FC708", Severity.Warning)], Check("2023-08-02", "Ada Quill", "Bea Stone"));

    [Fact]
    public void Copy_of_another_day_is_only_worth_knowing() => Assert.Equal([("FC708", Severity.Info)], Check("2023-08-09", "Ada Quill", "Bea Stone"));

    [Fact]
    public void One_disagreement_is_one_finding() => Assert.Equal([("FC102", Severity.Error)], Check("2023-08-02", "400 dollars", "900 dollars"));

    [Fact]
    public void Copy_with_the_same_value_in_other_words_is_none() => Assert.Empty(Check("2023-08-02", "400 dollars", "four hundred dollars"));

    private static IEnumerable<(string Rule, Severity Severity)> Check(string published, string word, string other)
    {
        var copy = Text.Replace(word, other, StringComparison.Ordinal);
        return new FactChecker(RuleSet.Shipped).Check([Read("Coast Wire", "2023-08-02", Text), Read("Harbour Gazette", published, copy)])
            .Findings.Select(finding => (finding.Rule.Id, finding.Severity));
    }

    private static ReadResult Read(string source, string published, string text) => ArticleReaders.Read(
        $"{source}.md", Encoding.UTF8.GetBytes($"---\nsource: {source}\npublished: {published}\nstory: ferry\n---\n\n{text}\n"));
}
