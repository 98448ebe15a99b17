using System.Collections.Immutable;
using FactCheck.Claims.Names;

namespace FactCheck.Claims.Entities;

/// <summary>Finds people, roles, organisations and places: once an article, since a surname or an acronym is known by what stands elsewhere.</summary>
internal static class EntitySpotter
{
    /// <summary>The entities of every one of an article's <paramref name="sentences"/>, by its index, in the order of the text.</summary>
    public static IReadOnlyList<ImmutableArray<Entity>> Spot(ImmutableArray<SentenceView> sentences)
    {
        SentenceDraft[] drafts = [.. sentences.Select(sentence => new SentenceDraft(sentence))];
        var people = new PersonIndex(drafts.SelectMany(draft => draft.FullNames()), drafts.SelectMany(draft => draft.Surnames()));
        var organisations = new OrganisationIndex(drafts);
        var places = new PlaceIndex(drafts.SelectMany(draft => draft.Places()));
        return [.. drafts.Select(draft => draft.Resolve(people, organisations, places))];
    }
}
