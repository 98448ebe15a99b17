using System.Collections.Immutable;
using FactCheck.Languages;

namespace FactCheck.Claims.Statuses;

/// <summary>A stage of a course of events that somebody has reached: "arrested", "not charged", "in critical condition".</summary>
/// <param name="Ladder">The course: "custody", "condition"; for plans with the verb: "plan visit".</param>
/// <param name="Stage">The stage's number; on one ladder the higher comes later.</param>
/// <param name="Name">The stage's name: "arrested".</param>
/// <param name="State">How it stands to the next stage.</param>
public sealed record StatusValue(string Ladder, int Stage, string Name, StageState State) : ClaimValue, IBorneValue
{
    /// <summary>The ladders of the law, of health and of what was done to somebody, and the last stage of the second.</summary>
    public const string Custody = "custody", Condition = "condition", Injury = "injury", Died = "died";

    /// <summary>Whose status it is; null where the text does not say, or where it is the whole story's.</summary>
    public StatusBearer? Bearer { get; init; }

    /// <summary>What the verb of a plan acts on, as lemmas; empty for other ladders and where it acts on nothing.</summary>
    public ImmutableArray<string> Objects { get; init; } = [];

    /// <inheritdoc/>
    public override string Normal => Name;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object?>> Properties =>
    [
        new("ladder", Ladder),
        new("stage", Name),
        new("state", State.ToString().ToLowerInvariant()),
        new("bearer", Bearer?.ToString()),
    ];
}

/// <summary>Whose status it is, as far as the article says.</summary>
/// <param name="Person">The full name; null where none is given.</param>
/// <param name="Noun">The lemma of the noun ("girl", "suspect"); empty where there is none.</param>
/// <param name="Age">In years; null where none is given.</param>
/// <param name="IsPlural">Whether there are several.</param>
public sealed record StatusBearer(string? Person, string Noun, decimal? Age, bool IsPlural)
{
    /// <inheritdoc/>
    public override string ToString() => Person ?? (Age is { } age ? Noun.Length > 0 ? $"{Noun}, {age:0}" : $"{age:0}" : Noun);
}
