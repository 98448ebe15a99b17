using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment.Wording;

/// <summary>The words of one article as numbers, sentence by sentence, without punctuation; equal words have equal numbers.</summary>
/// <param name="Article">The article.</param>
/// <param name="Words">The numbers.</param>
/// <param name="Spans">Where each word stands.</param>
/// <param name="Ends">For each word the index behind the last of its sentence.</param>
internal sealed record WordSequence(ArticleClaims Article, ImmutableArray<int> Words, ImmutableArray<TextSpan> Spans, ImmutableArray<int> Ends)
{
    /// <summary>Numbers the words of all <paramref name="articles"/>; <paramref name="lexicon"/> gets the word of every number.</summary>
    public static WordSequence[] Of(ImmutableArray<ArticleClaims> articles, Language language, List<string> lexicon)
    {
        var numbers = new WordNumbers(language, lexicon);
        return [.. articles.Select(article => Of(article, numbers))];
    }

    /// <summary>Whether a word is the first of its sentence.</summary>
    public bool IsFirst(int at) => at == 0 || Ends[at - 1] != Ends[at];

    /// <summary>The text of <paramref name="count"/> words.</summary>
    public TextSpan SpanOf(int first, int count) => TextSpan.FromBounds(Spans[first].Start, Spans[first + count - 1].End);

    private static WordSequence Of(ArticleClaims article, WordNumbers numbers)
    {
        var words = ImmutableArray.CreateBuilder<int>();
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var ends = ImmutableArray.CreateBuilder<int>();
        foreach (var sentence in article.Text.Sentences.Where(sentence => sentence.Kind != BlockKind.Furniture))
        {
            foreach (var token in article.Text.TokensOf(sentence))
            {
                if (token.Kind is TokenKind.Word or TokenKind.Number)
                {
                    words.Add(numbers.Of(article.Text.Source[token.Span]));
                    spans.Add(token.Span);
                }
            }

            while (ends.Count < words.Count)
            {
                ends.Add(words.Count);
            }
        }

        return new(article, words.DrainToImmutable(), spans.DrainToImmutable(), ends.DrainToImmutable());
    }
}
