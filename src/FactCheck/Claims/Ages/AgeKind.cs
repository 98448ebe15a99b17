using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Ages;

/// <summary>Ages of people: "22-year-old", "Olaf Scholz, 64,", "aged 25 to 54", "ages 13, 17 and 19", "in his 40s", "a teenager".</summary>
public sealed class AgeKind : ClaimKind
{
    internal const string Dimension = "age";
    private const int NounReach = 5;

    /// <summary>"Sgt.", but not the initials "J." and "St." of names.</summary>
    private const int ShortestTitle = 4;

    /// <inheritdoc/>
    public override string Name => "age";

    /// <inheritdoc/>
    public override Type ValueType => typeof(NumberValue);

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        var listEnd = -1;
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.IsTaken(sentence) || quantity.Interval is { Max: > AgePattern.Oldest } or { Min: < 0 } or { Min: > AgePattern.Oldest })
            {
                continue;
            }

            var isListed = quantity.Unit is null && Continues(sentence, listEnd, quantity.First);
            if (isListed || AgePattern.IsIntroduced(sentence, quantity))
            {
                Add(sentence, quantity, quantity.End, mentions);
                listEnd = quantity.End;
            }
            else if (AgePattern.Follows(sentence, quantity))
            {
                Add(sentence, quantity, AgePattern.EndOfOld(sentence, quantity), mentions);
            }
            else if (AgePattern.EndOfAbbreviation(sentence, quantity) is > 0 and var end)
            {
                Add(sentence, quantity, end, mentions);
            }
            else if (AgePattern.IsApposition(sentence, quantity) || AgePattern.BearerOf(sentence, quantity) >= 0)
            {
                Add(sentence, quantity, quantity.End, mentions);
            }
        }

        AgeWords.Add(this, sentence, mentions);
    }

    /// <inheritdoc/>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) => NumberComparison.Compare(left, right);

    /// <inheritdoc/>
    public override string DimensionOf(ClaimValue value) => Dimension;

    // ", 17", "and 19", ", and 19" behind an age that "ages" introduced.
    private static bool Continues(SentenceView sentence, int end, int first)
    {
        if (end < 0 || first <= end)
        {
            return false;
        }

        for (var i = end; i < first; i++)
        {
            if (sentence.Word(i) is not "," && !sentence.Is(i, GrammarWord.And | GrammarWord.Or))
            {
                return false;
            }
        }

        return first - end <= 2;
    }

    private void Add(SentenceView sentence, Quantity quantity, int end, ICollection<Mention> mentions)
    {
        var unit = quantity.Unit ?? Year(sentence);
        var unitText = quantity.Unit is null ? "" : sentence.TextOf(quantity.NumberEnd, end - quantity.NumberEnd).TrimStart('-');
        var isOld = quantity.Unit is not null;
        quantity = quantity with { End = end, Unit = unit };
        mentions.Add(quantity.ToMention(this, sentence, quantity.ToValue(unit.Name, unitText, Dimension)) with
        {
            HeadToken = isOld ? NounBehind(sentence, end) : HeadBefore(sentence, quantity with { Unit = null }),
            PersonToken = isOld ? NameBehind(sentence, end) : NameBefore(sentence, quantity.First),
        });
    }

    /// <summary>The unit "year".</summary>
    internal static QuantityUnit Year(SentenceView sentence) =>
        sentence.Language.Units.Named(QuantityUnit.Year);

    private static int NounBehind(SentenceView sentence, int at)
    {
        for (var i = at; i < at + NounReach && i < sentence.Count && !sentence.Language.Nouns.IsStop(sentence.Lower(i)); i++)
        {
            if (sentence.Language.Nouns.IsPerson(sentence.Lower(i)))
            {
                return i;
            }
        }

        return -1;
    }

    // "a man of 70": the man.
    private static int HeadBefore(SentenceView sentence, Quantity quantity)
    {
        var bearer = AgePattern.BearerOf(sentence, quantity);
        return bearer >= 0 && sentence.Tags[bearer].Universal == UniversalTag.Noun ? bearer : -1;
    }

    private static int NameBehind(SentenceView sentence, int at)
    {
        var noun = NounBehind(sentence, at);
        at = noun >= 0 ? noun + 1 : at;
        at += sentence.Word(at) == "," ? 1 : 0;
        at += IsTitle(sentence, at) ? 1 : 0;
        return IsNamePart(sentence, at) ? at : -1;
    }

    // "Olaf Scholz, 64": back over the comma and the capitalised words.
    private static int NameBefore(SentenceView sentence, int first)
    {
        var at = first - 1;
        if (sentence.Is(at, NumberCue.AgeIntroduction))
        {
            at--;
        }

        if (sentence.Word(at) is not ("," or "("))
        {
            return -1;
        }

        var start = at;
        while (start > 0 && !IsTitle(sentence, start - 1) && (IsNamePart(sentence, start - 1) || sentence.Word(start - 1) is "-" || (start < at && sentence.Is(start - 1, NumberCue.NameParticle))))
        {
            start--;
        }

        return start < at ? start : -1;
    }

    // "Spc." of "Army Spc. Jo Hart, 34" is no part of the name.
    private static bool IsTitle(SentenceView sentence, int at) =>
        sentence.Language.Entities.Names.Honorific(sentence.Lower(at)) is not null
        || (sentence.Word(at) is { Length: >= ShortestTitle } word && word.EndsWith('.') && sentence.Language.Entities.Names.Suffix(sentence.Lower(at)) is null);

    private static bool IsNamePart(SentenceView sentence, int at) =>
        at >= 0 && at < sentence.Count && sentence[at].Kind == TokenKind.Word && char.IsUpper(sentence.Word(at)[0]);
}
