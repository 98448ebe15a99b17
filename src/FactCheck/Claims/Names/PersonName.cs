using System.Collections.Immutable;
using FactCheck.Languages;

namespace FactCheck.Claims.Names;

/// <summary>A word of a name, without the particles before it.</summary>
/// <param name="Text">Lower case, as written otherwise.</param>
/// <param name="Folded">In plain Latin letters where the script is Latin, Cyrillic or Greek.</param>
/// <param name="Particles">The particles before it ("de la", "bin"), or empty.</param>
public readonly record struct NameWord(string Text, string Folded, string Particles)
{
    /// <summary>"J" for John.</summary>
    public bool IsInitial => Folded.Length == 1 && char.IsAsciiLetter(Folded[0]);

    /// <summary>What the word tells about where the name comes from.</summary>
    public NameOrigin Origin { get; init; }

    /// <summary>A bit for each letter that occurs: words that share few letters need no closer look.</summary>
    internal int Letters { get; init; }
}

/// <summary>A person's name taken apart. Words are in lower case.</summary>
public sealed record PersonName
{
    /// <summary>As written.</summary>
    public required string Written { get; init; }

    /// <summary>The words that name: given names and surnames in the order of speech ("Putin, Vladimir" is turned round).</summary>
    public required ImmutableArray<NameWord> Words { get; init; }

    /// <summary>"mr", "dr", in normal form; null for none.</summary>
    public string? Honorific { get; init; }

    /// <summary>Whether the honorific is a man's, a woman's or neither's.</summary>
    public NamePart HonorificPart { get; init; }

    /// <summary>"jr", "iii", in normal form; null for none.</summary>
    public string? Suffix { get; init; }

    /// <summary>Whether a part is the father's name ("bin Salman").</summary>
    public bool HasPatronymic { get; init; }

    /// <summary>Whether it was written surname first with a comma.</summary>
    public bool IsInverted { get; init; }

    /// <summary>Whether the first word is the surname, as in Chinese, Korean and Vietnamese names.</summary>
    public bool IsSurnameFirst { get; init; }

    /// <summary>What all words together tell about where the name comes from.</summary>
    public NameOrigin Origin { get; init; }

    /// <summary>All words in plain Latin letters without blanks.</summary>
    public required string Plain { get; init; }

    /// <summary>Index in <see cref="Words"/> of the surname; -1 for a name without words.</summary>
    public int SurnameIndex => IsSurnameFirst ? 0 : Words.Length - 1;

    /// <summary>The surname with its particles, or null.</summary>
    public string? Surname => Words.IsEmpty ? null : WithParticles(Words[SurnameIndex]);

    /// <summary>The first given name or initial; null for a single word.</summary>
    public string? Given => Words.Length < 2 ? null : Words[IsSurnameFirst ? 1 : 0].Text;

    /// <summary>What stands between given name and surname, or null.</summary>
    public string? Middle => Words.Length < 3
        ? null
        : string.Join(' ', (IsSurnameFirst ? Words[2..] : Words[1..^1]).Select(WithParticles));

    /// <summary>Takes a name apart. Never fails: text without letters has no words.</summary>
    public static PersonName Parse(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return PersonNameParser.Parse(written);
    }

    /// <inheritdoc/>
    public override string ToString() => Written;

    private static string WithParticles(NameWord word) => word.Particles.Length == 0 ? word.Text : $"{word.Particles} {word.Text}";
}
