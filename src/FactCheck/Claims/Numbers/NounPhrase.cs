using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Numbers;

/// <summary>The noun phrase behind a number: adjectives and nouns up to the head.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Head">The token of its head noun.</param>
internal readonly record struct NounPhrase(int First, int Head)
{
    private const int Longest = 9;

    /// <summary>The token behind the head.</summary>
    public int End => Head + 1;

    /// <summary>The head in the singular, in lower case; with the parts that hyphens tie to it ("run-in").</summary>
    public string Lemma(SentenceView sentence)
    {
        var start = Head;
        while (start - 2 >= First && NumberParser.IsJoint(sentence, start - 1))
        {
            start -= 2;
        }

        var singular = AcronymOf(sentence, Head)?.ToLowerInvariant() ?? sentence.Language.Nouns.Singular(sentence.Lower(Head));
        return start == Head ? singular : string.Concat(sentence.TextOf(start, Head - start).ToLowerInvariant(), singular);
    }

    /// <summary>Reads the phrase of a number above one: its head is the last noun in the plural of the first row of nouns.</summary>
    public static bool TryPlural(SentenceView sentence, int at, out NounPhrase phrase)
    {
        var head = -1;
        for (var i = at; i < at + Longest && i < sentence.Count; i++)
        {
            var measured = MeasureEnd(sentence, i);
            if (measured > 0)
            {
                i = measured - 1;
                continue;
            }

            // "sports clubs", but not "trains passes": a row of plurals ends before anything that is no noun.
            if (head >= 0 && !(i == head + 1 && IsPlural(sentence, i) && IsNoun(sentence, i) && !sentence.Is(head, NumberCue.Times)))
            {
                break;
            }

            if (IsPlural(sentence, i) && IsInside(sentence, i))
            {
                head = i;
            }
            else if (!IsInside(sentence, i) && !(i > at && sentence.Is(i, GrammarWord.And | GrammarWord.Or) && IsInside(sentence, i - 1) && IsInside(sentence, i + 1) && !IsNumber(sentence, i + 1)))
            {
                break;
            }
        }

        phrase = new(at, head);
        return head >= 0;
    }

    /// <summary>Reads a phrase in the singular: the last noun of the first row of adjectives and nouns.</summary>
    public static bool TrySingular(SentenceView sentence, int at, out NounPhrase phrase)
    {
        var head = -1;
        for (var i = at; i < at + Longest && IsInside(sentence, i); i++)
        {
            if (IsNoun(sentence, i))
            {
                head = i;
            }
            else if (head >= 0 && sentence[i].Kind == TokenKind.Word && sentence.Tags[i].Universal is UniversalTag.Verb or UniversalTag.Adv)
            {
                break;
            }
        }

        phrase = new(at, head);
        return head >= 0;
    }

    /// <summary>Whether the token is tagged as a noun or a name.</summary>
    public static bool IsNoun(SentenceView sentence, int at) =>
        at < sentence.Count && sentence.Tags[at].Universal is UniversalTag.Noun or UniversalTag.Propn;

    private static bool IsNumber(SentenceView sentence, int at) => sentence[at].Kind == TokenKind.Number || sentence.Tags[at].Universal == UniversalTag.Num;

    // A noun that looks plural, whatever the tagger makes of it unless a verb; or a model in the plural: "Model 3s".
    private static bool IsPlural(SentenceView sentence, int at)
    {
        var token = sentence[at];
        if (token.Kind == TokenKind.Number)
        {
            return at > 0 && token.Length > 1 && sentence.Language.Endings.Has(sentence.Word(at), WordEnding.Plural) && char.IsUpper(sentence.Word(at - 1)[0]);
        }

        return token.Kind == TokenKind.Word && (sentence.Language.Nouns.IsPlural(sentence.Lower(at)) || AcronymOf(sentence, at) is not null)
            && sentence.Tags[at].Universal is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.X or UniversalTag.Verb
            && sentence.Tags[at].Penn is not PennTag.VBZ and not PennTag.VBD;
    }

    // "RBIs", "EMTs": capitals and an "s", whatever letter stands before it.
    private static string? AcronymOf(SentenceView sentence, int at) =>
        char.IsUpper(sentence.Word(at)[0]) && sentence.Language.Endings.Cut(sentence.Word(at), WordEnding.Plural) is { Length: > 1 } acronym && !acronym.AsSpan().ContainsAnyExceptInRange('A', 'Z')
            ? acronym : null;

    // The token behind a measure within the phrase: "eight million 250 ml bottles".
    private static int MeasureEnd(SentenceView sentence, int at)
    {
        if (sentence[at].Kind != TokenKind.Number)
        {
            return 0;
        }

        return sentence.QuantityAt(at) is { Unit.Family: UnitFamily.Measure } quantity ? quantity.End : 0;
    }

    /// <summary>Whether a token can stand inside a noun phrase.</summary>
    public static bool IsInside(SentenceView sentence, int at)
    {
        if (sentence.IsTaken(at))
        {
            return false;
        }

        var token = sentence[at];
        if (token.Kind == TokenKind.Punctuation)
        {
            return NumberParser.IsJoint(sentence, at);
        }

        if (token.Kind == TokenKind.Number)
        {
            return true;
        }

        if (token.Kind != TokenKind.Word)
        {
            return false;
        }

        var isCompound = NumberParser.IsJoint(sentence, at - 1) || NumberParser.IsJoint(sentence, at + 1);
        var isAcronym = token.Length is 2 or 3 && char.IsUpper(sentence.Word(at)[0]) && char.IsUpper(sentence.Word(at)[1]);
        return isCompound || isAcronym || !sentence.Language.Nouns.IsStop(sentence.Lower(at)) || IsAttribute(sentence, at);
    }

    // A word that often ends a phrase, but here describes what follows: "most important ministers", "high hopes".
    private static bool IsAttribute(SentenceView sentence, int at) =>
        at + 1 < sentence.Count && !sentence.IsTaken(at + 1) && (sentence.Tags[at].Universal, sentence.Tags[at + 1].Universal) is
            (UniversalTag.Adv, UniversalTag.Adj) or (UniversalTag.Adj, UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj)
            && sentence.Language.Nouns.IsDegree(sentence.Lower(at));
}
