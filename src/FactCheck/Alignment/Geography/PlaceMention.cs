using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Places;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment.Geography;

/// <summary>A place that an article names, by itself or at the head of a body's or building's name: "Tokyo", "Riverton Police Department".</summary>
/// <param name="Claim">The place, the body or the building.</param>
/// <param name="Name">The place's name in the form that is compared.</param>
/// <param name="Locations">Where it can be, as in <see cref="PlaceValue.Locations"/>.</param>
internal sealed record PlaceMention(Claim Claim, string Name, ImmutableArray<string> Locations)
{
    /// <summary>The word behind the place's name, in lower case: "police", "man"; empty where a mark or nothing stands there.</summary>
    public string Noun { get; init; } = "";

    /// <summary>The word before it, without article and side: "in" before "the northern Riverton".</summary>
    public string Before { get; init; } = "";

    /// <summary>The word before <see cref="Before"/>.</summary>
    public string BeforeThat { get; init; } = "";

    /// <summary>Whether it stands behind a dash or bar of a headline, where web sites name their station and its area.</summary>
    public bool IsBranding { get; init; }

    /// <summary>Whether the text itself says where the place is, or the place is a state or country: small towns of one name are in many states.</summary>
    public bool IsSure => Claim.Value is PlaceValue { Container: not null } or PlaceValue { Type: "region" or "country" };

    /// <summary>The article.</summary>
    public Article Article => Claim.Article;

    /// <summary>Whether it is a street or a building, of which a story has many.</summary>
    public bool IsSpot => Claim.Value is PlaceValue { Type: "facility" or "address" };

    /// <summary>Whether it is the place of a dateline, of the article or of a paragraph.</summary>
    public bool IsDateline => Claim.Sentence.Kind == BlockKind.Dateline || (Claim.Value is PlaceValue { IsSetting: true } && Claim.Span.Start == Claim.Sentence.Span.Start);

    /// <summary>The mention that a claim makes; null where it names no place.</summary>
    public static PlaceMention? Of(ArticleClaims article, Claim claim, Language language)
    {
        var mention = claim.Value is PlaceValue { Type: "facility" } or OrganisationValue ? OfBody(claim, language) : null;
        return mention ?? (claim.Value is PlaceValue place ? Around(new(claim, place.Canonical, place.Type is "facility" or "address" ? [] : place.Locations), article, language) : null);
    }

    private static PlaceMention? OfBody(Claim claim, Language language)
    {
        var places = language.Entities.Places;
        string[] words = [.. claim.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(PlaceLexicon.Key)];
        var count = places.Places.Match(words, 0, out var known);
        if (count == 0 || count == words.Length || known!.Type == "country")
        {
            return null;
        }

        var noun = words[count].ToLowerInvariant();
        return known.Type == "region" || language.Entities.Cues.Seat.Contains(noun)
            ? new(claim, places.Canonical(string.Join(' ', words[..count]), isStreet: false), known.Locations) { Noun = noun }
            : null;
    }

    private static PlaceMention Around(PlaceMention mention, ArticleClaims article, Language language)
    {
        var (claim, cues, first) = (mention.Claim, language.Entities.Cues, 0);
        var tokens = article.Text.TokensOf(claim.Sentence);
        while (first < tokens.Length && tokens[first].Span.Start < claim.Span.Start)
        {
            first++;
        }

        var end = first;
        while (end < tokens.Length && tokens[end].Span.Start < claim.Span.End)
        {
            end++;
        }

        var before = first - 1;
        before -= cues.Side.Contains(Lower(article, tokens, before)) ? 1 : 0;
        before -= language.Grammar.Of(Lower(article, tokens, before)).HasFlag(GrammarWord.The) ? 1 : 0;
        var (noun, that) = (end < tokens.Length && tokens[end].Kind == TokenKind.Word ? Lower(article, tokens, end) : "", Lower(article, tokens, before - 1));
        return mention with
        {
            // "police in Tokyo" are Tokyo police.
            Noun = cues.Scene.Contains(Lower(article, tokens, before)) && cues.Seat.Contains(that) ? that : noun,
            Before = Lower(article, tokens, before),
            BeforeThat = before > 0 ? article.Text.Source.Slice(tokens[before - 1].Span) : "",
            IsBranding = claim.Sentence.Kind == BlockKind.Headline && HasBar(article, tokens[..first]),
        };
    }

    private static bool HasBar(ArticleClaims article, ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.SpaceBefore && article.Text.Source[token.Span] is "-" or "|" or "–" or "—")
            {
                return true;
            }
        }

        return false;
    }

    private static string Lower(ArticleClaims article, ReadOnlySpan<Token> tokens, int i) =>
        i >= 0 && i < tokens.Length ? article.Text.Source.Slice(tokens[i].Span).ToLowerInvariant() : "";
}
