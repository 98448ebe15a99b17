using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims.Assertions;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Storage;

/// <summary>The claims of an article as bytes. What is written by one build of the library only that build can read: nothing says what the bytes are.</summary>
public static class ClaimCodec
{
    /// <summary>The claims as bytes, and what is derived from them.</summary>
    public static byte[] Write(ArticleClaims article)
    {
        var to = new StoredBytesWriter();
        Write(to, article.Claims);
        Write(to, article.Derived);
        RecordCodec.Write(to, typeof(ImmutableArray<Assertion>), article.Assertions);
        return to.ToArray();
    }

    private static void Write(StoredBytesWriter to, ImmutableArray<Claim> claims)
    {
        to.Add(claims.Length);
        foreach (var claim in claims)
        {
            to.Add(ClaimKinds.All.IndexOf(claim.Kind));
            to.Add(claim.Span.Start);
            to.Add(claim.Span.Length);
            to.Add(claim.SentenceIndex);
            RecordCodec.Write(to, typeof(string), claim.Speaker);
            RecordCodec.Write(to, typeof(Mood), claim.Mood);
            RecordCodec.Write(to, typeof(Frame), claim.Frame);
            RecordCodec.Write(to, claim.Kind.ValueType, claim.Value);
        }
    }

    /// <summary>The article with the claims that were written of it; null where the bytes are not those of its claims. Never throws, whatever the bytes.</summary>
    public static ArticleClaims? TryRead(Article article, ReadOnlyMemory<byte> bytes)
    {
        var text = ArticleView.Segment(article, Language.Of(article.Language));
        try
        {
            var from = new StoredBytesReader(bytes);
            var claims = ReadAll(from, article, text);
            var derived = ReadAll(from, article, text);
            var assertions = (ImmutableArray<Assertion>)RecordCodec.Read(from, typeof(ImmutableArray<Assertion>), text.Source.Content.Length)!;
            return from.Left == 0 && assertions.All(IsWhole) ? new(article, text, claims) { Derived = derived, Assertions = assertions } : null;
        }
        catch (StoredBytesException)
        {
            return null;
        }
    }

    private static bool IsWhole(Assertion assertion) => assertion.Parts.All(part => !part.Words.IsEmpty);

    private static ImmutableArray<Claim> ReadAll(StoredBytesReader from, Article article, TokenizedText text)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>(from.Count());
        for (var i = 0; i < claims.Capacity; i++)
        {
            claims.Add(Read(from, article, text));
        }

        return claims.MoveToImmutable();
    }

    private static Claim Read(StoredBytesReader from, Article article, TokenizedText text)
    {
        var kind = At(ClaimKinds.All, from.Int32());
        var length = text.Source.Content.Length;
        var span = Scalars.Span(from.Int32(), from.Int32(), length);
        var index = from.Int32();
        var sentence = At(text.Sentences, index);
        return new()
        {
            Kind = kind,
            Span = sentence.Span.Contains(span) ? span : throw new StoredBytesException("A claim lies out of its sentence."),
            Article = article,
            SentenceIndex = index,
            Sentence = sentence,
            Speaker = (string?)RecordCodec.Read(from, typeof(string), length),
            Mood = (Mood)RecordCodec.Read(from, typeof(Mood), length)!,
            Frame = (Frame?)RecordCodec.Read(from, typeof(Frame), length) ?? throw new StoredBytesException("A claim has no frame."),
            Value = (ClaimValue?)RecordCodec.Read(from, kind.ValueType, length) ?? throw new StoredBytesException("A claim has no value."),
        };
    }

    private static T At<T>(ImmutableArray<T> list, int index) =>
        index >= 0 && index < list.Length ? list[index] : throw new StoredBytesException("An index leads out of its list.");
}
