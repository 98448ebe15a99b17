using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Claims.Numbers;
using FactCheck.Rules.Yaml;
using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>Which claims a rule looks at: a claim meets a condition if, for each key that is given, one of its values is the claim's.</summary>
public sealed record RuleCondition
{
    /// <summary>What <see cref="Speakers"/> has for the outlet's own voice.</summary>
    public const string Outlet = "outlet";

    /// <summary>The keys of a condition in a rule file.</summary>
    internal static readonly string[] Keys = ["kind", "unit", "head", "speaker", "mood", "position", "source"];

    private static readonly string[] MoodNames = [.. Enum.GetNames<Mood>().Select(name => name.ToLowerInvariant())];

    private static readonly (string Name, BlockKind Kind)[] Positions =
    [
        ("headline", BlockKind.Headline), ("lead", BlockKind.Lead), ("body", BlockKind.Body), ("caption", BlockKind.Caption), ("heading", BlockKind.Heading),
        ("list", BlockKind.ListItem), ("dateline", BlockKind.Dateline),
    ];

    /// <summary>Kinds of claims.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Units: a currency's code, a unit's name or the lemma of what is counted.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>Head nouns of the frame.</summary>
    public ImmutableArray<string> Heads { get; init; } = [];

    /// <summary>Attributed speakers; <see cref="Outlet"/> for the article's own voice.</summary>
    public ImmutableArray<string> Speakers { get; init; } = [];

    /// <summary>Moods, in lower case.</summary>
    public ImmutableArray<string> Moods { get; init; } = [];

    /// <summary>Where the sentence stands: headline, lead, body, caption, heading, list, dateline.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Who published the article.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Whether the claim is what the condition says; case does not matter.</summary>
    public bool Matches(Claim claim) =>
        Has(Kinds, claim.Kind.Name)
        && (Units.IsEmpty || (claim.Value is NumberValue number && (Has(Units, number.Unit) || Has(Units, number.UnitText))))
        && Has(Heads, claim.Frame.Head)
        && Has(Speakers, claim.Speaker ?? Outlet)
        && Has(Moods, claim.Mood.ToString())
        && (Places.IsEmpty || Array.Exists(Positions, position => position.Kind == claim.Sentence.Kind && Has(Places, position.Name)))
        && Has(Sources, claim.Article.Source);

    /// <summary>Reads the condition below a key of a rule file; null where the key is not there.</summary>
    internal static RuleCondition? Read(YamlMap rule, string key)
    {
        if (rule.Map(key, Keys) is not { } map)
        {
            return null;
        }

        return new()
        {
            Kinds = Choices(map, "kind", [.. ClaimKinds.All.Select(kind => kind.Name)]),
            Units = Words(map, "unit"),
            Heads = Words(map, "head"),
            Speakers = Words(map, "speaker"),
            Moods = Choices(map, "mood", MoodNames),
            Places = Choices(map, "position", [.. Positions.Select(position => position.Name)]),
            Sources = Words(map, "source"),
        };
    }

    private static bool Has(ImmutableArray<string> values, string value) => values.IsEmpty || values.Contains(value, StringComparer.OrdinalIgnoreCase);

    private static ImmutableArray<string> Words(YamlMap map, string key) => [.. map.Texts(key).Select(text => text.Value)];

    private static ImmutableArray<string> Choices(YamlMap map, string key, string[] choices)
    {
        foreach (var text in map.Texts(key).Where(text => !choices.Contains(text.Value, StringComparer.Ordinal)))
        {
            map.Add(text.Position, $"unknown {key} '{text.Value}'", YamlMap.DidYouMean(text.Value, choices));
        }

        return Words(map, key);
    }
}
