using FactCheck.Articles;
using FactCheck.Reporting;
using FactCheck.Rules;

namespace FactCheck.Tests.Reporting;

public sealed class StatusAgreementTests
{
    [Theory]
    [InlineData("The girl is in critical condition.", "A girl was listed in critical condition, police said.", "critical")]
    [InlineData("Jo Hart pleaded guilty to theft in May.", "Hart, 40, pleaded guilty to theft. Jo Hart was silent.", "convicted")]
    [InlineData("No arrests have been made.", "Police have made no arrests.", "no arrest")]
    public void Stage_that_articles_agree_on_is_an_agreement(string left, string right, string stage) =>
        Assert.Contains(Agreements(left, right), agreement => agreement.Kind == "status" && agreement.Value == stage);

    [Theory]
    [InlineData("The girl is in critical condition.", "The boy is in critical condition.")]
    [InlineData("Jo Hart was arrested.", "Mary Lind was arrested.")]
    [InlineData("Jo Hart returned on Monday.", "Jo Hart returned in May.")]
    public void Stage_of_another_or_on_another_occasion_is_none(string left, string right) =>
        Assert.DoesNotContain(Agreements(left, right), agreement => agreement.Kind == "status");

    [Theory]
    [InlineData("McNutt drove around the 9-acre complex.", "The dairy stood on the nine-acre site.", "measure")]
    [InlineData("The shooting happened around noon.", "Officers were called about 12 p.m. on Friday.", "time")]
    public void Equal_value_that_is_rare_in_the_story_is_an_agreement(string left, string right, string kind) =>
        Assert.Contains(Agreements(left, right), agreement => agreement.Kind == kind);

    private static IReadOnlyList<Agreement> Agreements(params string[] articles) =>
        [.. new FactChecker(RuleSet.Shipped).Check([.. articles.Select((text, i) => ArticleReaders.Read($"a{i}.md", System.Text.Encoding.UTF8.GetBytes($"---\nsource: S{i}\nstory: s\n---\n\n{text}\n")))]).Agreements];
}
