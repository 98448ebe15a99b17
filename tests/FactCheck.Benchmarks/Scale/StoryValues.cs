using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Benchmarks;

/// <summary>What is true in one story, or what one article of it says instead.</summary>
internal sealed record StoryValues
{
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Where it happens.</summary>
    public required string Town { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The values by their slots.</summary>
    public required ImmutableDictionary<StorySlot, (int Number, string Name)> Of { get; init; }

    /// <summary>Draws the values of a story.</summary>
    public static StoryValues Draw(StoryTemplates templates, DateOnly day, Random random) => new()
    {
        Town = GeneratedNames.Town(random),
        Day = day,
        Of = templates.Slots.ToImmutableDictionary(slot => slot, slot => slot switch
        {
            { IsNumber: true } => (random.Next(slot.Least, slot.Most + 1), ""),
            { Kind: "choice" } => (0, slot.Choices[random.Next(slot.Choices.Length)]),
            { Kind: "place" } => (0, GeneratedNames.Town(random)),
            { Kind: "person" } => (0, GeneratedNames.Person(random)),
            _ => (0, GeneratedNames.Company(random, slot.Kind == "bank")),
        }),
    };

    /// <summary>The same with another value for one slot: another number, or a name with a slip.</summary>
    public StoryValues With(StorySlot slot, Random random)
    {
        var (number, name) = Of[slot];
        return this with { Of = Of.SetItem(slot, slot.IsNumber ? (Other(slot, number, random), "") : (0, Slip(name, random))) };
    }

    /// <summary>The same, with so many more.</summary>
    public StoryValues Add(StorySlot slot, int more) => this with { Of = Of.SetItem(slot, (Of[slot].Number + more, "")) };

    /// <summary>The words for <c>{name}</c> in a sentence.</summary>
    /// <param name="name">A slot, perhaps with <c>:last</c>; <c>town</c> or <c>day</c>.</param>
    /// <param name="spells">Whether numbers up to ten are words.</param>
    public string Text(string name, bool spells)
    {
        if (name is "town" or "day")
        {
            return name == "town" ? Town : CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(Day.DayOfWeek);
        }

        var (slot, (number, text)) = Of.First(entry => entry.Key.Name == name.Split(':')[0]);
        return slot.Kind switch
        {
            "person" => name.EndsWith(":last", StringComparison.Ordinal) ? text.Split(' ')[1] : text,
            "company" or "bank" or "place" or "choice" => text,
            "money" => string.Create(CultureInfo.InvariantCulture, $"${number}"),
            "count" when spells && number < Words.Length => Words[number],
            "count" => number.ToString("N0", CultureInfo.InvariantCulture),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A tenth away at least, so that no rounding makes the two one.</summary>
    private static int Other(StorySlot slot, int number, Random random)
    {
        for (var i = 0; i < 100; i++)
        {
            var other = random.Next(slot.Least, slot.Most + 1);
            if (Math.Abs(other - number) > (slot.Kind is "year" or "age" or "time" ? 1 : number / 10))
            {
                return other;
            }
        }

        return number + slot.Most;
    }

    /// <summary>Two letters of the surname change places.</summary>
    private static string Slip(string name, Random random)
    {
        var first = name.IndexOf(' ') + 2;
        var at = random.Next(first, name.Length - 2);
        for (; at < name.Length - 2 && name[at] == name[at + 1]; at++)
        {
        }

        return string.Concat(name.AsSpan(0, at), name.AsSpan(at + 1, 1), name.AsSpan(at, 1), name.AsSpan(at + 2));
    }
}
