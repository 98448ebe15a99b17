using System.Text;
using FactCheck.Articles;
using FactCheck.Rules;

namespace FactCheck.Tests;

/// <summary>What callers of the library may and may not pass.</summary>
public sealed class FactCheckerTests
{
    [Fact]
    public void Check_names_the_path_when_two_articles_share_one()
    {
        var error = Assert.Throws<ArgumentException>(() => new FactChecker(RuleSet.Shipped).Check([Read("twice.md"), Read("once.md"), Read("twice.md")]));

        Assert.Contains("'twice.md'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_names_the_path_when_two_articles_share_one()
    {
        var error = Assert.Throws<ArgumentException>(() => FactChecker.Extract([Read("twice.md"), Read("twice.md")]));

        Assert.Contains("'twice.md'", error.Message, StringComparison.Ordinal);
    }

    private static ReadResult Read(string path) => ArticleReaders.Read(path, Encoding.UTF8.GetBytes("Six ministers came."));
}
