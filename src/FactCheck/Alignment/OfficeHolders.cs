using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Claims.Roles;

namespace FactCheck.Alignment;

/// <summary>Who holds what office in a story: the chief of one article is the Jo Hart of another where the story has but one chief, and that is she.</summary>
internal sealed class OfficeHolders
{
    private readonly People _people;
    private readonly Dictionary<string, Person?> _holders = new(StringComparer.Ordinal);

    /// <summary>Finds them among the roles that the articles of a story give.</summary>
    public OfficeHolders(People people, ImmutableArray<ArticleClaims> articles)
    {
        _people = people;
        foreach (var claim in articles.SelectMany(article => article.Claims))
        {
            if (claim.Value is RoleValue { Status: null } role && people.Of(claim) is { } holder)
            {
                var noun = role.Office[(role.Office.LastIndexOf(' ') + 1)..];
                _holders[noun] = _holders.TryGetValue(noun, out var other) && other != holder ? null : holder;
            }
        }
    }

    /// <summary>Whether an article's <paramref name="name"/> is that of the only one in the story whom <paramref name="noun"/> can mean.</summary>
    public bool IsHolder(Claim named, string name, string noun) =>
        _holders.GetValueOrDefault(noun) is { } holder && _people.Named(named.Article.File, name) == holder;
}
