using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Counts;

/// <summary>What a number counts, by the words behind it.</summary>
internal static class CountedNoun
{
    private const int OwnerReach = 5;
    private const int LongestShort = 4;

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

        // "0.5 WAR": a decimal counts what stands directly behind it; "121 RBI": so does any number before what is only ever written short.
        noun = new(at, at);
        return IsShort(sentence, quantity, at) || (quantity.Number is { } number && number != decimal.Truncate(number) && !IsCalibre(sentence, quantity) && !sentence.IsTaken(at)
            && NounPhrase.IsNoun(sentence, at) && !sentence.Language.Nouns.IsStop(sentence.Lower(at)));
    }

    // Capitals between words that are not, at the end of their phrase, of no organisation or place.
    private static bool IsShort(SentenceView sentence, Quantity quantity, int at)
    {
        if (quantity is not { IsDigits: true, Number: > 1 } || sentence.IsTaken(at) || sentence.Word(at) is not { Length: >= 2 and <= LongestShort } word
            || word.AsSpan().ContainsAnyExceptInRange('A', 'Z') || sentence.Is(at, NumberCue.Clock) || sentence.Language.Nouns.IsStop(sentence.Lower(at)))
        {
            return false;
        }

        // "CBS 2 NEWS" is a name; a row of capitals, as of a headline, says nothing.
        var before = sentence.Word(quantity.First - 1);
        var isListed = before is "," or ":" && sentence.Is(at + 1, GrammarWord.And);
        var isAlone = isListed || (before.Any(char.IsLower) && (quantity.First == 1 || !char.IsUpper(before[0])));
        var isOpen = at + 1 < sentence.Count && (sentence[at + 1].Kind == TokenKind.Number || NounPhrase.IsNoun(sentence, at + 1) || sentence.Is(at + 1, GrammarWord.Genitive) || NumberParser.IsJoint(sentence, at + 1));
        var entities = sentence.Language.Entities;
        return isAlone && !isOpen && NounPhrase.IsNoun(sentence, at)
            && entities.Organisations.Known.Match(sentence.Words, at, out _) == 0 && entities.Places.Places.Match(sentence.Words, at, out _) == 0
            && entities.Places.Abbreviations.Match(sentence.Words, at, out _) == 0;
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
