using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Ordinals;

/// <summary>Places in a row: "first consultations", "his second visit", "the 20th anniversary", "the third-largest employer".</summary>
public sealed class OrdinalKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "ordinal";

    /// <inheritdoc/>
    public override Type ValueType => typeof(NumberValue);

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.IsTaken(i) || !TryRead(sentence, i, out var first, out var value))
            {
                continue;
            }

            var graded = OrdinalNoun.BehindGrade(sentence, first, i);
            if (graded > 0)
            {
                if (OrdinalNoun.TryGraded(sentence, graded, out var ranked))
                {
                    Add(sentence, first, i + 1 - first, value, ranked, sentence.Lower(graded - 1), mentions);
                }
            }
            else if (IsOrdinal(sentence, first, i) && NounPhrase.TrySingular(sentence, i + 1, out var noun))
            {
                Add(sentence, first, i + 1 - first, value, noun, "", mentions);
            }
            else if (OrdinalNoun.TryElided(sentence, first, i, out var earlier))
            {
                Add(sentence, first, i + 1 - first, value, earlier, "", mentions);
            }
        }
    }

    /// <inheritdoc/>
    public override string DimensionOf(ClaimValue value) => ((NumberValue)value).Dimension;

    /// <inheritdoc/>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) => NumberComparison.Compare(left, right);

    private void Add(
        SentenceView sentence, int first, int count, decimal value, NounPhrase noun, string grade, ICollection<Mention> mentions)
    {
        sentence.Take(first, count);
        var number = new NumberValue(value, new(value, value), Hedge.Exact, noun.Lemma(sentence), sentence.TextOf(noun.First, noun.End - noun.First)) { Dimension = grade };
        mentions.Add(new Mention(this, number, first, count, sentence.SpanOf(first, count)) { HeadToken = noun.Head });
    }

    private static bool TryRead(SentenceView sentence, int at, out int first, out decimal value)
    {
        (first, value) = (at, 0);
        var lower = sentence.Lower(at);
        if (sentence[at].Kind == TokenKind.Number)
        {
            return TryDigits(sentence, lower, out value);
        }

        if (sentence.Language.Numbers.Ordinal(lower) is not { } ordinal)
        {
            return false;
        }

        value = ordinal;
        if (ordinal < 10 && at > 1 && NumberParser.IsJoint(sentence, at - 1)
            && NumberParser.WordAt(sentence, at - 2) is { Class: NumberClass.Ten } ten)
        {
            (first, value) = (at - 2, ten.Low + ordinal);
        }

        return true;
    }

    private static bool TryDigits(SentenceView sentence, string word, out decimal value)
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

        return (sentence.Language.Numbers.Cues(word[^2..]) & NumberCue.OrdinalSuffix) != NumberCue.None;
    }

    // A determiner before it and a noun behind it: not "first met", "at first", "Second Avenue", "the first two weeks".
    private static bool IsOrdinal(SentenceView sentence, int first, int at)
    {
        var (numbers, next) = (sentence.Language.Numbers, sentence.Lower(at + 1));
        if (sentence.IsTaken(at + 1) || sentence[at + 1].Kind != TokenKind.Word || !NounPhrase.IsInside(sentence, at + 1) || sentence.Word(first - 1) == "-"
            || sentence.Is(at + 1, NumberCue.OrdinalName) || numbers.Find(next).Class != NumberClass.None
            || (char.IsUpper(sentence.Word(at + 1)[0]) && sentence.Is(at + 1, NumberCue.Street | NumberCue.Month)) || sentence.Is(first - 1, NumberCue.Month))
        {
            return false;
        }

        return sentence.Is(first - 1, NumberCue.BeforeOrdinal) || (first == 0 && sentence.Tags[at + 1].Universal != UniversalTag.Verb)
            || (sentence[at].Kind == TokenKind.Number && !sentence.Is(first - 1, GrammarWord.Of));
    }
}
