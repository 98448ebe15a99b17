using FactCheck.Claims.Numbers;
using FactCheck.Text;

namespace FactCheck.Claims.Ordinals;

/// <summary>Places in a row: "first consultations", "his second visit", "the 20th anniversary".</summary>
public sealed class OrdinalKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "ordinal";

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence.IsTaken(i) && TryRead(sentence, i, out var first, out var value) && IsOrdinal(sentence, first, i)
                && NounPhrase.TrySingular(sentence, i + 1, out var noun))
            {
                var count = i + 1 - first;
                sentence.Take(first, count);
                var number = new NumberValue(value, new(value, value), Hedge.Exact, noun.Lemma(sentence),
                    sentence.TextOf(noun.First, noun.End - noun.First));
                mentions.Add(new Mention(this, number, first, count, sentence.SpanOf(first, count)) { HeadToken = noun.Head });
            }
        }
    }

    /// <inheritdoc/>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) => NumberComparison.Compare(left, right);

    private static bool TryRead(SentenceView sentence, int at, out int first, out decimal value)
    {
        (first, value) = (at, 0);
        var lower = sentence.Lower(at);
        if (sentence[at].Kind == TokenKind.Number)
        {
            return TryDigits(lower, out value);
        }

        if (sentence.Language.Numbers.Ordinal(lower) is not { } ordinal)
        {
            return false;
        }

        value = ordinal;
        if (ordinal < 10 && at > 1 && NumberParser.IsJoint(sentence, at - 1)
            && NumberParser.WordAt(sentence, at - 2) is { Class: Languages.NumberClass.Ten } ten)
        {
            (first, value) = (at - 2, ten.Low + ordinal);
        }

        return true;
    }

    private static bool TryDigits(string word, out decimal value)
    {
        value = 0;
        var digits = word.AsSpan(0, Math.Max(0, word.Length - 2));
        if (digits.Length is 0 or > 5 || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        var isTeen = value % 100 is >= 11 and <= 13;
        return word[^2..] == (isTeen ? "th" : (value % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
    }

    // A determiner before it and a noun behind it: not "first met", "at first", "Second Avenue", "the first two weeks", "third-largest".
    private static bool IsOrdinal(SentenceView sentence, int first, int at)
    {
        var (numbers, next) = (sentence.Language.Numbers, sentence.Lower(at + 1));
        if (sentence.IsTaken(at + 1) || sentence[at + 1].Kind != TokenKind.Word || sentence.Language.Nouns.IsStop(next) || sentence.Word(first - 1) == "-"
            || numbers.IsOrdinalName(next) || numbers.Find(next).Class != Languages.NumberClass.None
            || (char.IsUpper(sentence.Word(at + 1)[0]) && (numbers.IsStreet(next) || numbers.IsMonth(next))) || numbers.IsMonth(sentence.Lower(first - 1)))
        {
            return false;
        }

        var before = sentence.Lower(first - 1);
        return before is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "our" or "my" or "your" or "'s" or "'" or "this" or "that" or "every" or "very" or "only"
            or "another" or "whose" or "for"
            || (first == 0 && !IsVerbal(next)) || (sentence[at].Kind == TokenKind.Number && before is not ("-" or "of"));
    }

    private static bool IsVerbal(string lower) => lower.EndsWith("ed", StringComparison.Ordinal);
}
