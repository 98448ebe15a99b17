using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Ages;

/// <summary>The ways to write an age.</summary>
internal static class AgePattern
{
    /// <summary>Nobody is older, in years.</summary>
    public const decimal Oldest = 120;

    private const int NounReach = 6;

    // Below that, "at 12" is a time as often.
    private const decimal YoungestGrown = 25;

    /// <summary>Whether the duration is a person's age: "22-year-old", "22 years old", "22 years of age".</summary>
    public static bool Follows(SentenceView sentence, Quantity quantity)
    {
        var end = EndOfOld(sentence, quantity);
        return end > 0 && quantity.Interval.Max is null or <= Oldest && IsPerson(sentence, end);
    }

    /// <summary>The token behind "old" or "of age" after a duration; 0 if neither follows.</summary>
    public static int EndOfOld(SentenceView sentence, Quantity quantity)
    {
        if (quantity.Unit?.Name is not (QuantityUnit.Year or QuantityUnit.Month or QuantityUnit.Week or QuantityUnit.Day))
        {
            return 0;
        }

        var at = quantity.End + (NumberParser.IsJoint(sentence, quantity.End) ? 1 : 0);
        return sentence.Is(at, NumberCue.Old) ? at + 1 : sentence.Is(at, GrammarWord.Of) && sentence.Is(at + 1, NumberCue.Age) ? at + 2 : 0;
    }

    /// <summary>Whether a word for an age stands before: "aged", "age", "ages", "turned", "age of".</summary>
    public static bool IsIntroduced(SentenceView sentence, Quantity quantity)
    {
        var before = quantity.First - 1;
        if (sentence.Is(before, GrammarWord.Between | GrammarWord.From))
        {
            before--;
        }

        if (sentence.Is(before, NumberCue.AgeIntroduction) || (sentence.Is(before, NumberCue.BeforeAge) && sentence.Is(before - 1, NumberCue.Age)))
        {
            return true;
        }

        if (quantity.Unit is not null)
        {
            return false;
        }

        if (IsBirthday(sentence, quantity))
        {
            return true;
        }

        var isClosed = IsClosed(sentence, quantity.End);
        return sentence.Is(before, NumberCue.Turned) ? isClosed || sentence.Tags[quantity.End].Universal is UniversalTag.Adv or UniversalTag.Adp
            : sentence.Is(before, NumberCue.Both) && sentence.Word(before - 1) == "," && isClosed;
    }

    // "Ada Quill will be 29 in April": a name or a person before the verbs, a month behind.
    private static bool IsBirthday(SentenceView sentence, Quantity quantity)
    {
        var verb = quantity.First - 1;
        return verb > 1 && sentence.Is(quantity.End, NumberCue.AfterAge) && sentence.Is(quantity.End + 1, NumberCue.Month)
            && quantity.Number is { } age && age == decimal.Truncate(age) && sentence.Tags[verb].Penn == PennTag.VB && sentence.Tags[verb].Universal == UniversalTag.Aux
            && sentence.Tags[verb - 1].Penn == PennTag.MD && (sentence.Tags[verb - 2].Universal == UniversalTag.Propn || sentence.Language.Nouns.IsPerson(sentence.Lower(verb - 2)) || sentence.Is(verb - 2, NumberCue.Aged));
    }

    /// <summary>The token of somebody, or of a step of a life, whose age it is: "a man of 70", "she died at 70", "At 70, he"; -1 for none.</summary>
    public static int BearerOf(SentenceView sentence, Quantity quantity)
    {
        var before = quantity.First - 1;
        if (quantity.Unit is not null || quantity.IsTied || quantity.IsFraction || quantity.Number is not { } age || age != decimal.Truncate(age) || age < 1 || !IsFree(sentence, quantity.End))
        {
            return -1;
        }

        if (sentence.Is(before, GrammarWord.Of) && sentence.Is(before - 1, NumberCue.Aged) && sentence.Tags[before - 1].Universal == UniversalTag.Noun)
        {
            return before - 1;
        }

        var isAt = age >= YoungestGrown && sentence.Tags[Math.Max(0, before)].Universal == UniversalTag.Adp && sentence.Is(before, NumberCue.BeforeLevel) && sentence.Is(before, NumberCue.AfterAge);
        return !isAt ? -1
            : before == 0 && sentence.Word(quantity.End) == "," && sentence.Is(quantity.End + 1, NumberCue.Aged) ? quantity.End + 1
            : sentence.Is(before - 1, NumberCue.Aged) && sentence.Tags[before - 1].Universal != UniversalTag.Noun ? before - 1 : -1;
    }

