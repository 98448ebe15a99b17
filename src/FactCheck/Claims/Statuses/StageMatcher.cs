using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Statuses;

/// <summary>A phrase of <c>stages.tsv</c> found in a sentence. Token numbers count from the sentence's first.</summary>
/// <param name="Stage">What it states.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="Noun">The last token of its first noun phrase, or -1.</param>
internal readonly record struct StageMatch(Stage Stage, int First, int End, int Noun);

/// <summary>Finds the phrases of stages in a sentence.</summary>
internal sealed class StageMatcher(SentenceView sentence)
{
    private const int LongestNoun = 12;

    /// <summary>The phrases from left to right; of two that overlap the one that begins first, then the longer.</summary>
    public IEnumerable<StageMatch> Find()
    {
        for (var i = sentence.CanAny(WordUse.Anchor) ? 0 : sentence.Count; i < sentence.Count; i++)
        {
            if (At(i) is { } match)
            {
                yield return match;
                i = match.End - 1;
            }
        }
    }

    private StageMatch? At(int token)
    {
        if (sentence[token].Kind != TokenKind.Word || !sentence.Can(token, WordUse.Stage))
        {
            return null;
        }

        var stages = sentence.Language.Stages;
        var lower = sentence.Lower(token);
        var best = Longest(stages.BeginningWith(lower), token);
        var lemma = sentence.Lemma(token);
        var other = lemma == lower ? null : Longest(stages.BeginningWith(lemma), token);
        return other is not null && !(best?.End >= other.Value.End) ? other : best;
    }

    private StageMatch? Longest(ImmutableArray<StagePhrase> phrases, int token)
    {
        foreach (var phrase in phrases)
        {
            var noun = -1;
            if (Match(phrase.Words.AsSpan(), token, ref noun) is > 0 and var end)
            {
                return new(phrase.Stage, token, end, noun);
            }
        }

        return null;
    }

    /// <summary>The token behind the phrase, or 0.</summary>
    private int Match(ReadOnlySpan<StageWord> words, int token, ref int noun)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word.IsGap)
            {
                return MatchBehindGap(words[(i + 1)..], token, ref noun);
            }

            if (word.IsNoun)
            {
                var end = word.IsList ? ListEnd(token) : NounEnd(token);
                if (end == token)
                {
                    return 0;
                }

                noun = noun < 0 ? NounEnd(token) - 1 : noun;
                token = end;
            }
            else if (Fits(word, token))
            {
                token++;
            }
            else
            {
                return 0;
            }
        }

        return token;
    }

    private int MatchBehindGap(ReadOnlySpan<StageWord> words, int token, ref int noun)
    {
        for (var at = token; at <= Math.Min(token + StageWord.GapWords, sentence.Count - 1); at++)
        {
            if (Match(words, at, ref noun) is > 0 and var end)
            {
                return end;
            }

            if (sentence.Lower(at) is "," or ";" or ":" or "." or "\"")
            {
                return 0;
            }
        }

        return 0;
    }

    private bool Fits(StageWord word, int token)
    {
        if (token >= sentence.Count || (word.Tag is { } tag && sentence.Tags[token].Universal != tag))
        {
            return false;
        }

        foreach (var form in word.Forms)
        {
            if (sentence.Lower(token) == form || sentence.Lemma(token) == form)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token behind a noun phrase; <paramref name="token"/> itself where none begins there.</summary>
    private int NounEnd(int token)
    {
        var (end, isNoun) = (token, false);
        while (end < Math.Min(sentence.Count, token + LongestNoun))
        {
            var tag = sentence.Tags[end].Universal;
            var isOf = isNoun && sentence.Is(end, GrammarWord.Of);
            var isInside = tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Pron
                || (tag is UniversalTag.Det && (!isNoun || sentence.Is(end - 1, GrammarWord.Of)))
                || sentence.Tags[end].Penn is PennTag.POS or PennTag.VBN or PennTag.VBG or PennTag.HYPH
                || IsMisread(end, token)
                || sentence.Lower(end) == "-";
            if (!isInside && !isOf)
            {
                break;
            }

            isNoun |= tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num || IsMisread(end, token);
            end++;
        }

        while (end > token && !IsMisread(end - 1, token) && sentence.Tags[end - 1].Universal is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num or UniversalTag.Adj))
        {
            end--;
        }

        return isNoun ? end : token;
    }

    /// <summary>A noun or adjective behind "to" that was taken for a verb, where no verb can stand: "pleaded guilty to murder".</summary>
    private bool IsMisread(int at, int first) => at == first && sentence.Tags[at].Penn == PennTag.VB;

    private int ListEnd(int token)
    {
        var joins = sentence.Language.Entities.Lists.Joins;
        var end = NounEnd(token);
        while (end > token)
        {
            var next = sentence.Lower(end) == "," ? end + 1 : end;
            next += joins.Contains(sentence.Lower(next)) ? 1 : 0;
            var behind = next == end ? end : NounEnd(next);
            if (behind <= next || StartsClause(behind))
            {
                break;
            }

            end = behind;
        }

        return end;
    }

    /// <summary>"..., and police said": the noun is the subject of what follows.</summary>
    private bool StartsClause(int token) =>
        token < sentence.Count && sentence.Tags[token].Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;
}
