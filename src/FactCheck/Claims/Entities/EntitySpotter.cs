using System.Collections.Immutable;
using FactCheck.Claims.Names;
using FactCheck.Claims.Places;
using FactCheck.Languages;

namespace FactCheck.Claims.Entities;

/// <summary>Finds people, roles, organisations and places: once an article, since a surname or an acronym is known by what stands elsewhere.
/// Rules say what they are sure of; the recogniser, which has read their hints, decides the rest.</summary>
internal static class EntitySpotter
{
    /// <summary>The entities of every one of an article's <paramref name="sentences"/>, by its index, in the order of the text.</summary>
    public static IReadOnlyList<ImmutableArray<Entity>> Spot(ImmutableArray<SentenceView> sentences)
    {
        SentenceDraft[] drafts = [.. sentences.Select(sentence => new SentenceDraft(sentence))];
        var hints = HintsOf(sentences, drafts, out var memory);
        var parts = NameParts(drafts);
        var names = Recognize(sentences, hints, memory, [.. drafts.Select(draft => draft.Doubts(parts))]);
        for (var i = 0; i < drafts.Length; i++)
        {
            drafts[i].Accept(names[i]);
            drafts[i].AcceptTurned();
        }

        Settle(drafts);
        var (surnames, named) = (new HashSet<string>(StringComparer.Ordinal), new List<PlaceValue>());
        foreach (var draft in drafts)
        {
            draft.AddSurnames(surnames);
            draft.AddPlaces(named);
        }

        var people = new PersonIndex(FullNames(drafts), surnames);
        var organisations = new OrganisationIndex(drafts);
        var places = new PlaceIndex(named);
        return [.. drafts.Select(draft => draft.Resolve(people, organisations, places))];
    }

    /// <summary>A name has one type in an article: where only the recogniser is sure, most of the others decide, and the rules count more.</summary>
    private static void Settle(SentenceDraft[] drafts)
    {
        const int OfRules = 3;
        var votes = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var decided = new List<(string Name, Chunk Chunk)>();
        Array.ForEach(drafts, draft => draft.AddDecided(decided));
        foreach (var (name, chunk) in decided)
        {
            if (!votes.TryGetValue(name, out var sums))
            {
                votes[name] = sums = new int[4];
            }

            sums[(int)chunk.Type] += chunk.IsSupported ? 1 : OfRules;
        }

        // A part of a person's name is that person, as the article's people will say.
        var parts = NameParts(drafts);
        foreach (var (name, chunk) in decided.Where(entry => entry.Chunk.IsSupported))
        {
            var most = (EntityType)Array.IndexOf(votes[name], votes[name].Max());
            chunk.Decide(parts.Contains(name) ? EntityType.None : most);
        }
    }

    /// <summary>What the rules say of the words of every sentence, and of the article's words as a whole.</summary>
    public static byte[][] HintsOf(ImmutableArray<SentenceView> sentences, out EntityMemory memory) =>
        HintsOf(sentences, [.. sentences.Select(sentence => new SentenceDraft(sentence))], out memory);

    /// <summary>The names that the recogniser sees in every sentence, in two passes: what it saw elsewhere in the article helps in the second.</summary>
    /// <param name="sentences">The sentences of one article.</param>
    /// <param name="hints">What the rules say of each word.</param>
    /// <param name="memory">What they say of the article; the first pass is added.</param>
    /// <param name="wanted">Which words are of interest, by sentence; null where none of a sentence is. Without it all are.</param>
    public static List<EntitySpan>[] Recognize(ImmutableArray<SentenceView> sentences, byte[][] hints, EntityMemory memory, bool[]?[]? wanted = null)
    {
        if (sentences.IsEmpty)
        {
            return [];
        }

        var recognizer = sentences[0].Language.Recognizer;
        var found = FirstPass(sentences, hints, memory, recognizer, wanted);
        var second = found.ToArray();
        foreach (var sentence in sentences)
        {
            if ((wanted is null || wanted[sentence.Index] is not null) && memory.IsContested(sentence.Words, wanted?[sentence.Index], found[sentence.Index]))
            {
                second[sentence.Index] = [];
                recognizer.Recognize(InputOf(sentence, hints, found[sentence.Index], wanted), memory, second[sentence.Index]);
            }
        }

        return second;
    }

    /// <summary>The names that the recogniser sees without looking at the rest of the article; they are added to the memory.</summary>
    public static List<EntitySpan>[] FirstPass(ImmutableArray<SentenceView> sentences, byte[][] hints, EntityMemory memory, EntityRecognizer recognizer, bool[]?[]? wanted = null)
    {
        var found = new List<EntitySpan>[sentences.Length];
        foreach (var sentence in sentences)
        {
            found[sentence.Index] = [];
            if (wanted is null ? HasCapital(sentence) : wanted[sentence.Index] is not null)
            {
                recognizer.Recognize(InputOf(sentence, hints, null, wanted), memory, found[sentence.Index]);
                memory.Add(sentence.Words, found[sentence.Index]);
            }
        }

        return found;
    }

    /// <summary>What the recogniser reads of a sentence; <paramref name="found"/> is null in the first pass.</summary>
    public static EntityInput InputOf(SentenceView sentence, byte[][] hints, IReadOnlyList<EntitySpan>? found, bool[]?[]? wanted = null) => new()
    {
        Words = sentence.Words, Lowers = sentence.Lowers, Entries = sentence.Entries, Tags = sentence.Tags, Hints = hints[sentence.Index], Found = found, Wanted = wanted?[sentence.Index],
    };

    /// <summary>Given names and surnames of the people that the sentences name in full.</summary>
    private static HashSet<string> NameParts(SentenceDraft[] drafts)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in FullNames(drafts))
        {
            parts.Add(name.Given!);
            parts.Add(name.Surname!);
        }

        return parts;
    }

    private static List<NameValue> FullNames(SentenceDraft[] drafts)
    {
        var names = new List<NameValue>();
        Array.ForEach(drafts, draft => draft.AddFullNames(names));
        return names;
    }

    private static byte[][] HintsOf(ImmutableArray<SentenceView> sentences, SentenceDraft[] drafts, out EntityMemory memory)
    {
        byte[][] hints = [.. drafts.Select(draft => draft.Hints())];
        memory = new EntityMemory();
        foreach (var sentence in sentences)
        {
            memory.Add(sentence.Words, hints[sentence.Index]);
        }

        return hints;
    }

    /// <summary>Whether any word begins with a capital: others need no tags here.</summary>
    private static bool HasCapital(SentenceView sentence)
    {
        foreach (var word in sentence.Words)
        {
            if (char.IsUpper(word[0]))
            {
                return true;
            }
        }

        return false;
    }
}
