using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Wounds;

/// <summary>The verb or noun that says that somebody was hit.</summary>
/// <param name="Token">Its token.</param>
/// <param name="IsNoun">Whether it is a noun: "wound".</param>
/// <param name="Cause">By what, as far as it tells.</param>
/// <param name="IsMany">Whether there are several wounds.</param>
internal readonly record struct WoundDeed(int Token, bool IsNoun, string? Cause, bool IsMany);

/// <summary>Finds what says that somebody was hit in a part of the body.</summary>
internal sealed class DeedFinder(SentenceView sentence)
{
    /// <summary>So many tokens may stand between the deed and the part: "shot the 15-year-old son of Jo Hart in the leg".</summary>
    private const int Reach = 14;

    /// <summary>So many steps up the parse.</summary>
    private const int MostSteps = 3;

    /// <summary>So many words describe a wound: "an apparent self-inflicted gunshot wound".</summary>
    private const int LongestPhrase = 8;

    private readonly BodyLexicon _body = sentence.Language.Body;

    /// <summary>The deed of the parts of <paramref name="run"/>; null where none is told.</summary>
    public WoundDeed? Find(List<BodyRegion> run)
    {
        var region = run[0];
        if (region.IsInto)
        {
            return Before(region.Start - 1) ?? Above(region.End - 1);
        }

        var behind = run[^1].End;
        return IsWound(behind, out var cause) ? Noun(behind, cause, region.First)
            : region.Owner >= 0 && IsDeed(region.Owner - 1, out cause) ? new(region.Owner - 1, IsNoun: false, cause, IsMany: false)
            : null;
    }

    /// <summary>The nearest deed before a token, in the same clause.</summary>
    private WoundDeed? Before(int token)
    {
        var isMany = false;
        for (var i = token; i >= Math.Max(0, token - Reach); i--)
        {
            var use = _body.Of(sentence.Lower(i));
            isMany |= use.HasFlag(WoundWord.Many);
            if (IsWound(i, out var cause))
            {
                var deed = Noun(i, cause, i);
                i = PhraseStart(i);
                if (!sentence.Is(i - 1, GrammarWord.By))
                {
                    return deed;
                }

                continue;
            }

            if (IsDeed(i, out cause))
            {
                return new(i, IsNoun: false, cause, isMany);
            }

            if (use.HasFlag(WoundWord.Break) || sentence.Is(i, GrammarWord.And | GrammarWord.Or) || IsStop(i))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Where words stand between that the search can not pass, the parse may know.</summary>
    private WoundDeed? Above(int token)
    {
        for (var (at, steps) = (sentence.Tree.Head(token), 0); at >= 0 && steps < MostSteps; (at, steps) = (sentence.Tree.Head(at), steps + 1))
        {
            if (IsDeed(at, out var cause))
            {
                return new(at, IsNoun: false, cause, IsMany: false);
            }

            if (sentence.Tags[at].Universal == UniversalTag.Verb)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>A wound with what the words before it tell: "multiple gunshot wounds".</summary>
    private WoundDeed Noun(int noun, string? cause, int first)
    {
        var isMany = sentence.Tags[noun].Penn == PennTag.NNS;
        for (var i = first - 1; i >= PhraseStart(first); i--)
        {
            cause ??= _body.Cause(sentence.Lower(i));
            isMany |= _body.Of(sentence.Lower(i)).HasFlag(WoundWord.Many);
        }

        return new(noun, IsNoun: true, cause, isMany);
    }

    /// <summary>The first token of the noun phrase that ends at <paramref name="noun"/>.</summary>
    private int PhraseStart(int noun)
    {
        var first = noun;
        while (first > Math.Max(0, noun - LongestPhrase)
            && (sentence.Word(first - 1) == "-" || sentence.Tags[first - 1].Universal is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Det || sentence.Is(first - 1, GrammarWord.Possessive)))
        {
            first--;
        }

        return first;
    }

    /// <summary>A noun for a wound, also where the tagger takes it for a verb: "gunshot wounds".</summary>
    private bool IsWound(int token, out string? cause) =>
        _body.IsWound(sentence.Lemma(token), out cause) && (sentence.Tags[token].Universal == UniversalTag.Noun || _body.Cause(sentence.Lower(token - 1)) is not null);

    /// <summary>A verb that wounds; a word that is taken for a noun counts only where nothing makes it one: "a shot in the arm".</summary>
    private bool IsDeed(int token, out string? cause) =>
        _body.IsDeed(sentence.Lemma(token), out cause)
        && (sentence.Tags[token].Universal == UniversalTag.Verb
            || (!IsWound(token, out _) && sentence.Tags[token].Universal is UniversalTag.Noun or UniversalTag.Adj && sentence.Tags[Math.Max(0, token - 1)].Universal is not (UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num)));

    private bool IsStop(int token) =>
        sentence.Tags[token].Universal == UniversalTag.Verb
        || (sentence[token].Kind == TokenKind.Punctuation && sentence.Word(token) is not ("-" or "\"" or "'"));
}
