using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims.Names;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Places;
using FactCheck.Languages;

namespace FactCheck.Claims;

/// <summary>Finds the claims of an article.</summary>
public static class ClaimExtractor
{
    /// <summary>Everything that the article states.</summary>
    public static ArticleClaims Extract(Article article)
    {
        var view = new ArticleView(article, Language.Of(article.Language));
        var claims = ImmutableArray.CreateBuilder<Claim>();
        foreach (var sentence in view.Sentences)
        {
            AddClaims(sentence, claims);
        }

        return new(article, view.Text, claims.ToImmutable());
    }

    /// <summary>The values in one sentence, in the order of the text.</summary>
    public static ImmutableArray<Mention> Mentions(SentenceView sentence)
    {
        var mentions = new List<Mention>();
        foreach (var kind in ClaimKinds.All)
        {
            kind.Extract(sentence, mentions);
        }

        var names = mentions.Where(mention => mention.Value is NameValue or OrganisationValue or PlaceValue).ToArray();
        return [.. mentions.Where(mention => !IsPartOfName(mention, names)).OrderBy(mention => mention.Span)];
    }

    /// <summary>"Group of Seven", "1000 block of Old Mail Road": the number is no claim of its own.</summary>
    private static bool IsPartOfName(Mention mention, Mention[] names) =>
        mention.Value is NumberValue && Array.Exists(names, name => name.Span.Contains(mention.Span));

    private static void AddClaims(SentenceView sentence, ImmutableArray<Claim>.Builder claims)
    {
        var mentions = Mentions(sentence);
        var frames = new FrameBuilder(sentence, mentions);
        foreach (var mention in mentions)
        {
            claims.Add(frames.ToClaim(mention));
        }
    }
}
