using System.Collections.Immutable;
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

    /// <summary>Those of <see cref="People"/> of whom it tells an age or a fate.</summary>
    public ImmutableArray<ulong> Subjects { get; init; } = [];

    /// <summary>The days and months that it names, ascending, each once; none where it names many.</summary>
    public ImmutableArray<NamedDays> Days { get; init; } = [];

    private const double TitleFactor = 2;
    private const double NameFactor = 1.5;

    /// <summary>The outline of <paramref name="article"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">Gives its sentences and tokens; asked only where they are needed.</param>
    public static ArticleOutline Of(Article article, Func<TokenizedText> text) =>
        article.Story is { } story ? new(story, null, null) : Of(article.Published, text(), Language.Of(article.Language));

    private static ArticleOutline Of(DateOnly? published, TokenizedText text, Language language)
    {
        var people = new OutlinePeople(text, language).All().ToArray();
        return new(null, published, TermsOf(text, language))
        {
            People = [.. people.Select(person => person.Name).Distinct().Order()],
            Subjects = [.. people.Where(person => person.IsSubject).Select(person => person.Name).Distinct().Order()],
            Days = published is { } day ? [.. new OutlineDays(text, language.Dates, day).All()] : [],
        };
    }

    private static ArticleTerms TermsOf(TokenizedText text, Language language)
    {
        var counts = new Dictionary<string, (double Weight, bool IsName)>(StringComparer.Ordinal);
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

        return ArticleTerms.Of(counts.Select(entry => (
            entry.Key,
            (1 + Math.Log2(Math.Max(1, entry.Value.Weight))) * language.DocumentFrequency.Rarity(entry.Key),
            entry.Value.IsName && language.Dates.Find(entry.Key) is null && !language.Nouns.IsStop(entry.Key))));
    }

    private static void Count(Dictionary<string, (double Weight, bool IsName)> counts, ReadOnlySpan<char> word, bool isTitle, bool isFirst)
    {
        var normal = WordForm.Normalize(word);
        var isName = !isTitle && !isFirst && char.IsUpper(normal[0]);
        var key = normal.ToLowerInvariant();
        var (weight, wasName) = counts.GetValueOrDefault(key);
        counts[key] = (weight + ((isTitle ? TitleFactor : 1) * (isName ? NameFactor : 1)), wasName || isName);
    }
}
