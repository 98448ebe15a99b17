using System.Collections.Immutable;
using FactCheck.Languages;

namespace FactCheck.Claims;

/// <summary>Noun phrases and clauses of a sentence, from parts of speech and word order.</summary>
internal sealed class ClauseGrammar(SentenceView sentence)
{
    private const int PhraseTokens = 12;

    /// <summary>The last noun of the phrase that begins at <paramref name="token"/>, or -1.</summary>
    public int HeadAfter(int token)
    {
        var head = -1;
        for (var i = token; i < Math.Min(sentence.Count, token + PhraseTokens); i++)
        {
            switch (sentence.Tags[i].Universal)
            {
                case UniversalTag.Noun or UniversalTag.Propn:
                    head = i;
                    break;
                case UniversalTag.Adj or UniversalTag.Det or UniversalTag.Num:
                    if (head >= 0)
                    {
                        return head;
                    }

                    break;
                case UniversalTag.Adp when head < 0 && sentence.Language.Clauses.Genitive.Contains(sentence.Lower(i)):
                    break;
                case UniversalTag.Punct when sentence.Lower(i) == "-":
                    break;
                default:
                    return head;
            }
        }

        return head;
    }

    /// <summary>The noun phrase around a value: from its first modifier on the left to its head on the right.</summary>
    public (int First, int End) PhraseOf(int first, int end, int head)
    {
        var start = Math.Min(first, head < 0 ? first : head);
        while (start > 0 && sentence.Tags[start - 1].Universal is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Det or UniversalTag.Sym)
        {
            start--;
        }

        return (start, Math.Max(end, head + 1));
    }

    /// <summary>Adjectives and nouns of the phrase besides the head and the value itself, and the noun behind "of".</summary>
    public ImmutableArray<string> Modifiers(Mention mention, int first, int end, int head)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        for (var i = first; i < end; i++)
        {
            if (i != head && (i < mention.FirstToken || i >= mention.EndToken)
                && sentence.Tags[i].Universal is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn)
            {
                found.Add(sentence.Lemma(i));
            }
        }

        if (head >= 0 && sentence.Language.Clauses.Genitive.Contains(sentence.Lower(end)) && HeadAfter(end + 1) is >= 0 and var genitive)
        {
            found.Add(sentence.Lemma(genitive));
        }

