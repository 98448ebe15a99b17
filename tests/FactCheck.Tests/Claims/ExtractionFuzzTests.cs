using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Languages;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims;

/// <summary>Whatever the sentences, nothing throws and what is found holds together. The benchmarks' verb <c>fuzz</c> does the same with a million.</summary>
public sealed class ExtractionFuzzTests
{
    private const int Rounds = 200;

    private static readonly string[] Sentences =
    [
        .. RepositoryFiles.Find("corpus", "*.md").SelectMany(path => ArticleReaders.Read("a.md", File.ReadAllBytes(path)).Article is { } article
            ? new ArticleView(article, Language.English).Text is var text ? text.Sentences.Select(sentence => text.Source.Slice(sentence.Span)) : [] : []),
    ];

    [Fact]
    public void Extraction_holds_together_and_repeats_itself_when_sentences_are_mangled()
    {
        var mutator = new SentenceMutator(Sentences);
        for (var round = 0; round < Rounds; round++)
        {
            var random = new Random(round);
            var article = Extraction.Article($"{mutator.Next(random)} {mutator.Next(random)}");

            var claims = ClaimExtractor.Extract(article);

            Assert.Empty(ClaimInvariants.Broken(claims).Select(problem => $"round {round}: {problem}"));
            Assert.Equal(ClaimInvariants.Fingerprint(claims), ClaimInvariants.Fingerprint(ClaimExtractor.Extract(article)));
        }
    }
}
