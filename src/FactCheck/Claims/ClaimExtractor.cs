using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims.Dates;
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

        // One step for all sentences, then the next: the tables of a model stay in near memory while it runs. Hardly any sentence does without tags.
        foreach (var sentence in view.Sentences)
        {
            _ = sentence.Tags;
        }

        ImmutableArray<Mention>[] mentions = [.. view.Sentences.Select(Mentions)];
        var frames = new FrameBuilder[view.Sentences.Length];
        var claimsOf = new Claim[view.Sentences.Length][];
        foreach (var sentence in view.Sentences)
        {
            var own = frames[sentence.Index] = new(sentence, mentions[sentence.Index]);
            claimsOf[sentence.Index] = [.. mentions[sentence.Index].Select(own.ToClaim)];
            claims.AddRange(claimsOf[sentence.Index]);
        }

        var events = new DatedEvents(view.Language, claims);
        var derived = view.Sentences.Where(sentence => sentence.CanAny(WordUse.Date))
            .SelectMany(sentence => new DerivedDates(sentence, mentions[sentence.Index], frames[sentence.Index]).Find(sentence.Index > 0 ? claimsOf[sentence.Index - 1] : [], events));
        return new(article, view.Text, claims.ToImmutable()) { Derived = [.. derived] };
    }

    /// <summary>The values in one sentence, in the order of the text.</summary>
    public static ImmutableArray<Mention> Mentions(SentenceView sentence)
    {
        var mentions = new List<Mention>();
        foreach (var kind in ClaimKinds.All)
        {
            kind.Extract(sentence, mentions);
        }

        return Settle(mentions);
    }

    /// <summary>The mentions of all kinds in the order of the text, without those that are part of a name.</summary>
    internal static ImmutableArray<Mention> Settle(List<Mention> mentions)
    {
        var names = mentions.FindAll(mention => mention.Value is NameValue or OrganisationValue or PlaceValue);
        mentions.RemoveAll(mention => IsPartOfName(mention, names));
        return [.. mentions.OrderBy(mention => mention.Span)];
    }

    /// <summary>The mentions of a sentence as claims: what each is about.</summary>
    internal static Claim[] Frame(SentenceView sentence, ImmutableArray<Mention> mentions)
    {
        var frames = new FrameBuilder(sentence, mentions);
        return [.. mentions.Select(frames.ToClaim)];
    }

    /// <summary>"Group of Seven", "1000 block of Old Mail Road": the number is no claim of its own.</summary>
    private static bool IsPartOfName(Mention mention, List<Mention> names) =>
        mention.Value is NumberValue && names.Exists(name => name.Span.Contains(mention.Span));
}
