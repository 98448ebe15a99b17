using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactCheck.Claims.Names;
using FactCheck.Text;

namespace FactCheck.Claims.Entities;

/// <summary>Finds people, roles, organisations and places: once an article, since a surname or an acronym is known by what stands elsewhere.</summary>
public static class EntitySpotter
{
    private static readonly ConditionalWeakTable<TokenizedText, ImmutableArray<Entity>[]> Cache = [];

    /// <summary>The entities of every sentence of the article that <paramref name="sentence"/> belongs to, by sentence index, in the order of the text.
    /// Worked out when first asked for and kept as long as the article's <see cref="TokenizedText"/> lives.</summary>
    public static IReadOnlyList<ImmutableArray<Entity>> Of(SentenceView sentence)
    {
        if (!Cache.TryGetValue(sentence.Text, out var entities))
        {
            entities = Spot(sentence);
            Cache.AddOrUpdate(sentence.Text, entities);
        }

        return entities;
    }

    private static ImmutableArray<Entity>[] Spot(SentenceView any)
    {
        var drafts = new SentenceDraft[any.Text.Sentences.Length];
        for (var i = 0; i < drafts.Length; i++)
        {
            drafts[i] = new SentenceDraft(i == any.Index ? any : new SentenceView(any.Article, any.Language, any.Text, i));
        }

        var people = new PersonIndex(drafts.SelectMany(draft => draft.FullNames()), drafts.SelectMany(draft => draft.Surnames()));
        var organisations = new OrganisationIndex(drafts);
        var places = new PlaceIndex(drafts.SelectMany(draft => draft.Places()));
        return [.. drafts.Select(draft => draft.Resolve(people, organisations, places))];
    }
}
