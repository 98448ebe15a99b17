using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Ages;

/// <summary>Ages that are no number: "in his late 40s", "a teenager", "an octogenarian".</summary>
internal static class AgeWords
{
    /// <summary>Adds the ages written so.</summary>
    public static void Add(ClaimKind kind, SentenceView sentence, ICollection<Mention> mentions)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.IsTaken(i))
            {
                continue;
            }

            if (sentence[i].Kind == TokenKind.Number && sentence[i].Length is >= 2 and <= 4 && TryDecade(sentence, i, out var first, out var end, out var decade))
            {
                mentions.Add(ToMention(kind, sentence, first, end, decade));
            }
            else if (sentence[i].Kind == TokenKind.Word && sentence.Can(i, WordUse.Age) && sentence.Language.Nouns.AgeWord(sentence.Lower(i)) is { } ages && IsCounted(sentence, i))
            {
                mentions.Add(ToMention(kind, sentence, i, i + 1, new(ages.Youngest, ages.Oldest)) with { HeadToken = i });
            }
        }
    }

    private static Mention ToMention(ClaimKind kind, SentenceView sentence, int first, int end, Interval<decimal> interval)
    {
        var quantity = new Quantity
        {
            First = first, Start = first, End = end, NumberEnd = end,
            Interval = interval, Rounded = interval, Hedge = Hedge.Range, Unit = AgeKind.Year(sentence),
        };
        return quantity.ToMention(kind, sentence, quantity.ToValue(QuantityUnit.Year, "", AgeKind.Dimension));
    }

    // "40s" behind a possessive, perhaps with early, mid or late.
    private static bool TryDecade(SentenceView sentence, int at, out int first, out int end, out Interval<decimal> decade)
    {
        (first, end, decade) = (at, at + 1, default);
        var word = sentence.Word(at).AsSpan().TrimStart('\'');
        if (word.Length == 2 && sentence.Is(at + 1, GrammarWord.Genitive) && !sentence[at + 1].SpaceBefore)
        {
            end = at + 2;
        }
        else if (word.Length < 3 || sentence.Language.Dates.Find(new string(word[2..]).ToLowerInvariant())?.Is(DateWordClass.DecadeMark) != true)
        {
            return false;
        }

        if ( !char.IsAsciiDigit(word[0]) || word[1] != '0')
        {
            return false;
        }

        var start = (word[0] - '0') * 10m;
        var before = at - 1;
        before -= sentence.Word(before) == "-" ? 1 : 0;
        decade = sentence.Is(before, NumberCue.Early) ? new(start, start + 3)
            : sentence.Is(before, NumberCue.Mid) ? new(start + 4, start + 6)
            : sentence.Is(before, NumberCue.Late) ? new(start + 7, start + 9) : new(start, start + 9);
        first = sentence.Is(before, NumberCue.Early | NumberCue.Mid | NumberCue.Late) ? before : at;
        return sentence.Is(first - 1, GrammarWord.Possessive)
            || (first < at && sentence.Word(first - 1) == "," && sentence.Language.Nouns.IsPerson(sentence.Lower(first - 2)));
    }

    // "a black teen", "two teens"
    private static bool IsCounted(SentenceView sentence, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
        {
            if (sentence.Is(i, NumberCue.BeforeAged) || NumberParser.WordAt(sentence, i).Class is NumberClass.Digit or NumberClass.Teen || sentence[i].Kind == TokenKind.Number)
            {
                return true;
            }

            if (sentence.Language.Nouns.IsStop(sentence.Lower(i)) || sentence[i].Kind != TokenKind.Word)
            {
                break;
            }
        }

        return at == 0;
    }
}
