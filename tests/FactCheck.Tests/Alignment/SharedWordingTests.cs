using FactCheck.Articles;
using FactCheck.Reporting;
using FactCheck.Rules;

namespace FactCheck.Tests.Alignment;

public sealed class SharedWordingTests
{
    private const string Report = "Officers searched the abandoned warehouse near the river for three hours. They seized forged passports and a loaded shotgun under the floor. "
        + "Nobody has been arrested, and the owner of the warehouse could not be reached for comment.";

    [Fact]
    public void Words_in_common_are_an_agreement_when_they_say_something()
    {
        var agreements = Agreements(("Ledger", "Inspectors seized forged passports under the floor."), ("Courier", "Behind a wall, they seized forged passports in boxes."));

        var statement = Assert.Single(agreements, agreement => agreement.Kind == "statement");
        Assert.Equal("seized forged passports", statement.Value);
        Assert.Equal(2, statement.IndependentSources);
        Assert.Equal(["seized forged passports", "seized forged passports"], statement.Locations.Select(location => location.Text));
    }

    [Fact]
    public void Words_in_common_are_no_agreement_when_one_side_denies_them() =>
        Assert.DoesNotContain(Agreements(("Ledger", "Inspectors seized forged passports."), ("Courier", "They have not seized forged passports.")), agreement => agreement.Kind == "statement");

    [Fact]
    public void Words_in_common_are_no_agreement_when_they_say_nothing() =>
        Assert.DoesNotContain(Agreements(("Ledger", "It was one of the things."), ("Courier", "This was one of the others.")), agreement => agreement.Kind == "statement");

    [Fact]
    public void Copies_count_as_one_source_when_outlets_print_one_text()
    {
        var agreements = Agreements(("Ledger", Report), ("Courier", Report), ("Gazette", "Two boys saw how the police seized forged passports there."));

        Assert.All(agreements.Where(agreement => agreement.Locations.Select(location => location.Source).Distinct(StringComparer.Ordinal).Count() == 3), agreement => Assert.Equal(2, agreement.IndependentSources));
        Assert.Contains(agreements, agreement => agreement.IndependentSources == 2);
        Assert.Contains(agreements, agreement => agreement.IndependentSources == 1);
    }

    private static IReadOnlyList<Agreement> Agreements(params (string Source, string Text)[] articles) =>
        [.. new FactChecker(RuleSet.Shipped).Check([.. articles.Select((article, i) => ArticleReaders.Read($"a{i}.md", Bytes($"---\nsource: {article.Source}\nstory: s\n---\n\n{article.Text}\n")))]).Agreements];

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
