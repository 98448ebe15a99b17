using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Claims;
using FactCheck.Claims.Names;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Places;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment.Wording;

/// <summary>Finds the names of organisations and places that one article makes a claim of where other articles of the story only write them: nothing there says what
/// they are, but it is the same name.</summary>
internal sealed class NameEchoes
{
    /// <summary>A name of one word must be so rare in news, in bits: "Democrat", "House" are many.</summary>
    private const double LeastBits = 5;

    private const int LongestName = 8;

    private readonly Language _language;
    private readonly Dictionary<string, List<(string[] Words, string Name)>> _names = new(StringComparer.Ordinal);

    /// <summary>Finds the names of a story.</summary>
    public NameEchoes(ImmutableArray<ArticleClaims> articles)
    {
        _language = Language.Of(articles[0].Article.Language);
        if (articles.Length == 1)
        {
            return;
        }

        foreach (var article in articles)
        {
            foreach (var claim in article.Claims.Where(IsNamed))
            {
                Add(WordsOf(article, claim), claim);
            }
        }
    }

    /// <summary>Where an article writes names that it makes no claim of, in the order of the text.</summary>
    public IEnumerable<(string Name, TextSpan Span)> In(ArticleClaims article)
    {
        foreach (var sentence in article.Text.Sentences)
        {
            var claims = article.ClaimsFrom(sentence, sentence.Span.End).Where(claim => claim.Value is NameValue or OrganisationValue or PlaceValue).ToArray();
            for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
            {
                if (At(article.Text, sentence, i) is { } found && !Array.Exists(claims, claim => claim.Span.Overlaps(found.Span)))
                {
                    yield return found;
                }
            }
        }
    }

    /// <summary>What a claim's name is called here.</summary>
    public static string KeyOf(Claim claim) => $"{claim.Kind.Name} {(claim.Value as PlaceValue)?.Canonical ?? claim.Value.Normal}";

    private static bool IsNamed(Claim claim) => claim.Value is OrganisationValue or PlaceValue { Type: not "address" } && char.IsUpper(claim.Article.Text.Content[claim.Span.Start]);

    private void Add(string[] words, Claim claim)
    {
        if (words.Length is > 0 and <= LongestName && char.IsLetter(words[^1][^1]) && (words.Length > 1 || _language.DocumentFrequency.Rarity(words[0].ToLowerInvariant()) >= LeastBits))
        {
            var known = CollectionsMarshal.GetValueRefOrAddDefault(_names, words[0], out _) ??= [];
            if (!known.Exists(entry => entry.Words.AsSpan().SequenceEqual(words)))
            {
                known.Add((words, KeyOf(claim)));
            }
        }
    }

    private (string Name, TextSpan Span)? At(TokenizedText text, in Sentence sentence, int first)
    {
        var source = text.Source;
        if (!char.IsUpper(source[text.Tokens[first].Span][0]) || !_names.TryGetValue(source.Slice(text.Tokens[first].Span), out var names))
        {
            return null;
        }

        foreach (var (words, name) in names.OrderByDescending(entry => entry.Words.Length))
        {
            var end = first + words.Length;
            if (end <= sentence.FirstToken + sentence.TokenCount && Enumerable.Range(0, words.Length).All(i => source[text.Tokens[first + i].Span].SequenceEqual(words[i]))
                && !IsName(text, sentence, first - 1) && !IsName(text, sentence, end))
            {
                return (name, TextSpan.FromBounds(text.Tokens[first].Start, text.Tokens[end - 1].End));
            }
        }

        return null;
    }

    /// <summary>Whether the token beside a name makes it part of a longer one.</summary>
    private static bool IsName(TokenizedText text, in Sentence sentence, int token) =>
        sentence.Kind != BlockKind.Headline && token > sentence.FirstToken && token < sentence.FirstToken + sentence.TokenCount
        && text.Tokens[token].Kind == TokenKind.Word && char.IsUpper(text.Source[text.Tokens[token].Span][0]);

    private static string[] WordsOf(ArticleClaims article, Claim claim) =>
        [.. article.Text.TokensOf(claim.Sentence).ToArray().Where(token => claim.Span.Contains(token.Span)).Select(token => article.Text.Source.Slice(token.Span))];
}
