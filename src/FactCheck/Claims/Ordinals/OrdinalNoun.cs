using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Ordinals;

/// <summary>Finds what an ordinal places where its noun does not stand right behind it.</summary>
internal static class OrdinalNoun
{
    private const int Reach = 14;

    /// <summary>The token behind the superlative that goes with the ordinal at <paramref name="at"/> ("third-best", "third largest"); 0 for none.</summary>
    public static int BehindGrade(SentenceView sentence, int first, int at)
    {
        var grade = at + (NumberParser.IsJoint(sentence, at + 1) ? 2 : 1);
        return !sentence.IsTaken(grade) && sentence[grade].Kind == TokenKind.Word && sentence.Tags[grade].Penn is PennTag.JJS or PennTag.RBS
            && (sentence.Is(first - 1, NumberCue.BeforeOrdinal) || grade == at + 2) ? grade + 1 : 0;
    }

    /// <summary>The noun behind a superlative: "the third-largest employer", "the third-best of five grades".</summary>
    public static bool TryGraded(SentenceView sentence, int at, out NounPhrase noun)
    {
        if (!sentence.Is(at, GrammarWord.Of))
        {
            return NounPhrase.TrySingular(sentence, at, out noun);
        }

        at += sentence.Is(at + 1, NumberCue.WholeDeterminer) ? 2 : 1;
        return NounPhrase.TryPlural(sentence, sentence.QuantityAt(at) is { Unit: null } whole ? whole.End : at, out noun);
    }

    /// <summary>The noun that an ordinal at <paramref name="at"/> leaves out, because it stands before: "the trip is the second to Japan",
    /// "the largest purchase in its history and its third in two years".</summary>
    public static bool TryElided(SentenceView sentence, int first, int at, out NounPhrase noun)
    {
        noun = default;
        if (sentence[at].Kind != TokenKind.Word || !sentence.Is(first - 1, NumberCue.BeforeOrdinal) || sentence.Tags[first - 1].Universal is not (UniversalTag.Det or UniversalTag.Pron)
            || !IsElided(sentence, at + 1))
        {
            return false;
        }

        var before = first - 2;
        var head = IsCopula(sentence, before) ? SubjectBefore(sentence, before)
            : sentence.Is(before, GrammarWord.And) ? ComplementBefore(sentence, before) : -1;
        noun = new(head, head);
        return head >= 0;
    }

    // "the second to Japan", "the first in a decade", but not "the first to arrive".
    private static bool IsElided(SentenceView sentence, int at)
    {
        if (sentence.Word(at) is "." or ",")
        {
            return true;
        }

        return !sentence.IsTaken(at) && !sentence.Is(at, GrammarWord.Of) && at + 1 < sentence.Count
            && (sentence.Tags[at].Universal == UniversalTag.Adp || (sentence.Is(at, NumberCue.To) && sentence.Tags[at + 1].Universal == UniversalTag.Propn));
    }

    private static bool IsCopula(SentenceView sentence, int at) => at > 0 && sentence.Language.Clauses.Copula.Contains(sentence.Lemma(at));

    private static int SubjectBefore(SentenceView sentence, int verb) => IsThing(sentence, verb - 1) ? verb - 1 : -1;

    // The head of the first noun phrase behind the copula of the same clause.
    private static int ComplementBefore(SentenceView sentence, int end)
    {
        for (var i = end - 1; i > Math.Max(0, end - Reach) && sentence[i].Kind != TokenKind.Punctuation; i--)
        {
            if (!IsCopula(sentence, i))
            {
                continue;
            }

            var head = -1;
            for (var j = i + 1; j < end && sentence.Tags[j].Universal is UniversalTag.Det or UniversalTag.Pron or UniversalTag.Adj or UniversalTag.Noun; j++)
            {
                head = sentence.Tags[j].Universal == UniversalTag.Noun ? j : head;
            }

            return IsThing(sentence, head) ? head : -1;
        }

        return -1;
    }

    // A person that is first is placed in a row that the sentence does not name.
    private static bool IsThing(SentenceView sentence, int at) =>
        at >= 0 && sentence.Tags[at].Universal == UniversalTag.Noun && !sentence.Language.Nouns.IsPerson(sentence.Lower(at));
}
