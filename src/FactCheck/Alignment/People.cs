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

    /// <summary>Finds the people of <paramref name="articles"/>. Forms of one name join; a slip joins the name it was meant to be;
    /// a bare surname that could mean two people stays apart.</summary>
    public static People Find(ImmutableArray<ArticleClaims> articles)
    {
        var names = articles.SelectMany(article => article.Claims).Where(claim => claim.Value is NameValue)
            .GroupBy(claim => ((NameValue)claim.Value).Full, StringComparer.Ordinal)
            .Select(group => new Spelling(group.Key, [.. group]))
            .ToArray();
        var clusters = Enumerable.Range(0, names.Length).Select(i => new List<int> { i }).ToArray();
        foreach (var (from, to) in Links(names))
        {
            if (clusters[from] != clusters[to])
            {
                clusters[to].AddRange(clusters[from]);
                clusters[from].ForEach(i => clusters[i] = clusters[to]);
            }
        }

        var people = clusters.Distinct().Select(cluster => ToPerson(cluster.Select(i => names[i]))).ToImmutableArray();
        var byName = people
            .SelectMany(person => person.Spellings.SelectMany(spelling => spelling.Claims.Select(claim => (Key: (claim.Article.File, spelling.Name), person))))
            .DistinctBy(entry => entry.Key)
            .ToDictionary(entry => entry.Key, entry => entry.person);
        return new(people, byName);
    }

    /// <summary>Which names mean the same person; names that could mean several are left alone.</summary>
    private static IEnumerable<(int From, int To)> Links(Spelling[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            var forms = new List<int>();
            var slips = new List<int>();
            for (var j = 0; j < names.Length; j++)
            {
                if (i != j)
                {
                    Sort(names[i], names[j], j, forms, slips);
                }
            }

            if (forms.Count > 0 && (IsFull(names[i].Name) || AreOnePerson(forms, names)))
            {
                foreach (var form in forms)
                {
                    yield return (i, form);
                }
            }
            else if (forms.Count == 0 && slips.Count > 0 && AreOnePerson(slips, names))
            {
                yield return (i, slips[0]);
            }
        }
    }

    private static void Sort(Spelling name, Spelling other, int index, List<int> forms, List<int> slips)
    {
        switch (NameComparison.Compare(name.Name, other.Name).Relation)
        {
            // A bare surname is a form of many names; which of them is decided by the caller.
            case NameRelation.Same or NameRelation.Form when IsFull(other.Name) || !IsFull(name.Name):
                forms.Add(index);
                break;
            case NameRelation.Misspelling when NameComparison.IsLikelySlip(name.Name, other.Name):
                slips.Add(index);
                break;
        }
    }

    private static bool AreOnePerson(List<int> candidates, Spelling[] names)
    {
        var full = candidates.Where(i => IsFull(names[i].Name)).ToArray();
        return full.All(i => NameComparison.Compare(names[i].Name, names[full[0]].Name).Relation != NameRelation.Different);
    }

    private static bool IsFull(string name) => name.Contains(' ', StringComparison.Ordinal);

    private static Person ToPerson(IEnumerable<Spelling> spellings)
    {
        var ordered = spellings
            .OrderByDescending(spelling => IsFull(spelling.Name))
            .ThenByDescending(spelling => spelling.Claims.Select(claim => claim.Article.File).Distinct(StringComparer.Ordinal).Count())
            .ThenByDescending(spelling => spelling.Claims.Length)
            .ThenBy(spelling => spelling.Name, StringComparer.Ordinal)
            .ToImmutableArray();
        return new(ordered[0].Name, ordered);
    }
}
