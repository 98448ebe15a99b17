using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims.Assertions;
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
    public static ArticleClaims Extract(Article article) => Extract([article])[0];

    /// <summary>Everything that each of some articles states, in their order. It is what each states alone, but found sooner: a step is done for all sentences before the next is
    /// begun, so that its code and tables stay in near memory. Thirty articles take a fifth less time so than one by one; more of them gain nothing, and need room.</summary>
    public static ImmutableArray<ArticleClaims> Extract(IReadOnlyList<Article> articles)
    {
        ArticleView[] views = [.. articles.Select(article => new ArticleView(article, Language.Of(article.Language)))];
        (SentenceView Sentence, List<Mention> Mentions)[] sentences = [.. views.SelectMany(view => view.Sentences).Select(sentence => (sentence, new List<Mention>()))];

        // Hardly any sentence does without tags.
        Array.ForEach(sentences, entry => _ = entry.Sentence.Tags);
        Array.ForEach(views, view => _ = view.Entities);
        foreach (var kind in ClaimKinds.All)
        {
            Array.ForEach(sentences, entry => kind.Extract(entry.Sentence, entry.Mentions));
        }

        Array.ForEach(sentences, entry => _ = entry.Mentions.Exists(mention => mention.Kind.NeedsClause) ? entry.Sentence.Tree : null);
        var mentions = Array.ConvertAll(sentences, entry => Settle(entry.Mentions));
        var from = 0;
        return [.. views.Select(view => Frame(view, mentions[from..(from += view.Sentences.Length)]))];
    }

    /// <summary>What the mentions of each sentence of an article claim.</summary>
    private static ArticleClaims Frame(ArticleView view, ImmutableArray<Mention>[] mentions)
    {
        FrameBuilder[] frames = [.. view.Sentences.Select(sentence => new FrameBuilder(sentence, mentions[sentence.Index]))];
        Claim[][] claims = [.. frames.Zip(mentions, (frame, own) => own.Select(frame.ToClaim).ToArray())];
        ImmutableArray<Claim> all = [.. claims.SelectMany(own => own)];
        var events = new DatedEvents(view.Language, all);
        var derived = view.Sentences.Where(sentence => sentence.CanAny(WordUse.Date))
            .SelectMany(sentence => new DerivedDates(sentence, mentions[sentence.Index], frames[sentence.Index]).Find(sentence.Index > 0 ? claims[sentence.Index - 1] : [], events));
        var assertions = view.Sentences.Where(sentence => sentence.IsParsed).SelectMany(sentence => new AssertionReader(sentence, frames[sentence.Index].Grammar).Read());
        return new(view.Article, view.Text, all) { Derived = [.. derived], Assertions = [.. assertions] };
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
        if (mentions.Count == 0)
        {
            return [];
        }

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
