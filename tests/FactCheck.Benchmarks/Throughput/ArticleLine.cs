using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Benchmarks;

/// <summary>One line of a file of articles.</summary>
internal sealed record ArticleLine(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("published")] string? Published,
    [property: JsonPropertyName("source")] string? Source,
    [property: JsonPropertyName("title")] string? Title,
    [property: JsonPropertyName("text")] string Text)
{
    /// <summary>The lines of a JSON Lines file; blank ones are passed over.</summary>
    public static IEnumerable<ArticleLine> Read(string path) =>
        File.ReadLines(path, Encoding.UTF8)
            .Where(line => !string.IsNullOrWhiteSpace(line))
            .Select(line => JsonSerializer.Deserialize<ArticleLine>(line) ?? throw new InvalidDataException("A line of the file is 'null'."));

    /// <summary>A name for the article file of each line, its id with a number where ids come again.</summary>
    public static IEnumerable<string> FileNames(IEnumerable<ArticleLine> lines)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            var name = string.Concat(line.Id.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'));
            var times = seen[name] = seen.GetValueOrDefault(name) + 1;
            yield return times == 1 ? $"{name}.md" : $"{name}-{times}.md";
        }
    }

    /// <summary>The article file: Markdown with front matter.</summary>
    public string ToMarkdown()
    {
        var file = new StringBuilder("---\n");
        Append(file, "source", Source);
        Append(file, "published", Published);
        Append(file, "title", Title);
        return file.Append("---\n").Append(Text).Append('\n').ToString();
    }

    private static void Append(StringBuilder file, string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            file.Append(key).Append(": ").Append(Quote(value)).Append('\n');
        }
    }

    /// <summary>A YAML scalar in double quotes, on one line whatever it holds. YAML takes JSON's escapes.</summary>
    private static string Quote(string value) => JsonSerializer.Serialize(value);
}
