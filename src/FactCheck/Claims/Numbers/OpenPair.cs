using FactCheck.Languages;

namespace FactCheck.Claims.Numbers;

/// <summary>"A minute or two", "an hour or so": a unit first, and then how many of it there may be.</summary>
internal static class OpenPair
{
    private const decimal Most = 3;

    /// <summary>Reads the pair that begins with the unit's article at <paramref name="at"/>, or with the unit.</summary>
    public static bool TryRead(SentenceView sentence, int at, out Quantity quantity)
    {
        quantity = null!;
        var unitAt = at + (sentence.Is(at, GrammarWord.Article | GrammarWord.One) ? 1 : 0);
        if (!sentence.Is(unitAt + 1, GrammarWord.Or) || NumberParser.WordAt(sentence, unitAt + 2) is not { Class: NumberClass.Digit, Low: > 1 and <= Most } many
            || sentence.IsTaken(unitAt) || !sentence.Language.Units.TrySuffix(sentence.Words, sentence.Lowers, unitAt, out var unit, out var length)
            || length > 1 || unit.Family != UnitFamily.Measure || sentence.Language.Nouns.IsPlural(sentence.Lower(unitAt)))
        {
            return false;
        }

        var interval = new Interval<decimal>(1, many.Low);
        quantity = new()
        {
            First = at, Start = at, End = unitAt + 3, NumberEnd = unitAt + 3, Interval = interval, Rounded = interval,
            Hedge = Hedge.Range, Unit = unit, UnitText = sentence.Word(unitAt), IsMarked = true,
        };
        return true;
    }
}
