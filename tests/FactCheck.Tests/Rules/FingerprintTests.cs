using System.Text;
using FactCheck.Articles;
using FactCheck.Rules;

namespace FactCheck.Tests.Rules;

public sealed class FingerprintTests
{
    private const string Vote = "The vote is on 31 April 2022.";

    [Fact]
    public void Fingerprint_is_the_same_as_ever() =>
        Assert.Equal("420513811ab4cf47", Fingerprint.Of("FC101", ["a.md\t6", "b.md\t7"]));

    [Fact]
    public void Fingerprint_does_not_depend_on_the_order_of_the_sides() =>
        Assert.Equal(Fingerprint.Of("FC101", ["a.md\t6", "b.md\t7"]), Fingerprint.Of("FC101", ["b.md\t7", "a.md\t6"]));

    [Fact]
    public void Fingerprint_tells_rules_files_and_values_apart() => Assert.Distinct(
    [
        Fingerprint.Of("FC101", ["a.md\t6", "b.md\t7"]),
        Fingerprint.Of("FC107", ["a.md\t6", "b.md\t7"]),
        Fingerprint.Of("FC101", ["a.md\t6", "c.md\t7"]),
        Fingerprint.Of("FC101", ["a.md\t6", "b.md\t8"]),
    ]);

    [Fact]
    public void Finding_keeps_its_fingerprint_when_lines_move_and_sentences_are_added() =>
        Assert.Equal(FindingIn(Vote).Fingerprint, FindingIn("The board met in May.\n\nNobody objected.\n\n" + Vote).Fingerprint);

    private static Finding FindingIn(string text)
    {
        var input = ArticleReaders.Read("a.md", Encoding.UTF8.GetBytes($"---\nsource: Finance Courier\npublished: 2022-05-20\n---\n{text}\n"));
        return Assert.Single(new FactChecker(RuleSet.Shipped).Check([input]).Findings);
    }
}
