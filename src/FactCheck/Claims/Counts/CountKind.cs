using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Counts;

/// <summary>How many there are of something: "six ministers", "dozens of people", "12 were killed", "six of the 17 Cabinet members".</summary>
public sealed class CountKind : ClaimKind
{
    private const int CasualtyReach = 5;
    private const int OwnerReach = 5;
    private const decimal SmallestBareFigure = 10;
    private const decimal SmallestBareWord = 20;

    /// <inheritdoc/>
    public override string Name => "count";

    /// <inheritdoc/>
    public override Type ValueType => typeof(NumberValue);

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        ZeroCounts.Add(this, sentence, mentions);
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
                else if (IsCrew(sentence, quantity))
                {
                    var people = quantity.NumberEnd + 1;
                    Add(sentence, quantity, people, people, sentence.Language.Nouns.Singular(sentence.Lower(people)), mentions);
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
            else if (IsBare(sentence, quantity) && !IsSum(sentence, quantity))
            {
                mentions.Add(quantity.ToMention(this, sentence, quantity.ToValue("", "", "")));
            }
        }
    }

    /// <inheritdoc/>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) => NumberComparison.Compare(left, right);

    // "a 2,507-member assembly", "a four-person crew": so many people, where a noun follows that they make up.
    private static bool IsCrew(SentenceView sentence, Quantity quantity) =>
        quantity.Unit is null && sentence.Language.Nouns.IsPerson(sentence.Lower(quantity.NumberEnd + 1))
        && quantity.NumberEnd + 2 < sentence.Count && NounPhrase.IsNoun(sentence, quantity.NumberEnd + 2) && !sentence.IsTaken(quantity.NumberEnd + 2);

    // A number that stands for itself: "closed at 13,176", "more than 60"; a plain figure only where a large value is stated.
    private static bool IsBare(SentenceView sentence, Quantity quantity)
    {
        if (quantity.IsMarked)
        {
            var smallest = quantity.IsDigits ? SmallestBareFigure : SmallestBareWord;
            return !IsCalibre(sentence, quantity) && (quantity.Number ?? quantity.Interval.Min) is { } number && (number >= smallest || number != decimal.Truncate(number));
        }

        var isNamed = !sentence.IsTaken(quantity.End) && char.IsUpper(sentence.Word(quantity.End)[0]);
        return quantity is { IsDigits: true, Number: >= 2100 } && !isNamed && sentence.Is(quantity.First - 1, NumberCue.BeforeLevel)
            && sentence[quantity.First].SpaceBefore;
    }

    // "600 jobs and 120 million a year": a sum whose currency stands elsewhere.
    private static bool IsSum(SentenceView sentence, Quantity quantity) =>
        NumberParser.WordAt(sentence, quantity.NumberEnd - 1).Class is NumberClass.Scale or NumberClass.Letter
        && sentence.Is(quantity.End, NumberCue.Rate);

    // ".380", ".45": calibres and batting averages.
    private static bool IsCalibre(SentenceView sentence, Quantity quantity) => sentence.Word(quantity.Start)[0] == '.';

    private void Add(SentenceView sentence, Quantity quantity, int first, int head, string lemma, ICollection<Mention> mentions)
    {
        var value = quantity.ToValue(lemma, sentence.TextOf(first, head + 1 - first), "");
        mentions.Add(quantity.ToMention(this, sentence, value) with { HeadToken = head });
    }

    private static bool TryNoun(SentenceView sentence, Quantity quantity, out NounPhrase noun)
    {
        var at = quantity.End;
        if (sentence.Is(at, NumberCue.Of))
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
            if (sentence.Is(i + 1, NumberCue.Genitive))
            {
                return i + 2;
            }
        }

        at += sentence.Is(at, NumberCue.WholeDeterminer) ? 1 : 0;
        return sentence.QuantityAt(at) is { Unit: null } whole ? whole.End : at;
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

            if (!sentence.Is(token, NumberCue.BeforeCasualty))
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
