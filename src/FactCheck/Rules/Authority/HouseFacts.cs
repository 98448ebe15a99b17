using System.Collections.Immutable;
using FactCheck.Claims.Names;

namespace FactCheck.Rules.Authority;

/// <summary>What the house holds to be true, from all authority files of a run.</summary>
public sealed class HouseFacts
{
    private readonly Dictionary<string, HouseEntity> _people = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HouseEntity> _misspelt = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, HouseEntity> _bySurname;
    private readonly Dictionary<string, SpellingScanner> _scanners = new(StringComparer.Ordinal);

    /// <summary>The facts of some files together.</summary>
    public HouseFacts(IEnumerable<HouseEntity> entities, IEnumerable<HouseFact> facts)
    {
        Entities = [.. entities];
        Facts = [.. facts];
        foreach (var person in OfKind("name"))
        {
            Add(_people, person, person.Accepted);
            Add(_misspelt, person, person.Wrong);
        }

        _bySurname = OfKind("name").ToLookup(SurnameOf, StringComparer.Ordinal);
        foreach (var kind in Entities.Select(entity => entity.Kind).Distinct(StringComparer.Ordinal))
        {
            _scanners[kind] = new(Entities, kind);
        }
    }

    /// <summary>Nothing is known.</summary>
    public static HouseFacts None { get; } = new([], []);

    /// <summary>People, organisations and places.</summary>
    public ImmutableArray<HouseEntity> Entities { get; }

    /// <summary>Fixed facts.</summary>
    public ImmutableArray<HouseFact> Facts { get; }

    /// <summary>The files that they come from.</summary>
    public IEnumerable<string> Files => Entities.Select(entity => entity.Entry.File).Concat(Facts.Select(fact => fact.Entry.File)).Distinct(StringComparer.Ordinal);

    /// <summary>These facts and those of others.</summary>
    public HouseFacts With(HouseFacts others) =>
        others.Entities.IsEmpty && others.Facts.IsEmpty ? this : new(Entities.Concat(others.Entities), Facts.Concat(others.Facts));

    /// <summary>The entities whose claims are of <paramref name="kind"/>.</summary>
    public IEnumerable<HouseEntity> OfKind(string kind) => Entities.Where(entity => entity.Kind == kind);

    /// <summary>The person whom a full name means: by an accepted spelling, or as a form of exactly one person's name; null where none or several could be meant.</summary>
    public HouseEntity? Person(string name)
    {
        if (_people.TryGetValue(name, out var person))
        {
            return person;
        }

        var forms = _bySurname[PersonName.Parse(name).Surname ?? ""]
            .Where(entity => NameComparison.Compare(name, entity.Name).Relation is NameRelation.Same or NameRelation.Form).ToArray();
        return forms.Length == 1 ? forms[0] : null;
    }

    /// <summary>How two spellings of a person's name relate by what the house knows; null where it knows nothing.</summary>
    public NameVerdict? Compare(string left, string right)
    {
        var (a, b) = (left.Trim(), right.Trim());
        var (acceptedA, acceptedB) = (_people.GetValueOrDefault(a), _people.GetValueOrDefault(b));
        var (wrongA, wrongB) = (_misspelt.GetValueOrDefault(a), _misspelt.GetValueOrDefault(b));
        if ((wrongA ?? wrongB) is { } meant && (acceptedA ?? acceptedB ?? wrongA) == meant && (wrongB ?? acceptedB ?? acceptedA) == meant && a != b)
        {
            return new(NameRelation.Misspelling, $"house facts: write '{meant.Name}'", 1);
        }

        if (acceptedA is null || acceptedB is null || a == b)
        {
            return null;
        }

        return acceptedA == acceptedB
            ? new(NameRelation.Form, $"house facts: both are accepted for '{acceptedA.Name}'", 1)
            : new(NameRelation.Different, "house facts: two people", 0);
    }

    /// <summary>Finds the spellings of the entities of a kind in a text; null where there are none.</summary>
    internal SpellingScanner? ScannerOf(string kind) => _scanners.GetValueOrDefault(kind);

    private static void Add(Dictionary<string, HouseEntity> index, HouseEntity entity, IEnumerable<string> spellings)
    {
        foreach (var spelling in spellings)
        {
            index.TryAdd(spelling, entity);
        }
    }

    private static string SurnameOf(HouseEntity person) => PersonName.Parse(person.Name).Surname ?? "";
}
