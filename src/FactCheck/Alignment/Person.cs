using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>A person of a story: all names in all its articles that mean him or her.</summary>
/// <param name="Name">The fullest name, in the spelling that most articles use.</param>
/// <param name="Spellings">Each way the full name is spelt, with the claims that spell it so; the first is <paramref name="Name"/>.</param>
public sealed record Person(string Name, ImmutableArray<Spelling> Spellings);

/// <summary>One spelling of a person's name.</summary>
/// <param name="Name">The full name as an article has it.</param>
/// <param name="Claims">The claims, in the order of path and span.</param>
public sealed record Spelling(string Name, ImmutableArray<Claim> Claims)
{
    /// <summary>Whether it is a slip for the person's first spelling (or the other way round), not an accepted form of it.</summary>
    public bool IsSlip { get; init; }

    /// <summary>Whether it writes the sounds of the person's first spelling in other letters: "Khaled" for "Khalid". Both are accepted, one is enough.</summary>
    public bool IsTransliteration { get; init; }
}
