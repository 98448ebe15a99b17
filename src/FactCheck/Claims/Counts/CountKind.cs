using FactCheck.Claims.Numbers;
using FactCheck.Text;

namespace FactCheck.Claims.Counts;

/// <summary>How many there are of something: "six ministers", "dozens of people", "12 were killed", "six of the 17 Cabinet members".</summary>
public sealed class CountKind : ClaimKind
{
    private const int CasualtyReach = 4;
    private const int OwnerReach = 5;

    /// <inheritdoc/>
    public override string Name => "count";

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        var insideNoun = 0;
        foreach (var quantity in sentence.Quantities)
        {
            // A number inside another's noun phrase is a name: "two new 737 jets".
            if (quantity.Unit is not null || quantity.IsFraction || quantity.First < insideNoun || quantity.IsTaken(sentence))
            {
                continue;
            }

            if (quantity.IsTied)
            {
                if (CasualtyAt(sentence, quantity.NumberEnd + 1) is { } lemma)
                {
                    Add(sentence, quantity, quantity.NumberEnd + 1, quantity.NumberEnd + 1, lemma, mentions);
                }

                continue;
            }

            if (TryNoun(sentence, quantity, out var noun))
            {
                Add(sentence, quantity, noun.First, noun.Head, noun.Lemma(sentence), mentions);
                insideNoun = noun.First <= quantity.End + 1 ? noun.End : 0;
            }
            else if (TryCasualty(sentence, quantity, out var token, out var casualty))
            {
                Add(sentence, quantity, token, token, casualty, mentions);
            }
            else if (IsBare(sentence, quantity))
            {
                mentions.Add(quantity.ToMention(this, sentence, quantity.ToValue("", "", "")));
            }
        }
    }

    /// <inheritdoc/>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) => NumberComparison.Compare(left, right);

    // A number that stands for itself: "closed at 13,176", "more than 60"; a plain figure only where a large value is stated.
    private static bool IsBare(SentenceView sentence, Quantity quantity)
    {
        if (quantity.IsMarked)
        {
            return quantity.IsDigits || quantity.Number is null or >= 100;
        }

        return quantity is { IsDigits: true, Number: >= 2100 } && sentence.Lower(quantity.First - 1) is "to" or "at" or "is" or "was" or "were" or "by" or "from" or "and" or "than" or "reached" or "hit" or "of"
            && sentence[quantity.First].SpaceBefore;
    }

    private void Add(SentenceView sentence, Quantity quantity, int first, int head, string lemma, ICollection<Mention> mentions)
    {
        var value = quantity.ToValue(lemma, sentence.TextOf(first, head + 1 - first), "");
        mentions.Add(quantity.ToMention(this, sentence, value) with { HeadToken = head });
    }

    private static bool TryNoun(SentenceView sentence, Quantity quantity, out NounPhrase noun)
    {
        var at = quantity.End;
        if (sentence.Lower(at) == "of")
        {
            return NounPhrase.TryPlural(sentence, WholeBehind(sentence, at + 1), out noun);
        }

        at += sentence.Lower(at) is "more" or "or" && sentence.Lower(at) == "more" && sentence.Lower(at + 1) != "than" ? 1 : 0;
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
        return quantity.Number is { } number && number != decimal.Truncate(number) && !sentence.IsTaken(at)
            && NounPhrase.IsNoun(sentence, at) && !sentence.Language.Nouns.IsStop(sentence.Lower(at));
    }

    // "of the 17 Cabinet members", "of his deputies", "of Johnson's deputies": over the determiner, the owner and the number of the whole.
    private static int WholeBehind(SentenceView sentence, int at)
    {
        for (var i = at; i < at + OwnerReach && i < sentence.Count && char.IsUpper(sentence.Word(i)[0]); i++)
        {
            if (sentence.Lower(i + 1) is "'s" or "'")
            {
                return i + 2;
            }
        }

        at += sentence.Lower(at) is "the" or "those" or "these" or "his" or "her" or "their" or "its" or "our" or "my" or "your" ? 1 : 0;
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.First == at && quantity.Unit is null)
            {
                return quantity.End;
            }
        }

        return at;
    }

    // "12 dead", "12 were killed", "12 people" has a noun; "killing 12", "killed 12 and wounded 20".
    private static bool TryCasualty(SentenceView sentence, Quantity quantity, out int token, out string lemma)
    {
        for (token = quantity.End; token < quantity.End + CasualtyReach; token++)
        {
            if (CasualtyAt(sentence, token) is { } behind)
            {
                lemma = behind;
                return true;
            }

            if (sentence.Lower(token) is not ("were" or "was" or "are" or "is" or "have" or "has" or "had" or "been" or "being" or "seriously" or "critically" or "more" or "fatally" or "badly" or "slightly"))
            {
                break;
            }
        }

        token = quantity.First - 1;
        lemma = CasualtyAt(sentence, token) ?? "";
        var isObject = lemma.Length > 0 && (sentence.IsTaken(quantity.End) || sentence[quantity.End].Kind == TokenKind.Punctuation || sentence.Language.Nouns.IsStop(sentence.Lower(quantity.End)));
        return isObject && quantity.Number is null or < 1900 or > 2100;
    }

    private static string? CasualtyAt(SentenceView sentence, int at) => sentence.Language.Nouns.Casualty(sentence.Lower(at));
}
