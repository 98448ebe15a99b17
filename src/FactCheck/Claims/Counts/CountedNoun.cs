using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Claims.Counts;

/// <summary>What a number counts, by the words behind it.</summary>
internal static class CountedNoun
{
    private const int OwnerReach = 5;

    /// <summary>The noun behind <paramref name="quantity"/>: "six ministers", "six of the 17 ministers", "27 injured people".</summary>
    public static bool TryFind(SentenceView sentence, Quantity quantity, out NounPhrase noun)
    {
        var at = quantity.End;
        if (sentence.Is(at, GrammarWord.Of))
        {
            return NounPhrase.TryPlural(sentence, WholeBehind(sentence, at + 1), out noun);
        }

        at += sentence.Is(at, NumberCue.More) && !sentence.Is(at + 1, NumberCue.Than) ? 1 : 0;
        if (CasualtyAt(sentence, at) is not null && NounPhrase.TryPlural(sentence, at + 1, out noun) && sentence.Language.Nouns.IsPerson(sentence.Lower(noun.Head)))
        {
            // "27 injured people": the people are counted.
            noun = noun with { First = at };
            return true;
        }

        if (quantity.Number == 1)
        {
            return NounPhrase.TrySingular(sentence, at, out noun);
        }

        if (NounPhrase.TryPlural(sentence, at, out noun))
        {
            return true;
        }

        // "0.5 WAR": a decimal counts what stands directly behind it.
        noun = new(at, at);
        return quantity.Number is { } number && number != decimal.Truncate(number) && !IsCalibre(sentence, quantity) && !sentence.IsTaken(at)
            && NounPhrase.IsNoun(sentence, at) && !sentence.Language.Nouns.IsStop(sentence.Lower(at));
    }

    // "of the 17 Cabinet members", "of his deputies", "of Johnson's deputies": over the determiner, the owner and the number of the whole.
    private static int WholeBehind(SentenceView sentence, int at)
    {
        for (var i = at; i < at + OwnerReach && i < sentence.Count && char.IsUpper(sentence.Word(i)[0]); i++)
        {
            if (sentence.Is(i + 1, GrammarWord.Genitive))
            {
                return i + 2;
            }
        }

        at += sentence.Is(at, NumberCue.WholeDeterminer) ? 1 : 0;
        return sentence.QuantityAt(at) is { Unit: null } whole ? whole.End : at;
    }

    /// <summary>".380", ".45": calibres and batting averages.</summary>
    public static bool IsCalibre(SentenceView sentence, Quantity quantity) => sentence.Word(quantity.Start)[0] == '.';

    /// <summary>The lemma of a word that says what became of people, or null.</summary>
    public static string? CasualtyAt(SentenceView sentence, int at) => sentence.Language.Nouns.Casualty(sentence.Lower(at));
}
