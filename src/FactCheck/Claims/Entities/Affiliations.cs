using FactCheck.Claims.Names;
using FactCheck.Claims.Places;
using FactCheck.Languages;

namespace FactCheck.Claims.Entities;

/// <summary>Finds the state or town behind a party's letter, with whom it belongs to: "Jo Hart (D-Ohio)", "Jo Hart, R-Calif.,".</summary>
internal static class Affiliations
{
    /// <summary>The places of a sentence's affiliations.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="entities">The people in it.</param>
    public static IEnumerable<Entity> Find(SentenceView sentence, IReadOnlyList<Entity> entities)
    {
        var lexicon = sentence.Language.Entities;
        for (var party = 1; party < sentence.Count - 2; party++)
        {
            if (!lexicon.Cues.Party.Contains(sentence.Lower(party)) || sentence.Word(party + 1) is not ("-" or "–") || sentence.Word(party - 1) is not ("(" or ","))
            {
                continue;
            }

            var person = entities.LastOrDefault(entity => entity.Value is NameValue && entity.EndToken == party - 1);
            var count = lexicon.Places.Abbreviations.Match(sentence.Words, party + 2, out var state);
            if (person is not null && count > 0)
            {
                yield return new Entity(PlaceOf(lexicon.Places, state!), party + 2, count) { PersonToken = person.FirstToken };
            }
        }
    }

    private static PlaceValue PlaceOf(PlaceLexicon places, string state) =>
        new(state, places.Places.TryMatch(Phrase.Tokens(state), 0, out var known, out _) ? known!.Container : null)
        {
            Type = "region",
            Canonical = places.Canonical(state, isStreet: false),
            Locations = places.Locations.Of(state),
            IsDivision = true,
        };
}
