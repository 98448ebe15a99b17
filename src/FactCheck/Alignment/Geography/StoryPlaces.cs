using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Languages;

namespace FactCheck.Alignment.Geography;

/// <summary>The places of a story, and which of them lie far from where it plays.</summary>
internal sealed class StoryPlaces
{
    /// <summary>A story plays where so many of its places can be; one that several articles name counts twice.</summary>
    private const int LeastHome = 2;

    private readonly ImmutableArray<ArticleClaims> _articles;
    private readonly ILookup<string, PlaceMention> _byName;
    private readonly HashSet<string> _certain;
    private readonly Dictionary<string, int> _namesAt = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namesBelow = new(StringComparer.Ordinal);

    /// <summary>Finds the places that <paramref name="articles"/> name.</summary>
    public StoryPlaces(ImmutableArray<ArticleClaims> articles, Language language)
    {
        _articles = articles;
        Mentions = [.. articles.SelectMany(article => article.Claims.Select(claim => PlaceMention.Of(article, claim, language)).OfType<PlaceMention>())];
        _byName = Mentions.ToLookup(mention => mention.Name, StringComparer.Ordinal);
        _certain = [.. Mentions.Where(mention => mention.Locations.Length == 1).SelectMany(mention => mention.Locations)];
        foreach (var others in _byName)
        {
            Count(others);
        }
    }

    /// <summary>All mentions, in the order of articles and text.</summary>
    public ImmutableArray<PlaceMention> Mentions { get; }

    /// <summary>The places that one article names once, and that lie in a state or country of which the story names nothing else.</summary>
    public IEnumerable<PlaceMention> Foreign() => Mentions.Where(IsForeign);

    /// <summary>What may stand for a foreign place in other articles, and in its own where others name it too. A hospital that the article itself names is somebody else's.</summary>
    public IEnumerable<PlaceMention> RivalsOf(PlaceMention foreign) =>
        Mentions.Where(other => other.Name != foreign.Name && (other.Article == foreign.Article ? _byName[other.Name].Any(same => same.Article != foreign.Article)
            : other.IsSpot ? !_byName[other.Name].Any(same => same.Article == foreign.Article)
            : other.Locations.IsEmpty || IsKnown(other)));

    /// <summary>Whether a place is named more than once.</summary>
    public bool IsKnown(PlaceMention mention) => _byName[mention.Name].Skip(1).Any();

    private bool IsForeign(PlaceMention mention) =>
        !mention.Locations.IsEmpty && !mention.IsBranding && !IsKnown(mention) && !IsNearAnother(mention) && HasHome(mention) && Occurrences(mention.Name) == 1;

    /// <summary>Whether another name of the story lies in the same state or country, or within it.</summary>
    private bool IsNearAnother(PlaceMention mention)
    {
        var own = Narrowed(mention.Locations);
        return mention.Locations.Any(path => _namesAt.GetValueOrDefault(path) > (own.Contains(path, StringComparer.Ordinal) ? 1 : 0) || _namesBelow.Contains(path));
    }

    /// <summary>Whether the story names enough places elsewhere. What is surely far is so only from what is surely somewhere.</summary>
    private bool HasHome(PlaceMention mention)
    {
        var home = 0;
        foreach (var others in _byName)
        {
            var other = others.FirstOrDefault(other => other.IsSure) ?? others.First();
            if (!other.Locations.IsEmpty && other.Name != mention.Name && (other.IsSure || !mention.IsSure) && !IsWider(other.Locations, mention.Locations))
            {
                home += others.Select(place => place.Article.File).Distinct(StringComparer.Ordinal).Take(2).Count();
            }

            if (home >= LeastHome)
            {
                return true;
            }
        }

        return false;
    }

    private void Count(IEnumerable<PlaceMention> others)
    {
        foreach (var path in Narrowed((others.FirstOrDefault(other => other.IsSure) ?? others.First()).Locations).Distinct(StringComparer.Ordinal))
        {
            _namesAt[path] = _namesAt.GetValueOrDefault(path) + 1;
            for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            {
                _namesBelow.Add(path[..end]);
            }
        }
    }

    /// <summary>Of the places of one name those that lie where something else of the story surely lies; all where none does.</summary>
    private ImmutableArray<string> Narrowed(ImmutableArray<string> locations) =>
        locations.Length > 1 && locations.Any(_certain.Contains) ? [.. locations.Where(_certain.Contains)] : locations;

    /// <summary>Whether one is only the country of the other: "the United States" holds everything of a story.</summary>
    private static bool IsWider(ImmutableArray<string> outer, ImmutableArray<string> inner) =>
        outer.Any(a => inner.Any(b => b.Length > a.Length && b.StartsWith(a, StringComparison.Ordinal)));

    /// <summary>How often the articles have the first word of a name: also as part of other names, which may be why it is known.</summary>
    private int Occurrences(string name)
    {
        var word = name.AsSpan(0, name.IndexOf(' ') is > 0 and var end ? end : name.Length);
        var count = 0;
        foreach (var article in _articles)
        {
            foreach (var token in article.Text.Tokens)
            {
                count += article.Text.Source[token.Span].Equals(word, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            }
        }

        return count;
    }
}
