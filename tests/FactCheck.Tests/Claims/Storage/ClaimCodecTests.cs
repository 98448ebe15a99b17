using FactCheck.Alignment;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Claims.Assertions;
using FactCheck.Claims.Storage;
using FactCheck.Reporting.Json;
using FactCheck.Rules;
using FactCheck.Tests.EndToEnd;

namespace FactCheck.Tests.Claims.Storage;

/// <summary>Claims and outlines survive being bytes, and bytes that are neither are refused.</summary>
public sealed class ClaimCodecTests
{
    private static readonly Article[] Articles = [.. CorpusArticles.Read().Select(result => result.Article).OfType<Article>()];

    [Fact]
    public void Claims_come_back_as_they_were()
    {
        foreach (var article in Articles)
        {
            var found = ClaimExtractor.Extract(article);
            var back = ClaimCodec.TryRead(article, ClaimCodec.Write(found))!;

            Assert.Equal(Json(found.Claims), Json(back.Claims));
            Assert.Equal(Json(found.Derived), Json(back.Derived));
            Assert.Equal(found.Assertions.Select(Words), back.Assertions.Select(Words));
            Assert.Equal(found.Claims.Select(Private), back.Claims.Select(Private));
        }
    }

    [Fact]
    public void Value_type_of_a_kind_is_that_of_its_claims() =>
        Assert.Empty(Articles.SelectMany(article => ClaimExtractor.Extract(article).Claims).Where(claim => claim.Value.GetType() != claim.Kind.ValueType));

    [Fact]
    public void Outline_comes_back_as_it_was()
    {
        foreach (var article in Articles.SelectMany(article => new[] { article, article with { Story = null } }))
        {
            var outline = ArticleOutline.Of(article, () => ClaimExtractor.Extract(article).Text);

            Assert.True(OutlineCodec.TryRead(OutlineCodec.Write(outline), out var back));
            Assert.Equal((outline.Story, outline.Published), (back!.Story, back.Published));
            Assert.Equal(outline.Terms?.All, back.Terms?.All);
            Assert.Equal(outline.Terms?.Weightiest, back.Terms?.Weightiest);
            Assert.Equal(outline.People.ToArray(), back.People.ToArray());
            Assert.Equal(outline.Subjects.ToArray(), back.Subjects.ToArray());
            Assert.Equal(outline.Days.ToArray(), back.Days.ToArray());
        }

        Assert.True(OutlineCodec.TryRead(OutlineCodec.Write(null), out var none));
        Assert.Null(none);
    }

    [Fact]
    public void Cut_off_bytes_are_refused()
    {
        var article = Articles[0];
        var claims = ClaimCodec.Write(ClaimExtractor.Extract(article));
        var outline = OutlineCodec.Write(ArticleOutline.Of(article with { Story = null }, () => ClaimExtractor.Extract(article).Text));

        Assert.All(Enumerable.Range(0, 200).Select(i => i * claims.Length / 200), length => Assert.Null(ClaimCodec.TryRead(article, claims.AsMemory(0, length))));
        Assert.All(Enumerable.Range(0, 200).Select(i => i * outline.Length / 200), length => Assert.False(OutlineCodec.TryRead(outline.AsMemory(0, length), out _)));
        Assert.Null(ClaimCodec.TryRead(article, (byte[])[.. claims, 0]));
    }

    /// <summary>Whoever can write to the cache can write the right check sum, too. Wrong facts may come of it, but no crash.</summary>
    [Fact]
    public void Altered_bytes_crash_nothing()
    {
        var random = new Random(7);
        var articles = Articles.GroupBy(article => article.Story).First().ToArray();
        var written = Array.ConvertAll(articles, article => ClaimCodec.Write(ClaimExtractor.Extract(article)));
        var read = 0;
        for (var round = 0; round < 12; round++)
        {
            var story = articles.Zip(written, (article, bytes) => ClaimCodec.TryRead(article, Alter(bytes, random)) ?? ClaimExtractor.Extract(article)).ToArray();
            read += story.Count(article => article.Claims.Length > 0);
            var facts = new StoryFacts("story", [.. story], Aligner.Align(new("story", [.. story])));
            _ = RuleSet.Shipped.Findings(facts).Count();
        }

        Assert.True(read > 0);
    }

    private static byte[] Alter(byte[] bytes, Random random)
    {
        var altered = bytes.ToArray();
        for (var i = random.Next(4); i > 0; i--)
        {
            altered[random.Next(altered.Length)] ^= (byte)(1 << random.Next(8));
        }

        return altered;
    }

    private static string Json(IEnumerable<Claim> claims)
    {
        using var output = new StringWriter();
        new JsonClaimWriter().Write(claims, output);
        return output.ToString();
    }

    /// <summary>What JSON does not show; a record's own text has all its properties.</summary>
    private static string Words(Assertion assertion) =>
        $"{assertion.Span} {assertion.Predicate} {assertion.Rarity} {assertion.Mood}: " + string.Join("; ", assertion.Parts.Select(part => $"{part.Role} {part.Relation} {part.Span} {string.Join(',', part.Words)}"));

    private static string Private(Claim claim) =>
        $"{claim.Value} {claim.Frame} {string.Join(',', claim.Frame.Context)} {string.Join(',', claim.Frame.Modifiers)} {claim.SentenceIndex} {claim.Sentence} {claim.Mood} {claim.Speaker}";
}