        return found.DrainToImmutable();
    }

    /// <summary>The names before an event's noun that tell it from others: "NATO" of "a NATO summit".</summary>
    public ImmutableArray<string> EventModifiers(int head)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        for (var i = head - 1; i >= 0 && sentence.Tags[i].Universal is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Punct && sentence.Word(i) != ","; i--)
        {
            if (sentence.Tags[i].Universal == UniversalTag.Propn)
            {
                found.Add(sentence.Lemma(i));
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>The verb that governs the phrase, or -1: the one before it in its clause (the phrase is object or adjunct),
    /// else the one behind it (the phrase is subject).</summary>
    public (int Verb, bool IsSubject) GoverningVerb(int first, int end)
    {
        for (var i = first - 1; i >= 0 && !IsBoundary(i); i--)
        {
            if (sentence.Tags[i].Universal == UniversalTag.Verb)
            {
                return (i, false);
            }
        }

        var copula = -1;
        for (var i = end; i < sentence.Count && !(IsBoundary(i) && i > end + 1); i++)
        {
            var isPredicate = copula >= 0 && Enumerable.Range(copula + 1, i - copula - 1).All(between => sentence.Tags[between].Universal == UniversalTag.Adv);
            switch (sentence.Tags[i].Universal)
            {
                case UniversalTag.Verb when IsRaising(i):
                    break;
                case UniversalTag.Verb:
                    return (i, true);
                case UniversalTag.Aux when copula < 0:
                    copula = i;
                    break;
                case UniversalTag.Adj when isPredicate:
                    return (i, true);
            }
        }

        for (var i = first - 1; copula < 0 && i >= 0 && !IsBoundary(i); i--)
        {
            copula = sentence.Tags[i].Universal == UniversalTag.Aux ? i : -1;
        }

        return (copula, copula >= end);
    }

    /// <summary>"known to have died", "plans to cut": what counts is the verb behind.</summary>
    private bool IsRaising(int verb) =>
        sentence.Language.Clauses.Infinitive.Contains(sentence.Lower(verb + 1)) && verb + 2 < sentence.Count
        && sentence.Tags[verb + 2].Universal is UniversalTag.Verb or UniversalTag.Aux;

    /// <summary>What happens at a place or time: the noun that its preposition follows ("consultations in Tokyo"), else the subject of
    /// <paramref name="verb"/> ("the summit meets in Hiroshima"); -1 for neither.</summary>
    public int SettingOf(int first, int verb)
    {
        var preposition = first - 1;
        while (preposition > 0 && sentence.Tags[preposition].Universal is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Propn)
        {
            preposition--;
        }

        return preposition > 0 && sentence.Tags[preposition].Universal == UniversalTag.Adp && IsEvent(preposition - 1)
            ? preposition - 1
            : SubjectOf(verb);
    }

    /// <summary>The first noun of that sort that a preposition governs between <paramref name="start"/> and the end of the clause, or -1.</summary>
    public int NounBehindPreposition(int start, Func<string, bool> isWanted)
    {
        for (var i = start; i < Math.Min(sentence.Count, start + PhraseTokens) && !IsBoundary(i); i++)
        {
            if (sentence.Tags[i].Universal == UniversalTag.Adp && HeadAfter(i + 1) is >= 0 and var noun && isWanted(sentence.Lemma(noun)))
            {
                return noun;
            }
        }

        return -1;
    }

    /// <summary>People are where things happen, but nothing that happens. A known event behind another noun is one too, even where it is read as a verb:
    /// "the leaders summit".</summary>
    private bool IsEvent(int token) =>
        sentence.Tags[token].Universal == UniversalTag.Noun ? !sentence.Language.Nouns.IsPerson(sentence.Lower(token))
        : token > 0 && sentence.Tags[token].Penn is PennTag.VB or PennTag.VBP && sentence.Tags[token - 1].Universal is UniversalTag.Noun
            && sentence.Language.Classes.Knows(sentence.Lower(token));

    /// <summary>The subject of <paramref name="verb"/> as a lemma, a name as written; empty where there is none.</summary>
    public string SubjectName(int verb)
    {
        for (var i = verb - 1; i >= 0 && !IsBoundary(i); i--)
        {
            if (sentence.Tags[i].Universal is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron)
            {
                return sentence.Tags[i].Universal switch
                {
                    UniversalTag.Pron => "",
                    UniversalTag.Propn => sentence.Word(i),
                    _ => sentence.Lemma(i),
                };
            }
        }

        return "";
    }

    /// <summary>The head of the first noun phrase of the clause before <paramref name="verb"/>, or -1.</summary>
    private int SubjectOf(int verb)
    {
        var start = verb;
        while (start > 0 && !IsBoundary(start - 1))
        {
            start--;
        }

        for (var i = start; i < verb; i++)
        {
            if (IsEvent(i) && sentence.Tags[i + 1].Universal is not (UniversalTag.Noun or UniversalTag.Propn))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"at the age of 12": an age that somebody had then.</summary>
    public bool IsPastAge(int first) =>
        sentence.Language.Clauses.Genitive.Contains(sentence.Lower(first - 1)) && sentence.Language.Clauses.AgeNoun.Contains(sentence.Lower(first - 2));

    /// <summary>The mood of the clause between the boundaries around a value.</summary>
    public Mood MoodAround(int first, int end)
    {
        if (IsQuoted(first))
        {
            return Mood.Quoted;
        }

        var lexicon = sentence.Language.Clauses;
        var (from, to) = (first, end);
        while (from > 0 && !IsBoundary(from - 1))
        {
            from--;
        }

        while (to < sentence.Count && !IsBoundary(to))
        {
            to++;
        }

        var mood = Mood.Asserted;
        for (var i = Math.Max(0, from - 1); i < to; i++)
        {
            if (lexicon.Negated.Contains(sentence.Lower(i)) && !lexicon.HarmlessNegation.Contains(sentence.Lower(i + 1)))
            {
                return Mood.Negated;
            }

            if (lexicon.Infinitive.Contains(sentence.Lower(i)) && lexicon.Copula.Contains(sentence.Lemma(i - 1)))
            {
                mood = Mood.Planned;
            }

            mood = lexicon.Conditional.Contains(sentence.Lower(i)) && !char.IsUpper(sentence.Word(i)[0]) ? Mood.Conditional
                : mood == Mood.Asserted && lexicon.Planned.Contains(sentence.Lemma(i)) ? Mood.Planned
                : mood;
        }

        return mood;
    }

    /// <summary>The verb of saying that attributes the sentence, or -1.</summary>
    public int SayingVerb()
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Language.Clauses.Accord.Contains(sentence.Lower(i))
                || (sentence.Language.Clauses.Say.Contains(sentence.Lemma(i)) && sentence.Tags[i].Universal == UniversalTag.Verb))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsBoundary(int token) => sentence.Language.Clauses.Boundary.Contains(sentence.Lower(token));

    private bool IsQuoted(int token)
    {
        var marks = 0;
        for (var i = 0; i < token; i++)
        {
            marks += sentence.Word(i) is "\"" or "``" or "''" ? 1 : 0;
        }

        return marks % 2 == 1;
    }
}
