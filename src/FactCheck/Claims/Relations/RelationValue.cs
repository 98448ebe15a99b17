namespace FactCheck.Claims.Relations;

/// <summary>What one person is to another: "Liz Cheney's older sister". Who it is stands in the frame, under <see cref="Frame.Person"/>.</summary>
/// <param name="Noun">The noun in normal form: "sister".</param>
/// <param name="Relation">What it names, whatever the sex: "sibling".</param>
public sealed record RelationValue(string Noun, string Relation) : ClaimValue
{
    /// <summary>The full name, as the article gives it, of whose relative or partner the person is; null where that is not certain.</summary>
    public string? Other { get; init; }

    /// <summary>The sex that the noun tells; null where it tells none.</summary>
    public string? Sex { get; init; }

    /// <summary>The order in age, between people of one generation: "older", "younger", "twin"; null where none is told.</summary>
    public string? Order { get; init; }

    /// <inheritdoc/>
    public override string Normal => Order is null ? Noun : $"{Order} {Noun}";

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object?>> Properties =>
        [new("relation", Noun), new("class", Relation), new("order", Order), new("other", Other)];
}
