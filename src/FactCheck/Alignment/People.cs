using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Claims.Names;

namespace FactCheck.Alignment;

/// <summary>The people of a story, across its articles and spellings.</summary>
public sealed class People
{
    private readonly Dictionary<(string File, string Name), Person> _byName;

    private People(ImmutableArray<Person> all, Dictionary<(string, string), Person> byName)
    {
        All = all;
        _byName = byName;
    }

    /// <summary>Every person, in the order of their first mention.</summary>
    public ImmutableArray<Person> All { get; }

    /// <summary>The person a claim is about: the one a name means, or the one the frame says; null where there is none.</summary>
    public Person? Of(Claim claim)
    {
        var name = claim.Value is NameValue value ? value.Full : claim.Frame.Person;
        return name is null ? null : _byName.GetValueOrDefault((claim.Article.File, name));
    }

    /// <summary>The person whom an article calls so, by the full name it gives; null where there is none.</summary>
    public Person? Named(string file, string name) => _byName.GetValueOrDefault((file, name));

    /// <summary>Finds the people of <paramref name="articles"/>. Forms of one name join; a slip joins the name it was meant to be;
    /// a bare surname that could mean two people stays apart.</summary>
    public static People Find(ImmutableArray<ArticleClaims> articles)
    {
        var names = articles.SelectMany(article => article.Claims).Where(claim => claim.Value is NameValue)
            .GroupBy(claim => ((NameValue)claim.Value).Full, StringComparer.Ordinal)
            .Select(group => new StoryName(new(group.Key, [.. group])))
            .ToArray();
        var clusters = Enumerable.Range(0, names.Length).Select(i => new List<int> { i }).ToArray();
        foreach (var (from, to) in Enumerable.Range(0, names.Length).SelectMany(i => Links(i, names)))
        {
            if (clusters[from] != clusters[to])
            {
                var joined = clusters[from];
                clusters[to].AddRange(joined);
                joined.ForEach(i => clusters[i] = clusters[to]);
            }
        }

        var people = clusters.Distinct().Select(cluster => ToPerson(cluster.Select(i => names[i]))).ToImmutableArray();
        var byName = people
            .SelectMany(person => person.Spellings.SelectMany(spelling => spelling.Claims.Select(claim => (Key: (claim.Article.File, spelling.Name), person))))
            .DistinctBy(entry => entry.Key)
            .ToDictionary(entry => entry.Key, entry => entry.person);
        return new(people, byName);
    }

    /// <summary>The names that mean the same person as name <paramref name="i"/>; none where several people could be meant.</summary>
    private static IEnumerable<(int From, int To)> Links(int i, StoryName[] names)
    {
        var name = names[i];
        var relations = names.Select((other, j) => (Index: j, Relation: j == i || (other.IsBare && !name.IsBare) ? NameRelation.Different : name.Compare(other))).ToArray();
        var forms = relations.Where(entry => entry.Relation is NameRelation.Same or NameRelation.Form).Select(entry => entry.Index).ToArray();
        var slips = relations.Where(entry => entry.Relation == NameRelation.Misspelling).Select(entry => entry.Index).ToArray();
        return forms.Length > 0
            ? !name.IsBare || AreOnePerson(forms, names) ? forms.Select(form => (i, form)) : []
            : slips.Length > 0 && AreOnePerson(slips, names) ? [(i, slips[0])] : [];
    }

    private static bool AreOnePerson(int[] candidates, StoryName[] names)
    {
        var full = candidates.Where(i => !names[i].IsBare).ToArray();
        return Array.TrueForAll(full, i => i == full[0] || names[i].Compare(names[full[0]]) != NameRelation.Different);
    }

    private static Person ToPerson(IEnumerable<StoryName> names)
    {
        var ordered = names
            .OrderBy(name => name.IsBare)
            .ThenByDescending(name => name.Articles)
            .ThenByDescending(name => name.Spelling.Claims.Length)
            .ThenBy(name => name.Spelling.Name, StringComparer.Ordinal)
            .ToArray();
        var first = ordered[0];
        return new(
            first.Spelling.Name,
            [.. ordered.Select(name => name == first ? name.Spelling : name.Spelling with { IsSlip = name.Compare(first) is NameRelation.Misspelling, IsTransliteration = name.IsTransliterationOf(first) })]);
    }
}
