using FactCheck.Claims;
using FactCheck.Claims.Places;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment.Geography;

/// <summary>Finds the addresses and the corners of streets that an article names.</summary>
internal sealed class AddressReader(Language language)
{
    private const int MostWords = 3;

    /// <summary>Shorter numbers stand in too many streets.</summary>
    private const int LeastDigits = 3;

    private readonly PlaceLexicon _places = language.Entities.Places;
    private readonly CueLexicon _cues = language.Entities.Cues;

    /// <summary>All of them: a corner twice, once for each of its streets.</summary>
    public IEnumerable<Address> Read(ArticleClaims article) =>
        article.Claims.Select(claim => Numbered(article, claim)).OfType<Address>().Concat(article.Text.Sentences.SelectMany(sentence => Corners(article, sentence)));

    private Address? Numbered(ArticleClaims article, Claim claim)
    {
        if (claim.Value is not PlaceValue { Type: "address" } place || !char.IsAsciiDigit(place.Canonical[0]))
        {
            return null;
        }

        // "1300 block of kilmer avenue", but "2810 avenue of roses".
        var words = place.Canonical.Split(' ');
        var of = Array.FindIndex(words, word => language.Grammar.Of(word).HasFlag(GrammarWord.Of));
        var isBlock = of is > 0 and <= MostWords && !_places.IsStreetType(words[of - 1]);
        var street = words[(isBlock ? of + 1 : 1)..];
        return words[0].Length < LeastDigits || street.Length == 0 ? null
            : new(article, claim.Span, Street.Of(string.Join(' ', street), language), isBlock ? string.Join(' ', words[..of]) : words[0], default);
    }

    private List<Address> Corners(ArticleClaims article, Sentence sentence)
    {
        var found = new List<Address>();
        if (!TellsEvent(article, sentence))
        {
            return found;
        }

        var tokens = article.Text.TokensOf(sentence);
        for (var i = 1; i < tokens.Length - 1; i++)
        {
            var word = article.Text.Source[tokens[i].Span];
            if (word.Length <= 4 && _cues.Corner.Contains(Lower(word)) && CornerAt(article, tokens, i) is var (first, left, right, end))
            {
                var span = TextSpan.FromBounds(tokens[first].Span.Start, tokens[end - 1].Span.End);
                found.Add(new(article, span, left, "", right));
                found.Add(new(article, span, right, "", left));
            }
        }

        return found;
    }

    /// <summary>Whether anything happens in a sentence: a park at a corner is nothing that two articles would tell alike.</summary>
    private bool TellsEvent(ArticleClaims article, Sentence sentence)
    {
        for (var i = article.FirstClaimOf(sentence); i < article.Claims.Length && article.Claims[i].Span.Start < sentence.Span.End; i++)
        {
            foreach (var (lemma, _) in article.Claims[i].Frame.Context)
            {
                if (language.Events.TypeOf(lemma) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The streets around the word at <paramref name="at"/>: "Main and Oak streets", "on Main Street near the intersection of Oak Avenue".</summary>
    private (int First, Street Left, Street Right, int End)? CornerAt(ArticleClaims article, ReadOnlySpan<Token> tokens, int at)
    {
        var first = at;
        while (first > 0 && at - first < MostWords && IsName(article, tokens[first - 1]))
        {
            first--;
        }

        var start = at + 1;
        while (start < tokens.Length && _cues.CornerOf.Contains(Lower(article.Text.Source[tokens[start].Span])))
        {
            start++;
        }

        var end = start;
        while (end < tokens.Length && end - start < MostWords && IsName(article, tokens[end]))
        {
            end++;
        }

        if (first == at || end == start)
        {
            return null;
        }

        var plural = end < tokens.Length ? Lower(article.Text.Source[tokens[end].Span]) : "";
        var type = plural.EndsWith('s') && _places.Canonical($"x {plural}", isStreet: true) is var whole && _places.IsStreetType(whole[2..]) ? whole[2..] : "";
        var right = Street.Of(TextOf(article, tokens[start..end]), language, type);
        var left = Street.Of(TextOf(article, tokens[first..at]), language, type);
        return (left.Type.Length > 0 && right.Type.Length > 0) || (right.Type.Length > 0 && language.Grammar.Of(Lower(article.Text.Source[tokens[at].Span])).HasFlag(GrammarWord.And)) ? (first, left, right, end) : null;
    }

    private static string TextOf(ArticleClaims article, ReadOnlySpan<Token> tokens) =>
        article.Text.Source.Slice(TextSpan.FromBounds(tokens[0].Span.Start, tokens[^1].Span.End));

    /// <summary>A word with a capital, or "7th".</summary>
    private static bool IsName(ArticleClaims article, Token token)
    {
        var word = article.Text.Source[token.Span];
        return token.Kind == TokenKind.Word ? char.IsUpper(word[0]) : token.Kind == TokenKind.Number && char.IsAsciiLetter(word[^1]);
    }

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();
}
