using FactCheck.Claims.Grammar;
using FactCheck.Languages;

namespace FactCheck.Claims;

/// <summary>How the clause around a claim is put forward, for kinds whose sentences are not parsed when claims are extracted.</summary>
public static class ClauseMood
{
    /// <summary>The mood of the clause that the claim stands in. Parses its sentence, so ask only where something hangs on it.</summary>
    public static Mood Of(Claim claim)
    {
        var sentence = new ArticleView(claim.Article, Language.Of(claim.Article.Language)).Sentences[claim.SentenceIndex];
        var first = Enumerable.Range(0, sentence.Count).FirstOrDefault(i => sentence[i].Span.End > claim.Span.Start);
        var end = Enumerable.Range(first, sentence.Count - first).FirstOrDefault(i => sentence[i].Span.Start >= claim.Span.End, sentence.Count);
        var grammar = new SentenceGrammar(sentence);
        return grammar.Moods.Of(first, grammar.Clauses.Around(grammar.Tree.TopOf(first, end)));
    }
}
