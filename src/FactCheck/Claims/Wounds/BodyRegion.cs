using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Wounds;

/// <summary>A part of the body found in a sentence. Token numbers count from the sentence's first.</summary>
/// <param name="Part">What it is.</param>
/// <param name="First">Its first own word: "back of the head", "left leg".</param>
/// <param name="End">The token behind its last.</param>
internal readonly record struct BodyRegion(BodyPart Part, int First, int End)
{
    /// <summary>The first token of the phrase with what leads to it: "in the left leg".</summary>
    public int Start { get; init; } = First;

    /// <summary>Whether a preposition leads to it.</summary>
    public bool IsInto { get; init; }

    /// <summary>The possessive before it ("his leg"), or -1.</summary>
    public int Owner { get; init; } = -1;
}

/// <summary>Reads parts of the body with what stands around them.</summary>
internal sealed class BodyRegionReader(SentenceView sentence)
{
    private readonly BodyLexicon _body = sentence.Language.Body;

    /// <summary>The parts of the sentence, in the order of the text.</summary>
    public List<BodyRegion> Read()
    {
        var regions = new List<BodyRegion>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Can(i, WordUse.BodyPart) && At(i) is { } region)
            {
                regions.Add(region);
                i = region.End - 1;
            }
        }

        return regions;
    }

    private BodyRegion? At(int token)
    {
        var count = _body.Parts.Match(sentence.Lowers, token, out var part);
        var end = token + count;
        if (count == 0 || sentence[token].Kind != TokenKind.Word || IsName(token) || sentence.Is(end, GrammarWord.Of) || IsCompound(end - 1))
        {
            return null;
        }

        var (first, side) = Sides(token, null);
        var name = part!;
        if (ZoneBefore(first) is >= 0 and var zone)
        {
            name = $"{_body.Zone(sentence.Lower(zone))} {name}";
            (first, side) = Sides(zone, side);
        }

        name = side is null ? name : $"{side} {name}";
        end += _body.Of(sentence.Lower(end)).HasFlag(WoundWord.Area) ? 1 : 0;
        return WithLead(new BodyRegion(new(name, part!, side), first, end));
    }

    /// <summary>"Temple", "Hand".</summary>
    private bool IsName(int token) => char.IsUpper(sentence.Word(token)[0]) && sentence.Entities.Any(entity => token >= entity.FirstToken && token < entity.EndToken);

    /// <summary>"head coach", "back yard": the word only describes another noun, which is no wound.</summary>
    private bool IsCompound(int token) =>
        sentence.Word(token + 1) == "-"
        || (token + 1 < sentence.Count && sentence.Tags[token + 1].Universal == UniversalTag.Noun && sentence.Tree.Relation(token) == DependencyRelation.Compound && sentence.Tree.Head(token) is var head && head > token
            && !_body.IsWound(sentence.Lemma(head), out _) && !_body.Of(sentence.Lower(head)).HasFlag(WoundWord.Area));

    /// <summary>The first of the words before a part that say where on it: "left", "upper".</summary>
    private (int First, string? Side) Sides(int first, string? side)
    {
        while (_body.IsSide(sentence.Lower(first - 1), out var told) || (sentence.Word(first - 1) == "-" && _body.IsSide(sentence.Lower(first - 2), out told)))
        {
            (first, side) = (sentence.Word(first - 1) == "-" ? first - 2 : first - 1, side ?? told);
        }

        return (first, side);
    }

    /// <summary>"back of the", "side of his": its first token, or -1.</summary>
    private int ZoneBefore(int first)
    {
        var of = first - (sentence.Is(first - 1, GrammarWord.The | GrammarWord.Possessive) ? 2 : 1);
        return sentence.Is(of, GrammarWord.Of) && _body.Zone(sentence.Lower(of - 1)) is not null ? of - 1 : -1;
    }

    /// <summary>With the words that lead to it: "in his", "to the".</summary>
    private BodyRegion WithLead(BodyRegion region)
    {
        var at = region.First - 1;
        if (sentence.Is(at, GrammarWord.Possessive))
        {
            region = region with { Owner = at };
            at--;
        }
        else if (sentence.Is(at, GrammarWord.The | GrammarWord.Article | GrammarWord.One) || sentence.Tags[Math.Max(at, 0)].Universal is UniversalTag.Det)
        {
            at--;
        }

        // "in both legs", "in both his legs"
        at -= at > 0 && _body.Of(sentence.Lower(at)).HasFlag(WoundWord.Between) ? 1 : 0;
        var isInto = at >= 0 && _body.Of(sentence.Lower(at)).HasFlag(WoundWord.Into);
        return region with { Start = isInto ? at : at + 1, IsInto = isInto };
    }
}
