using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>What a part of a name can be, other than a given name or a surname.</summary>
public enum NamePart
{
    /// <summary>None of the below.</summary>
    None,

    /// <summary>"Mr", "Dr", "Sgt", of either gender or none.</summary>
    Honorific,

    /// <summary>"Mr", "Lord".</summary>
    MaleHonorific,

    /// <summary>"Mrs", "Ms", "Dame".</summary>
    FemaleHonorific,

    /// <summary>"Jr", "III"; it tells two people of one name apart.</summary>
    Suffix,

    /// <summary>"MBE", "MD": letters after the name, which tell nobody apart.</summary>
    Letters,

    /// <summary>"de", "van": may be left out.</summary>
    Particle,

    /// <summary>"bin", "ibn": what follows is the father's name; a particle inside a name only.</summary>
    Patronymic,

    /// <summary>"al": a particle inside a name or before a hyphen.</summary>
    Article,
}

/// <summary>Honorifics, suffixes and particles of people's names.</summary>
public sealed class NameParts
{
    private readonly FrozenDictionary<string, (NamePart Part, string Normal)> _parts;

    /// <summary>Reads <c>name-parts.tsv</c>: part, normal form, spellings separated by blanks.</summary>
    public NameParts(string code) =>
        _parts = LexiconFile.Rows(code, "name-parts.tsv")
            .SelectMany(row => row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => KeyValuePair.Create(word, (Enum.Parse<NamePart>(row[0]), row[1]))))
            .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a word in lower case without full stops is, and its normal form ("mister" is "mr").</summary>
    public NamePart Find(string word, out string normal)
    {
        var found = _parts.GetValueOrDefault(word, (NamePart.None, word));
        normal = found.Item2;
        return found.Item1;
    }
}
