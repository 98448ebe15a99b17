using FactCheck.Claims.Names;
using FactCheck.Claims.Places;
using FactCheck.Languages;

namespace FactCheck.Claims.Entities;

/// <content>What the sentence tells the others of its article. Lists are handed in: most sentences have nothing to add.</content>
internal sealed partial class SentenceDraft
{
    /// <summary>Adds the chunks whose type is sure, with their words.</summary>
    public void AddDecided(List<(string Name, Chunk Chunk)> decided)
    {
        foreach (var chunk in _chunks)
        {
            if (chunk.Type != EntityType.None)
            {
                decided.Add((Written(chunk), chunk));
            }
        }
    }

    /// <summary>Adds the people that this sentence surely names in full.</summary>
    public void AddFullNames(List<NameValue> names)
    {
        foreach (var chunk in _chunks)
        {
            if (chunk.Count > 1 && chunk.IsPerson && Name(chunk) is { Given: not null, Surname: not null } name)
            {
                names.Add(name);
            }
        }
    }

    /// <summary>Adds surnames that this sentence surely gives to a person without the given name: "Mr Hart", "Hart said".</summary>
    public void AddSurnames(HashSet<string> surnames)
    {
        foreach (var chunk in _chunks)
        {
            if (chunk.Count == 1 && chunk.IsPerson && !_casing.IsAllCaps(chunk.First))
            {
                surnames.Add(_sentence.Word(chunk.First));
            }
        }
    }

    /// <summary>Adds places that this sentence surely names, and behind them the towns of its organisations.</summary>
    public void AddPlaces(List<PlaceValue> places)
    {
        foreach (var chunk in _chunks)
        {
            if (chunk.IsPlace && !chunk.IsPerson)
            {
                places.Add(_places.Value(chunk));
            }
        }

        foreach (var chunk in _chunks)
        {
            if (chunk.IsOrganisation && _places.TownOf(chunk) is { } town)
            {
                places.Add(town);
            }
        }
    }

    /// <summary>Adds acronyms in brackets behind an organisation, with its name; the first name stays.</summary>
    public void AddAcronyms(Dictionary<string, string> acronyms)
    {
        foreach (var chunk in _chunks)
        {
            if (chunk.IsOrganisation && AcronymBehind(chunk) is { } acronym)
            {
                acronyms.TryAdd(acronym, Written(chunk));
            }
        }
    }
}
