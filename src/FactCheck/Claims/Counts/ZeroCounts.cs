using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Claims.Counts;

/// <summary>Counts of nothing, where news counts what an event has done: "no injuries were reported", "no one was killed".</summary>
internal static class ZeroCounts
{
    /// <summary>Adds the zeros of a sentence to <paramref name="mentions"/>.</summary>
    public static void Add(ClaimKind kind, SentenceView sentence, ICollection<Mention> mentions)
    {
        var words = sentence.Language.Stages;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (words.Zeros.Match(sentence.Lowers, i, out var isPerson) is not (> 0 and var length))
            {
                continue;
            }

            var head = isPerson ? Casualty(sentence, i + length) : Noun(sentence, i + length);
            if (head >= 0)
            {
                var lemma = isPerson ? sentence.Language.Nouns.Casualty(sentence.Lower(head))! : sentence.Lemma(head);
                var value = new NumberValue(0, new(0, 0), Hedge.Exact, lemma, sentence.TextOf(head, 1));
                mentions.Add(new Mention(kind, value, i, length, sentence.SpanOf(i, length)) { HeadToken = head });
            }
        }
    }

    /// <summary>"No one was killed": the participle behind a form of "be"; -1 where anything else stands there.</summary>
    private static int Casualty(SentenceView sentence, int at)
    {
        var start = at;
        while (sentence.Language.Clauses.Copula.Contains(sentence.Lemma(at)) || (at > start && sentence.Tags[Math.Min(at, sentence.Count - 1)].Universal == UniversalTag.Aux))
        {
            at++;
        }

        return at > start && sentence.Language.Nouns.Casualty(sentence.Lower(at)) is not null ? at : -1;
    }

    /// <summary>"No injuries": a plural directly behind, of what can only grow while a story runs.</summary>
    private static int Noun(SentenceView sentence, int at)
    {
        var classes = sentence.Language.Classes;
        return at < sentence.Count && sentence.Tags[at].Penn == PennTag.NNS && (at + 1 == sentence.Count || sentence.Tags[at + 1].Universal != UniversalTag.Noun)
            && (classes.IsGrowing(sentence.Lemma(at), isVerb: false) ?? classes.IsGrowing(sentence.Lemma(at), isVerb: true)) == true ? at : -1;
    }
}
