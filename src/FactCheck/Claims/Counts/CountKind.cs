using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Counts;

/// <summary>How many there are of something: "six ministers", "dozens of people", "12 were killed", "six of the 17 Cabinet members".</summary>
public sealed class CountKind : ClaimKind
{
    private const int CasualtyReach = 5;
    private const decimal SmallestBareFigure = 10;
    private const decimal SmallestBareWord = 20;
    private const string Vote = "vote";

    /// <inheritdoc/>
    public override string Name => "count";

    /// <inheritdoc/>
    public override Type ValueType => typeof(NumberValue);

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        ZeroCounts.Add(this, sentence, mentions);
        var insideNoun = 0;
        var charges = new ChargeCounts(sentence);
        for (var i = 0; i < sentence.Quantities.Count; i++)
        {
            var quantity = sentence.Quantities[i];

            // A number inside another's noun phrase is a name: "two new 737 jets".
            if (quantity.Unit is not null || quantity.IsFraction || quantity.First < insideNoun || quantity.IsTaken(sentence))
            {
                continue;
            }

            if (charges.TryAdd(this, quantity, mentions))
            {
                continue;
            }

            if (quantity.Against is not null)
            {
                mentions.Add(quantity.ToMention(this, sentence, quantity.ToValue(Vote, "", Vote)) with { HeadToken = quantity.VoteWord });
            }
            else if (quantity.IsTied)
            {
                AddTied(sentence, quantity, mentions);
            }
            else if (CountedNoun.TryFind(sentence, quantity, out var noun))
            {
                Add(sentence, quantity, noun.First, noun.Head, noun.Lemma(sentence), mentions);
                insideNoun = noun.First <= quantity.End + 1 ? noun.End : 0;
            }
            else if (TryCasualty(sentence, quantity, out var token, out var casualty))
            {
                Add(sentence, quantity, token, token, casualty, mentions);
            }
            else if (ElidedNoun.TryFind(sentence, i, out var home, out var elided))
            {
                var value = quantity.ToValue(elided.Lemma(home), home.TextOf(elided.First, elided.End - elided.First), "");
                mentions.Add(quantity.ToMention(this, sentence, value));
            }
            else if (IsBare(sentence, quantity) && !IsSum(sentence, quantity))
            {
                mentions.Add(quantity.ToMention(this, sentence, quantity.ToValue("", "", "")));
            }
        }
    }

    /// <inheritdoc/>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) => NumberComparison.Compare(left, right);

    /// <inheritdoc/>
    public override string DimensionOf(ClaimValue value) => ((NumberValue)value).Dimension;

    private void AddTied(SentenceView sentence, Quantity quantity, ICollection<Mention> mentions)
    {
        var noun = quantity.NumberEnd + 1;
        if (CountedNoun.CasualtyAt(sentence, noun) is { } lemma)
        {
            Add(sentence, quantity, noun, noun, lemma, mentions);
        }
        else if (IsCrew(sentence, quantity))
        {
            Add(sentence, quantity, noun, noun, sentence.Language.Nouns.Singular(sentence.Lower(noun)), mentions);
        }
    }

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
            return !CountedNoun.IsCalibre(sentence, quantity) && (quantity.Number ?? quantity.Interval.Min) is { } number && (number >= smallest || number != decimal.Truncate(number));
        }

        var isNamed = !sentence.IsTaken(quantity.End) && char.IsUpper(sentence.Word(quantity.End)[0]);
        return quantity is { IsDigits: true, Number: >= 2100 } && !isNamed && sentence.Is(quantity.First - 1, NumberCue.BeforeLevel)
            && sentence[quantity.First].SpaceBefore;
    }

    // "600 jobs and 120 million a year": a sum whose currency stands elsewhere.
    private static bool IsSum(SentenceView sentence, Quantity quantity) =>
        NumberParser.WordAt(sentence, quantity.NumberEnd - 1).Class is NumberClass.Scale or NumberClass.Letter
        && sentence.Is(quantity.End, NumberCue.Rate);

    private void Add(SentenceView sentence, Quantity quantity, int first, int head, string lemma, ICollection<Mention> mentions)
    {
        var value = quantity.ToValue(lemma, sentence.TextOf(first, head + 1 - first), "");
        mentions.Add(quantity.ToMention(this, sentence, value) with { HeadToken = head });
    }

    // "12 dead", "12 were killed", "12 people" has a noun; "killing 12", "killed 12 and wounded 20".
    private static bool TryCasualty(SentenceView sentence, Quantity quantity, out int token, out string lemma)
    {
        for (token = quantity.End; token < quantity.End + CasualtyReach; token++)
        {
            if (CountedNoun.CasualtyAt(sentence, token) is { } behind)
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
        lemma = CountedNoun.CasualtyAt(sentence, token) ?? "";
        var isObject = lemma.Length > 0 && (sentence.IsTaken(quantity.End) || sentence[quantity.End].Kind == TokenKind.Punctuation || sentence.Language.Nouns.IsStop(sentence.Lower(quantity.End)));
        return isObject && quantity.Number is null or < 1900 or > 2100;
    }
}
