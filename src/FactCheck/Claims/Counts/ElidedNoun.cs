using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Counts;

/// <summary>The noun that a number leaves out since a number before it has said it: "five bombs, of which four exploded", "of the 288 candidates,
/// 286 have ...", "460 cars were stolen, compared with 63", "four bombs fell. Two landed inside the camp".</summary>
internal static class ElidedNoun
{
    /// <summary>How many quantities are looked at before one.</summary>
    private const int Reach = 8;

    /// <summary>Where the noun of the sentence's quantity number <paramref name="index"/> stands: in the sentence or the one before.</summary>
    public static bool TryFind(SentenceView sentence, int index, out SentenceView home, out NounPhrase noun)
    {
        var quantity = sentence.Quantities[index];
        (home, noun) = (sentence, default);
        if (quantity is not { Unit: null, IsFraction: false, Number: > 1 and { } number } || number != decimal.Truncate(number))
        {
            return false;
        }

        var clauses = sentence.Language.Clauses;
        var (before, behind) = (quantity.First - 1, quantity.End);
        var isPart = sentence.Is(before - 1, GrammarWord.Of) && clauses.Whole.Contains(sentence.Lower(before));
        if (isPart || clauses.Relative.Contains(sentence.Lower(behind)))
        {
            return TryNearest(sentence, index, isPart ? number : 0, isOnly: false, out noun);
        }

        if (clauses.Prepositional.Contains(sentence.Lower(before - 1)))
        {
            return IsClosed(sentence, behind) && TryNearest(sentence, index, 0, isOnly: true, out noun);
        }

        if (!IsOpen(sentence, before) || !IsFinite(sentence, behind))
        {
            return false;
        }

        if (TryNearest(sentence, index, 0, isOnly: true, out noun))
        {
            return true;
        }

        // What the sentence before counts is the whole, where this one counts nothing before.
        home = sentence.Previous ?? sentence;
        return home != sentence && !HasCount(sentence, index) && TryNearest(home, home.Quantities.Count, number, isOnly: true, out noun);
    }

    /// <summary>The counted noun nearest before quantity number <paramref name="index"/>, of at least <paramref name="least"/>; with <paramref name="isOnly"/> nothing else may be
    /// counted before it. None where a share or a sum stands between: "45 per cent approve while 50 do not".</summary>
    private static bool TryNearest(SentenceView sentence, int index, decimal least, bool isOnly, out NounPhrase noun)
    {
        noun = default;
        string? found = null;
        for (var i = index - 1; i >= Math.Max(0, index - Reach); i--)
        {
            var quantity = sentence.Quantities[i];
            if (quantity.IsFraction || quantity.Unit is { Family: UnitFamily.Share or UnitFamily.Currency })
            {
                return found is not null && !isOnly;
            }

            if (quantity.Unit is not null || quantity.IsTied || !CountedNoun.TryFind(sentence, quantity, out var phrase))
            {
                continue;
            }

            if (found is not null && phrase.Lemma(sentence) != found)
            {
                return false;
            }

            if (found is null && (quantity.Number ?? quantity.Interval.Max) < least)
            {
                return false;
            }

            (noun, found) = found is null ? (phrase, phrase.Lemma(sentence)) : (noun, found);
            if (!isOnly)
            {
                return true;
            }
        }

        return found is not null;
    }

    private static bool HasCount(SentenceView sentence, int index) => index > 0 && (index > Reach || sentence.Quantities.Take(index).Any(quantity => quantity.Unit is null));

    /// <summary>Whether a clause can begin behind the token.</summary>
    private static bool IsOpen(SentenceView sentence, int at) =>
        at < 0 || sentence[at].Kind == TokenKind.Punctuation || sentence.Tags[at].Universal is UniversalTag.Cconj or UniversalTag.Sconj;

    private static bool IsClosed(SentenceView sentence, int at) =>
        sentence.IsTaken(at) || sentence[at].Kind == TokenKind.Punctuation || sentence.Tags[at].Universal == UniversalTag.Adp;

    private static bool IsFinite(SentenceView sentence, int at) =>
        at < sentence.Count && (sentence.Tags[at].Universal == UniversalTag.Aux || sentence.Tags[at].Penn is PennTag.VBD or PennTag.VBP);
}
