using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Benchmarks;

/// <summary>A large corpus grown from the repository's own: each story again and again, with names of its own.</summary>
internal static partial class GrownCorpus
{
    private static readonly string[] Syllables = ["ba", "den", "for", "gal", "hem", "kir", "lun", "mar", "nor", "pel", "rus", "sol", "tan", "vik", "wes", "zan"];

    /// <summary>Writes <paramref name="count"/> articles below a folder, one folder a story.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="count">How many.</param>
    /// <param name="namesStories">Whether the front matter names the stories, or they have to be told apart by their words.</param>
    /// <returns>The paths, in the order of their writing.</returns>
    public static string[] Write(string folder, int count, bool namesStories)
    {
        var stories = Directory.GetDirectories(RepositoryCorpus.Folder).Order(StringComparer.Ordinal)
            .Select(path => Directory.GetFiles(path, "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray()).ToArray();
        var paths = new List<string>();
        for (var copy = 0; paths.Count < count; copy++)
        {
            foreach (var (text, i) in stories[copy % stories.Length].Select((text, i) => (text, i)).Take(count - paths.Count))
            {
                var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"story-{copy:00000}"), $"source-{i}.md");
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, Vary(text, copy, namesStories));
                paths.Add(path);
            }
        }

        return [.. paths];
    }

    private static string Vary(string article, int copy, bool namesStories)
    {
        var end = article.IndexOf("\n---", 4, StringComparison.Ordinal);
        var head = article[..end].Split('\n').Where(line => !line.StartsWith("story:", StringComparison.Ordinal) && !line.StartsWith("title:", StringComparison.Ordinal));
        var story = namesStories ? string.Create(CultureInfo.InvariantCulture, $"\nstory: story-{copy}") : "";
        var body = Word().Replace(article[end..], match => match.Groups["before"].Value + (IsDate(match.Groups["name"].Value) ? match.Groups["name"].Value : NameFor(match.Groups["name"].Value, copy)));
        return string.Join('\n', head) + story + body;
    }

    /// <summary>Another word for each story, the same in all its articles. All other words stay, so that the grammar does.</summary>
    private static string NameFor(string word, int copy)
    {
        var name = new StringBuilder();
        for (var hash = unchecked((uint)(word.Length * 7919) ^ (uint)copy * 2654435761 ^ Sum(word)); name.Length < 6; hash = (hash / 16) + 97)
        {
            name.Append(Syllables[hash % 16]);
        }

        return char.ToUpperInvariant(name[0]) + name.ToString(1, name.Length - 1);
    }

    private static bool IsDate(string word) =>
        CultureInfo.InvariantCulture.DateTimeFormat.DayNames.Concat(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames).Contains(word, StringComparer.Ordinal);

    private static uint Sum(string word) => word.Aggregate(17u, (sum, letter) => unchecked((sum * 31) + letter));

    /// <summary>Words with a capital letter behind a small one: names, not the beginnings of sentences.</summary>
    [GeneratedRegex("(?<before>[a-z,] )(?<name>[A-Z][a-z]{3,})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
