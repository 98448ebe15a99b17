using System.Buffers;
using FactCheck.Languages.Models;

namespace FactCheck.Languages;

/// <summary>Describes the words of a sentence for the recogniser, as far as it looks at them: capitalised words and what stands around them.</summary>
internal sealed class EntitySentence(KnownWords known, EntityLexicon lexicon)
{
    private const int Margin = EntityFeatures.Margin;
    private const int MostJoints = 3;
    private readonly EntityGazetteer _gazetteer = lexicon.Gazetteer;

    /// <summary>Fills <paramref name="traits"/>, which is longer than the sentence by a margin on either side; false where no word can be part of a name.</summary>
    public bool Describe(in EntityInput input, EntityMemory memory, Span<EntityTraits> traits)
    {
        var words = input.Words;
        traits.Clear();
        if (!MarkCandidates(input, traits) || (!input.Wanted.IsEmpty && !KeepWanted(input.Wanted, traits)))
        {
            return false;
        }

        var keys = ArrayPool<string>.Shared.Rent(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            keys[i] = traits[i + Margin].IsCandidate ? input.Entries[i].PlaceKey : words[i];
        }

        traits[0].Word = WordTraits.Boundary(-2);
        traits[1].Word = WordTraits.Boundary(-1);
        traits[^2].Word = WordTraits.Boundary(1);
        traits[^1].Word = WordTraits.Boundary(2);
        var inner = traits[Margin..^Margin];
        for (var i = 0; i < words.Length; i++)
        {
            if (IsNear(traits, i + Margin))
            {
                inner[i].Word = input.Entries[i].Sums is { } sums ? sums.Traits : WordTraits.Of(words[i], known);
                inner[i].Tag = input.Tags[i].Penn;
                inner[i].Hint = input.Hints[i];
                inner[i].Ruled = memory.Ruled(words[i], input.Hints[i]);
                inner[i].Named = input.Found is { } found ? memory.Named(words[i], TypeAt(found, i)) : (byte)0;
                _gazetteer.Flag(input, keys.AsSpan(0, words.Length), i, inner);
            }
        }

        ArrayPool<string>.Shared.Return(keys, clearArray: true);
        return true;
    }

    private static EntityType TypeAt(IReadOnlyList<EntitySpan> names, int at)
    {
        foreach (var name in names)
        {
            if (name.First <= at && at < name.End)
            {
                return name.Type;
            }
        }

        return EntityType.None;
    }

    /// <summary>The next run of candidates from <paramref name="first"/> on, which is moved to its start.</summary>
    public static bool NextRun(ReadOnlySpan<EntityTraits> traits, ref int first, out int end)
    {
        while (first < traits.Length && !traits[first].IsCandidate)
        {
            first++;
        }

        end = first;
        while (end < traits.Length && traits[end].IsCandidate)
        {
            end++;
        }

        return end > first;
    }

    /// <summary>Unmarks the runs that are not wanted; false where none is left.</summary>
    private static bool KeepWanted(ReadOnlySpan<bool> wanted, Span<EntityTraits> traits)
    {
        var any = false;
        for (var first = Margin; NextRun(traits, ref first, out var end); first = end)
        {
            if (wanted[(first - Margin)..(end - Margin)].Contains(true))
            {
                any = true;
                continue;
            }

            foreach (ref var trait in traits[first..end])
            {
                trait.IsCandidate = false;
            }
        }

        return any;
    }

    private static bool IsNear(ReadOnlySpan<EntityTraits> traits, int at) =>
        traits[at].IsCandidate || traits[at - 1].IsCandidate || traits[at - 2].IsCandidate || traits[at + 1].IsCandidate || traits[at + 2].IsCandidate;

    /// <summary>Marks capitalised words and what joins two of them: "Bank of Japan", "de la Cruz", "Yun-hee".</summary>
    private bool MarkCandidates(in EntityInput input, Span<EntityTraits> traits)
    {
        var words = input.Words;
        var any = false;
        var joined = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (IsCapitalised(input.Entries[i]) || (joined == 1 && words[i - 1] == "-" && char.IsLower(words[i][0])))
            {
                any = true;
                foreach (ref var trait in traits.Slice(i - joined + Margin, joined + 1))
                {
                    trait.IsCandidate = true;
                }

                joined = 0;
            }
            else
            {
                joined = i > 0 && joined < MostJoints && (joined > 0 || traits[i - 1 + Margin].IsCandidate) && IsJoint(input.Lowers[i]) ? joined + 1 : 0;
            }
        }

        return any;
    }

    private bool IsCapitalised(WordEntry entry) =>
        char.IsUpper(entry.Word[0]) && ((entry.Word.Length > 1 && char.IsUpper(entry.Word[1])) || (entry.Names(_gazetteer) & EntityFlags.Function) == EntityFlags.None);

    /// <summary>Whether the word can stand inside a name though it has no capital.</summary>
    private bool IsJoint(string lower) =>
        lower is "-" or "\"" or "/" || lexicon.Cues.Joints.Contains(lower) || lexicon.Names.IsParticle(lower);
}