    // Nothing behind it that it could count.
    private static bool IsFree(SentenceView sentence, int at) =>
        IsClosed(sentence, at) || (sentence.Language.Nouns.IsStop(sentence.Lower(at))
            && sentence.Tags[at].Universal is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num));

    /// <summary>Whether it stands behind a person between commas or in brackets: "Olaf Scholz, 64, said", "the driver (44)".</summary>
    public static bool IsApposition(SentenceView sentence, Quantity quantity)
    {
        if (!quantity.IsDigits || quantity.Unit is not null || quantity.Number is not { } age || age != decimal.Truncate(age) || quantity.First < 2)
        {
            return false;
        }

        var opening = sentence.Word(quantity.First - 1);
        var (word, lower) = (sentence.Word(quantity.First - 2), sentence.Lower(quantity.First - 2));
        var isPerson = sentence.Is(quantity.First - 2, NumberCue.NameSuffix) || (sentence.Language.Nouns.IsPerson(lower) && !char.IsUpper(word[0]))
            || (char.IsUpper(word[0]) && word.Length > 1 && sentence[quantity.First - 2].Kind == TokenKind.Word && !sentence.Is(quantity.First - 2, NumberCue.Month)
                && !sentence.Language.Nouns.IsStop(lower));
        return isPerson && opening switch
        {
            "," => IsClosed(sentence, quantity.End),
            "(" => sentence.Word(quantity.End) is ")" or ",",
            _ => false,
        };
    }

    /// <summary>"29 YOA", "29 yo", "29 y/o".</summary>
    public static int EndOfAbbreviation(SentenceView sentence, Quantity quantity)
    {
        if (quantity.Unit is not null)
        {
            return 0;
        }

        return sentence.Is(quantity.End, NumberCue.AgeMark) ? quantity.End + 1
            : sentence.Word(quantity.End + 1) == "/" && (sentence.Language.Numbers.Cues($"{sentence.Lower(quantity.End)}/{sentence.Lower(quantity.End + 2)}") & NumberCue.AgeMark) != NumberCue.None ? quantity.End + 3 : 0;
    }

    private static bool IsClosed(SentenceView sentence, int at) => sentence.Word(at) switch
    {
        "" or "," or ";" or "." or ")" or ":" or "-" or "\u2013" or "\u2014" or "--" or "!" or "?" or "\"" or "/" => true,
        _ => sentence.Is(at, NumberCue.AfterAge) && (!sentence.Is(at, GrammarWord.And) || IsName(sentence, at + 1)),
    };

    private static bool IsName(SentenceView sentence, int at) => at < sentence.Count && char.IsUpper(sentence.Word(at)[0]);

    // What follows "22-year-old": nothing, a verb, a name or a noun for a person; any other noun is a thing that old.
    private static bool IsPerson(SentenceView sentence, int at)
    {
        if (at >= sentence.Count || sentence[at].Kind != TokenKind.Word || IsName(sentence, at))
        {
            return sentence.Lower(at) != "-";
        }

        var nouns = sentence.Language.Nouns;
        for (var i = at; i < at + NounReach && i < sentence.Count; i++)
        {
            var lower = sentence.Lower(i);
            if (nouns.IsPerson(lower))
            {
                return true;
            }

            if (i == at && IsActing(sentence, at))
            {
                return true;
            }

            if (NumberParser.IsJoint(sentence, i) && i > at)
            {
                continue;
            }

            if (nouns.IsStop(lower) || sentence[i].Kind == TokenKind.Punctuation || (i == at && sentence.Tags[i].Universal == UniversalTag.Verb))
            {
                return i == at;
            }
        }

        return false;
    }

    /// <summary>"A 4-year-old accidentally shot himself", "4-year-old fatally shoots self"; but not "a 40-year-old newly restored car".</summary>
    private static bool IsActing(SentenceView sentence, int at) =>
        (sentence.Tags[at].Universal == UniversalTag.Adv || sentence.Language.Fates.Of(sentence.Lower(at), FateTelling.State) != Fate.None) && at + 1 < sentence.Count
        && (sentence.Tags[at + 1].Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD || sentence.Language.Nouns.Casualty(sentence.Lower(at + 1)) is not null
            || sentence.Language.Fates.Of(sentence.Lemma(at + 1), FateTelling.Done) != Fate.None);
}
