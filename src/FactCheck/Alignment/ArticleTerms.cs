using FactCheck.Claims;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment;

/// <summary>An article as a weighted bag of words (tf-idf, unit length), for telling stories apart.</summary>
internal sealed class ArticleTerms
{
    private const double TitleFactor = 2;
    private const double NameFactor = 1.5;

    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    /// <summary>Counts the words of <paramref name="article"/>.</summary>
    public ArticleTerms(ArticleClaims article)
    {
        Article = article;
        var language = Language.Of(article.Article.Language);
        foreach (var sentence in article.Text.Sentences)
        {
            var tokens = article.Text.TokensOf(sentence);
            for (var i = 0; i < tokens.Length; i++)
            {
                if (tokens[i] is { Kind: TokenKind.Word, Length: > 1 })
                {
                    Count(article.Text.Source[tokens[i].Span], isTitle: sentence.Kind == BlockKind.Headline, isFirst: i == 0);
                }
            }
        }

        Normalize(language.DocumentFrequency);
        Rarest = [.. _weights.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Take(IndexedTerms).Select(entry => entry.Key)];
    }

    /// <summary>So many of an article's weightiest words are looked up when candidates are sought.</summary>
    public const int IndexedTerms = 40;

    /// <summary>The article.</summary>
    public ArticleClaims Article { get; }

    /// <summary>Its weightiest words.</summary>
    public string[] Rarest { get; }

    /// <summary>The cosine of the two bags, from 0 to 1.</summary>
    public double Similarity(ArticleTerms other)
    {
        var (small, large) = _weights.Count <= other._weights.Count ? (_weights, other._weights) : (other._weights, _weights);
        var sum = 0.0;
        foreach (var (word, weight) in small)
        {
            sum += weight * large.GetValueOrDefault(word);
        }

        return sum;
    }

    private void Count(ReadOnlySpan<char> word, bool isTitle, bool isFirst)
    {
        var normal = WordForm.Normalize(word);
        var weight = (isTitle ? TitleFactor : 1) * (!isTitle && !isFirst && char.IsUpper(normal[0]) ? NameFactor : 1);
        var key = normal.ToLowerInvariant();
        _weights[key] = _weights.GetValueOrDefault(key) + weight;
    }

    private void Normalize(DocumentFrequency background)
    {
        var squares = 0.0;
        foreach (var word in _weights.Keys.Order(StringComparer.Ordinal).ToArray())
        {
            var weight = (1 + Math.Log2(_weights[word] < 1 ? 1 : _weights[word])) * background.Rarity(word);
            _weights[word] = weight;
            squares += weight * weight;
        }

        var length = Math.Sqrt(squares);
        foreach (var word in _weights.Keys.ToArray())
        {
            _weights[word] /= length;
        }
    }
}
