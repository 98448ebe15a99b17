using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Articles;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment;

/// <summary>What telling stories apart needs to know of an article: little enough to keep it for thousands of articles that are not looked at otherwise.</summary>
/// <param name="Story">The story that the article names; null where it names none.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Terms">Its words; null where it names its story, which is then all that counts.</param>
public sealed record ArticleOutline(string? Story, DateOnly? Published, ArticleTerms? Terms)
{
    /// <summary>Hashes of the people whom it names in full, ascending, each once.</summary>
    public ImmutableArray<ulong> People { get; init; } = [];

    private const double TitleFactor = 2;
    private const double NameFactor = 1.5;

    /// <summary>The outline of <paramref name="article"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">Gives its sentences and tokens; asked only where they are needed.</param>
    public static ArticleOutline Of(Article article, Func<TokenizedText> text) =>
        article.Story is { } story ? new(story, null, null) : Of(article.Published, text(), Language.Of(article.Language));

    /// <summary>Whether two articles name one person.</summary>
    internal bool SharesPerson(ArticleOutline other)
    {
        for (int i = 0, j = 0; i < People.Length && j < other.People.Length;)
        {
            var (a, b) = (People[i], other.People[j]);
            if (a == b)
            {
                return true;
            }

            i += a < b ? 1 : 0;
            j += b < a ? 1 : 0;
        }

        return false;
    }

    private static ArticleOutline Of(DateOnly? published, TokenizedText text, Language language) =>
        new(null, published, TermsOf(text, language.DocumentFrequency)) { People = [.. PeopleOf(text, language.Entities.Names).Distinct().Order()] };

    /// <summary>A given name and the capitalised word behind it; whether that is a person, a look at whole names would say, for which there is no time here.</summary>
    private static IEnumerable<ulong> PeopleOf(TokenizedText text, NameLexicon names)
    {
        foreach (var sentence in text.Sentences.Where(sentence => sentence.Kind is not (BlockKind.Headline or BlockKind.Furniture)))
        {
            for (var i = sentence.FirstToken; i + 1 < sentence.FirstToken + sentence.TokenCount; i++)
            {
                var (given, surname) = (text.Tokens[i], text.Tokens[i + 1]);
                if (given.Kind == TokenKind.Word && surname is { Kind: TokenKind.Word, Length: > 2, SpaceBefore: true } && char.IsUpper(text.Source[surname.Span][0]) && char.IsUpper(text.Source[given.Span][0])
                    && WordForm.Normalize(text.Source[given.Span]) is var first && names.IsGiven(first))
                {
                    var name = $"{first} {WordForm.Normalize(text.Source[surname.Span])}".ToLowerInvariant();
                    yield return StableHash.Of(MemoryMarshal.AsBytes(name.AsSpan()));
                }
            }
        }
    }

    private static ArticleTerms TermsOf(TokenizedText text, DocumentFrequency background)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var sentence in text.Sentences)
        {
            var tokens = text.TokensOf(sentence);
            for (var i = 0; i < tokens.Length; i++)
            {
                if (tokens[i] is { Kind: TokenKind.Word, Length: > 1 })
                {
                    Count(counts, text.Source[tokens[i].Span], isTitle: sentence.Kind == BlockKind.Headline, isFirst: i == 0);
                }
            }
        }

        return ArticleTerms.Of(counts.Select(entry => KeyValuePair.Create(entry.Key, (1 + Math.Log2(Math.Max(1, entry.Value))) * background.Rarity(entry.Key))));
    }

    private static void Count(Dictionary<string, double> counts, ReadOnlySpan<char> word, bool isTitle, bool isFirst)
    {
        var normal = WordForm.Normalize(word);
        var weight = (isTitle ? TitleFactor : 1) * (!isTitle && !isFirst && char.IsUpper(normal[0]) ? NameFactor : 1);
        var key = normal.ToLowerInvariant();
        counts[key] = counts.GetValueOrDefault(key) + weight;
    }
}
