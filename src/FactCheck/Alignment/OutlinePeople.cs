using System.Runtime.InteropServices;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment;

/// <summary>
/// Finds whom an article names in full, and of whom of them it tells an age or a fate: who was hurt, killed or charged is known by one incident, where officials,
/// speakers and reporters are in many. It looks at the words beside a name; for grammar there is no time in outlines.
/// </summary>
internal sealed class OutlinePeople(TokenizedText text, Language language)
{
    private const int LongestName = 4;

    /// <summary>Behind "old", more capitalised words than these are a school or a street as often as a person.</summary>
    private const int LongestUnknown = 3;

    /// <summary>Words between a name and what became of its bearer: "Jo Hart, who had been shot".</summary>
    private const int VerbReach = 5;

    private static readonly TokenTag Participle = new(UniversalTag.Verb, PennTag.VBN);

    /// <summary>A hash of each name by its first and its last word, as often as it stands there, and whether an age or a fate is told beside it.</summary>
    public IEnumerable<(ulong Name, bool IsSubject)> All() =>
        text.Sentences.Where(sentence => sentence.Kind is not (BlockKind.Headline or BlockKind.Furniture)).SelectMany(In);

    private IEnumerable<(ulong Name, bool IsSubject)> In(Sentence sentence)
    {
        var (begin, end) = (sentence.FirstToken, sentence.FirstToken + sentence.TokenCount);
        for (var i = begin; i < end; i++)
        {
            var behind = EndOfName(i, end);
            if (behind - i > 1 && Named(i, behind, begin, end) is { } named)
            {
                yield return named;
            }

            i = Math.Max(i, behind - 1);
        }
    }

    /// <summary>The person whom the capitalised words mean: from a given name on, behind titles; a name that no list knows is a person's if an age stands beside it.</summary>
    private (ulong Name, bool IsSubject)? Named(int first, int behind, int begin, int end)
    {
        var given = first;
        while (given < behind && !language.Entities.Names.IsGiven(At(given).Word))
        {
            given++;
        }

        if (given + 1 < behind)
        {
            return behind - given > LongestName ? null : (Hash(given, behind), IsAged(given, behind, begin, end) || HasFate(given, behind, begin, end));
        }

        first += language.Nouns.IsStop(At(first).Lower) ? 1 : 0;
        return behind - first is > 1 and <= LongestUnknown && IsAged(first, behind, begin, end) ? (Hash(first, behind), true) : null;
    }

    private ulong Hash(int first, int behind) => StableHash.Of(MemoryMarshal.AsBytes($"{At(first).Lower} {At(behind - 1).Lower}".AsSpan()));

    private int EndOfName(int i, int end)
    {
        var at = i;
        while (at < end && text.Tokens[at] is { Kind: TokenKind.Word, Length: > 1 } token && (at == i || token.SpaceBefore) && char.IsUpper(text.Source[token.Span][0])
            && language.Dates.Find(At(at).Lower)?.Is(DateWordClass.Weekday) != true)
        {
            at++;
        }

        return at;
    }

    /// <summary>"Jo Hart, 34", "Jo Hart (34)", "34-year-old Jo Hart"; not "a 20-year-old New York man", "the old Jo Hart School".</summary>
    private bool IsAged(int first, int behind, int begin, int end) =>
        (behind + 1 < end && At(behind).Word is "," or "(" && text.Tokens[behind + 1] is { Kind: TokenKind.Number, Length: <= 2 })
        || (first - 1 > begin && At(first - 1).Cues.HasFlag(NumberCue.Old) && text.Tokens[first - 2].Kind != TokenKind.Word
            && !(behind < end && language.Nouns.IsPerson(At(behind).Lower)));

    /// <summary>"Jo Hart was shot", "Jo Hart, who died", "killing Jo Hart", "suspect Jo Hart", "the death of Jo Hart".</summary>
    private bool HasFate(int first, int behind, int begin, int end)
    {
        var verb = behind;
        while (verb < end && verb < behind + VerbReach && ((At(verb).Grammar & (GrammarWord.Passive | GrammarWord.Who)) != GrammarWord.None || At(verb).Word == ","))
        {
            verb++;
        }

        return (verb < end && verb < behind + VerbReach && (Is(verb, FateTelling.Undergone, FateTelling.State) || Is(verb, verb > behind ? FateTelling.Suffered : FateTelling.Done)))
            || (first > begin && Is(first - 1, FateTelling.Suffered, FateTelling.Noun))
            || (first - 1 > begin && At(first - 1).Grammar.HasFlag(GrammarWord.Of) && language.Deeds.TryGet(At(first - 2).Lower, out _));
    }

    private bool Is(int token, params ReadOnlySpan<FateTelling> tellings)
    {
        var lower = At(token).Lower;
        var lemma = language.Lemmatizer.LowerLemma(lower, Participle);
        foreach (var telling in tellings)
        {
            if ((language.Fates.Of(lemma, telling) | language.Fates.Of(lower, telling)) != Fate.None)
            {
                return true;
            }
        }

        return false;
    }

    private WordEntry At(int token) => language.Entries[text.Source[text.Tokens[token].Span]];
}
