using FactCheck.Languages;

namespace FactCheck.Claims.Names;

/// <summary>The people an article names in full, and whom a part of a name means.</summary>
internal sealed class PersonIndex
{
    private const int ShortestSlip = 5;

    // A text with more people is a roster: comparing every word with every surname would cost the square of its length and say nothing.
    private const int MostSurnames = 500;
    private readonly Dictionary<string, List<NameValue>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameValue>> _byGiven = new(StringComparer.Ordinal);

    private readonly HashSet<string> _alone;

    /// <summary>Reads the full names of an article, and the surnames that it surely gives to people without a given name.</summary>
    public PersonIndex(IEnumerable<NameValue> names, HashSet<string> surnames)
    {
        _alone = surnames;
        foreach (var name in names)
        {
            Add(_bySurname, name.Surname!, name);
            Add(_byGiven, name.Given!, name);
            var last = name.Surname!.LastIndexOf(' ');
            if (last >= 0)
            {
                Add(_bySurname, name.Surname[(last + 1)..], name);
            }
        }
    }

    /// <summary>The full form of <paramref name="name"/>: "John W. Henry" for "John Henry" or "Henry". A surname that two people share, or
    /// that nobody has, stays as it is written.</summary>
    public NameValue Link(NameValue name)
    {
        var full = name.Given is null ? FullOf(name.Surname!) : Fuller(name);
        return full is null ? name : name with { Full = full.Full };
    }

    /// <summary>The one person with that surname, or null.</summary>
    public string? BySurname(string surname) => Only(_bySurname, surname)?.Full;

    /// <summary>Whether anybody has that surname.</summary>
    public bool HasSurname(string surname) => _bySurname.ContainsKey(surname) || _alone.Contains(surname);

    /// <summary>Whether the word is one slip away from somebody's surname ("Brantner" for "Brandner"): a name too, though perhaps another's.</summary>
    public bool IsNearSurname(string word)
    {
        if (word.Length < ShortestSlip || _bySurname.Count > MostSurnames)
        {
            return false;
        }

        foreach (var surname in _bySurname.Keys)
        {
            if (surname.Length >= ShortestSlip && surname[0] == word[0] && SpellingSlip.IsOne(surname, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The one person with that given name, or null.</summary>
    public NameValue? ByGiven(string given) => Only(_byGiven, given);

    private NameValue? FullOf(string surname) => Only(_bySurname, surname);

    private NameValue? Fuller(NameValue name)
    {
        if (!_bySurname.TryGetValue(name.Surname!, out var people))
        {
            return null;
        }

        NameValue? fullest = null;
        foreach (var other in people)
        {
            if (other.Given == name.Given && (name.Middle is null || other.Middle == name.Middle) && (name.Suffix is null || name.Suffix == other.Suffix)
                && (fullest is null || other.Full.Length > fullest.Full.Length))
            {
                if (fullest is not null && fullest.Middle is not null && other.Middle is not null && fullest.Middle != other.Middle)
                {
                    return null;
                }

                fullest = other;
            }
        }

        return fullest;
    }

    private static NameValue? Only(Dictionary<string, List<NameValue>> names, string key)
    {
        if (!names.TryGetValue(key, out var people))
        {
            return null;
        }

        var fullest = people[0];
        foreach (var other in people)
        {
            if (other.Given != fullest.Given || other.Surname != fullest.Surname)
            {
                return null;
            }

            fullest = other.Full.Length > fullest.Full.Length ? other : fullest;
        }

        return fullest;
    }

    private static void Add(Dictionary<string, List<NameValue>> names, string key, NameValue name)
    {
        if (!names.TryGetValue(key, out var people))
        {
            names[key] = people = [];
        }

        if (!people.Exists(other => other.Full == name.Full))
        {
            people.Add(name);
        }
    }
}
