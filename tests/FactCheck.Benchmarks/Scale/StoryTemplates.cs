using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace FactCheck.Benchmarks;

/// <summary>A value of a kind of story.</summary>
/// <param name="Name">Its name in the sentences.</param>
/// <param name="Kind">count, money, percent, measure, age, year, time, person, company, bank, place or choice.</param>
/// <param name="Least">The least number; 0 for names.</param>
/// <param name="Most">The greatest number.</param>
internal sealed record StorySlot(string Name, string Kind, int Least, int Most)
{
    /// <summary>The words to choose from.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => Most > 0;

    /// <summary>Whether it is a claim: what can be got wrong.</summary>
    public bool IsClaim => IsNumber || Kind == "person";
}

/// <summary>A kind of story: its values, and for each fact the ways of telling it.</summary>
/// <param name="Slots">The values.</param>
/// <param name="Titles">Headlines.</param>
/// <param name="Leads">First sentences.</param>
/// <param name="Facts">What else is told, each in several ways.</param>
internal sealed record StoryTemplates(
    ImmutableArray<StorySlot> Slots, ImmutableArray<string> Titles, ImmutableArray<string> Leads, ImmutableArray<ImmutableArray<string>> Facts)
{
    /// <summary>The kinds of <c>stories.tsv</c>.</summary>
    public static ImmutableArray<StoryTemplates> All { get; } = Read();

    private static ImmutableArray<StoryTemplates> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Scale/stories.tsv")!);
        return
        [
            .. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
                .GroupBy(cells => cells[0], StringComparer.Ordinal).Select(Of),
        ];
    }

    private static StoryTemplates Of(IEnumerable<string[]> rows)
    {
        var byFact = rows.GroupBy(cells => cells[1], cells => cells[2], StringComparer.Ordinal).ToArray();
        return new(
            [.. byFact.Where(fact => fact.Key.StartsWith("slot ", StringComparison.Ordinal)).Select(fact => Slot(fact.Key[5..], fact.First()))],
            [.. byFact.First(fact => fact.Key == "title")],
            [.. byFact.First(fact => fact.Key == "lead")],
            [.. byFact.Where(fact => fact.Key is not ("title" or "lead") && !fact.Key.StartsWith("slot ", StringComparison.Ordinal)).Select(fact => fact.ToImmutableArray())]);
    }

    private static StorySlot Slot(string name, string text) => text.Split(' ') switch
    {
        ["choice", ..] => new(name, "choice", 0, 0) { Choices = [.. text[7..].Split('|')] },
        [var kind, var least, var most] => new(name, kind, int.Parse(least, CultureInfo.InvariantCulture), int.Parse(most, CultureInfo.InvariantCulture)),
        _ => new(name, text, 0, 0),
    };
}
