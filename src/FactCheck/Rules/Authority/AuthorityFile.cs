using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Claims.Roles;
using FactCheck.Rules.Yaml;
using FactCheck.Text;

namespace FactCheck.Rules.Authority;

/// <summary>Reads the house facts of one YAML file. All faults are reported at once, each with its place and a hint.</summary>
public sealed class AuthorityFile
{
    /// <summary>Who says what an authority file says, in messages and reports.</summary>
    public const string Source = "house facts";

    /// <summary>The lists of entities, with the kind of their claims and the keys of an entry; <c>rules/authority.schema.json</c> has the same.</summary>
    internal static readonly (string Key, string Kind, string[] Keys)[] Sections =
    [
        ("people", "name", ["name", "accepted", "wrong", "roles"]),
        ("organisations", "org", ["name", "accepted", "wrong"]),
        ("places", "place", ["name", "accepted", "wrong", "in"]),
    ];

    /// <summary>The keys of a fact.</summary>
    internal static readonly string[] FactKeys = ["about", "kind", "value", "mentions", "head", "predicate", "from", "until"];

    /// <summary>The keys of a role.</summary>
    internal static readonly string[] RoleKeys = ["title", "from", "until"];

    private readonly string _path;
    private readonly YamlMap _file;

    private AuthorityFile(string path, YamlMap file) => (_path, _file) = (path, file);

    /// <summary>The facts in <paramref name="yaml"/>. Entries with faults are left out, and the faults added to <paramref name="errors"/>.</summary>
    public static HouseFacts Read(string path, string yaml, ICollection<FileError> errors)
    {
        if (YamlDocument.Read(path, yaml, "write people, organisations, places or facts as lists", errors) is not { } node)
        {
            return HouseFacts.None;
        }

        var file = new AuthorityFile(path, new(path, node, [.. Sections.Select(section => section.Key), "facts"], errors));
        return new(
            [.. Sections.SelectMany(section => file._file.Maps(section.Key, section.Keys).Select(entry => file.Entity(entry, section.Kind)).OfType<HouseEntity>())],
            [.. file._file.Maps("facts", FactKeys).Select(file.Fact).OfType<HouseFact>()]);
    }

    private HouseEntity? Entity(YamlMap entry, string kind)
    {
        if (entry.Required("name", "the spelling that the house uses") is not { } name)
        {
            return null;
        }

        var accepted = entry.Texts("accepted").Select(text => text.Value).Prepend(name.Value).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var wrong = entry.Texts("wrong");
        foreach (var both in wrong.Where(text => accepted.Contains(text.Value, StringComparer.Ordinal)))
        {
            entry.Add(both.Position, $"'{both.Value}' is accepted and wrong", "keep it in one of the two lists");
        }

        return new()
        {
            Kind = kind,
            Name = name.Value,
            Accepted = accepted,
            Wrong = [.. wrong.Select(text => text.Value)],
            Roles = [.. entry.Maps("roles", RoleKeys).Select(role => Role(role, name.Value)).OfType<HouseRole>()],
            Containers = [.. entry.Texts("in").Select(text => text.Value)],
            Entry = At(name, name.Value, name.Value),
        };
    }

    private HouseRole? Role(YamlMap entry, string person)
    {
        var (from, until) = Validity(entry);
        if (entry.Required("title", "the office, e.g. chancellor of Germany") is not { } title)
        {
            return null;
        }

        var text = $"{person}, the {title.Value}, spoke.";
        var role = Claims(text).Select(claim => claim.Value).OfType<RoleValue>().FirstOrDefault();
        if (role is null)
        {
            entry.Add(title.Position, $"the office '{title.Value}' is not understood", "write it as an article would, e.g. chancellor of Germany");
            return null;
        }

        return new(title.Value, role, from, until, At(title, $"{title.Value}{Period(from, until)}", role.Normal));
    }

    private HouseFact? Fact(YamlMap entry)
    {
        var (from, until) = Validity(entry);
        var about = entry.Required("about", "what the value is about, for messages");
        var value = entry.Required("value", "the value as an article would write it, e.g. 11,400 people");
        RequireWords(entry);
        var name = entry.OneOf("kind", [.. ClaimKinds.All.Select(known => known.Name)]);
        var kind = ClaimKinds.All.FirstOrDefault(known => known.Name == name);
        if (about is null || value is not { } written || kind is null)
        {
            return null;
        }

        var claim = Claims($"It is {written.Value}.").Concat(Claims(written.Value)).FirstOrDefault(claim => claim.Kind == kind);
        if (claim is null)
        {
            entry.Add(written.Position, $"'{written.Value}' holds no {kind.Name}", $"write it as an article would; 'factcheck extract' shows what is understood");
            return null;
        }

        return new()
        {
            About = about.Value.Value,
            Kind = kind,
            Value = claim.Value,
            Mentions = [.. entry.Texts("mentions").Select(text => text.Value)],
            Heads = [.. entry.Texts("head").Select(text => text.Value)],
            Predicates = [.. entry.Texts("predicate").Select(text => text.Value)],
            From = from,
            Until = until,
            Entry = At(written, written.Value, claim.Value.Normal),
        };
    }

    /// <summary>Without words of its own, a fact would be held against values that are about something else.</summary>
    private static void RequireWords(YamlMap entry)
    {
        if (!entry.Has("kind"))
        {
            entry.Missing("kind", "one of " + string.Join(", ", ClaimKinds.All.Select(known => known.Name)));
        }

        if (entry.Texts("mentions").Count == 0)
        {
            entry.Missing("mentions", "words that a sentence about the fact has, such as a name");
        }

        if (!entry.Has("head") && !entry.Has("predicate"))
        {
            entry.Missing("head", "the noun or, as 'predicate', the verb of the value, so that other values of the sentence are not taken for it");
        }
    }

    private static (DateOnly? From, DateOnly? Until) Validity(YamlMap entry)
    {
        var (from, until) = (entry.Day("from"), entry.Day("until"));
        if (from > until)
        {
            entry.Add(entry.PositionOf("until"), "it ends before it begins", "swap 'from' and 'until'");
        }

        return (from, until);
    }

    private static string Period(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        (null, null) => "",
        (null, { } end) => FormattableString.Invariant($", until {end:yyyy-MM-dd}"),
        ({ } start, null) => FormattableString.Invariant($", since {start:yyyy-MM-dd}"),
        ({ } start, { } end) => FormattableString.Invariant($", {start:yyyy-MM-dd} to {end:yyyy-MM-dd}"),
    };

    private Location At(YamlText place, string text, string value) => new(_path, place.Span, place.Position, text, value, Source, default);

    private static ImmutableArray<Claim> Claims(string text) => ClaimExtractor.Extract(new Article
    {
        Text = new SourceText(Source, text), Source = Source, Body = new TextSpan(0, text.Length),
    }).Claims;
}
