using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Benchmarks;

/// <summary>One statement of a fact: <paramref name="Quote"/> occurs once in the article, <paramref name="Text"/> once in the quote.</summary>
internal sealed record LabelledMention(
    [property: JsonPropertyName("article")] string Article,
    [property: JsonPropertyName("quote")] string Quote,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("value")] string Value);

/// <summary>One fact of a story, wherever it is stated.</summary>
internal sealed record LabelledFact(
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("mentions")] LabelledMention[] Mentions);

/// <summary>A folder of articles with a <c>facts.json</c>.</summary>
internal sealed record LabelledStory([property: JsonPropertyName("facts")] LabelledFact[] Facts)
{
    private const string FileName = "facts.json";

    /// <summary>The stories in and below a folder, with their folders, in the order of their paths.</summary>
    public static IEnumerable<(string Folder, LabelledStory Story)> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, FileName, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path =>
            (Path.GetDirectoryName(path)!, JsonSerializer.Deserialize<LabelledStory>(File.ReadAllText(path)) ?? throw new InvalidDataException($"{path} is 'null'.")));
}
