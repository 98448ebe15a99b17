using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims;

/// <summary>Articles are extracted some at a time: what one states must not depend on its company.</summary>
public sealed class ClaimExtractorTests
{
    private static readonly Article[] Articles =
        [.. RepositoryFiles.Find("corpus", "*.md").Order(StringComparer.Ordinal).Take(40).Select(path => ArticleReaders.Read(path, File.ReadAllBytes(path)).Article).OfType<Article>()];

    [Fact]
    public void Article_states_the_same_when_it_is_extracted_with_others()
    {
        var alone = Articles.Select(article => ClaimInvariants.Fingerprint(ClaimExtractor.Extract(article)));

        Assert.Equal(alone, ClaimExtractor.Extract(Articles).Select(ClaimInvariants.Fingerprint));
    }

    [Fact]
    public void Batches_hold_every_article_in_order_when_there_are_many_or_long_ones()
    {
        Article[] many = [.. Enumerable.Range(0, 3000).Select(i => Extraction.Article(new string('a', i % 100 == 0 ? 200_000 : 10)))];

        var batches = FactChecker.Batches(many);

        Assert.Equal(many, batches.SelectMany(batch => batch));
        Assert.All(batches, batch => Assert.InRange(batch.Count, 1, 32));
        Assert.All(batches, batch => Assert.InRange(batch.Count(article => article.Text.Content.Length > 10), 0, 1));
    }

    [Fact]
    public void Batches_are_of_one_article_when_there_are_few() => Assert.All(FactChecker.Batches(Articles), batch => Assert.Single(batch));
}
