using System.Collections.Immutable;

namespace FactCheck.Claims.Names;

/// <summary>A person of an article.</summary>
/// <param name="Full">The name as the article gives it most fully.</param>
/// <param name="Mentions">Indices into the mentions that were asked for, in their order.</param>
public sealed record Person(string Full, ImmutableArray<int> Mentions);

/// <summary>Who is who in one article: mentions and the people they name.</summary>
/// <param name="People">In the order of their first mention.</param>
/// <param name="PersonOf">For each mention its index into <paramref name="People"/>, or -1 where it names no person.</param>
public sealed record PersonLinks(ImmutableArray<Person> People, ImmutableArray<int> PersonOf);

/// <summary>Links the mentions of people within one article. Misspellings are not linked: they stay people of their own.</summary>
public static class PersonLinker
{
    /// <summary>Groups <paramref name="mentions"/>, all of one article and in the order of the text, by the person they name.</summary>
    public static PersonLinks Link(IReadOnlyList<Mention> mentions)
    {
        var index = new PersonIndex(mentions.Select(mention => mention.Value).OfType<NameValue>().Where(name => name is { Given: not null, Surname: not null }), []);
        var people = new List<(string Full, ImmutableArray<int>.Builder Mentions)>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var personOf = ImmutableArray.CreateBuilder<int>(mentions.Count);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Value is not NameValue name)
            {
                personOf.Add(-1);
                continue;
            }

            var full = name.Surname is null ? name.Full : index.Link(name).Full;
            if (!known.TryGetValue(full, out var person))
            {
                known[full] = person = people.Count;
                people.Add((full, ImmutableArray.CreateBuilder<int>()));
            }

            people[person].Mentions.Add(i);
            personOf.Add(person);
        }

        return new([.. people.Select(person => new Person(person.Full, person.Mentions.ToImmutable()))], personOf.MoveToImmutable());
    }
}
