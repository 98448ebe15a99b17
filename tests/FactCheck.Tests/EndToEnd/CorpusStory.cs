using System.Collections.Concurrent;
using FactCheck.Tests.Support;
using FactCheck.Text;

namespace FactCheck.Tests.EndToEnd;

/// <summary>A story of the corpus with what the command line makes of it.</summary>
public sealed class CorpusStory
{
    private static readonly ConcurrentDictionary<string, Lazy<CorpusStory>> Stories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts;

    private CorpusStory(string name)
    {
        Folder = Path.Combine(RepositoryFiles.Root, "corpus", name);
        Expected = ExpectedStory.Read(Path.Combine(Folder, "expected.json"));
        _texts = Directory.EnumerateFiles(Folder, "*.md").ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);
        Report = JsonReport.Parse(Output("check", Folder, "--format", "json"));
        Claims = [.. Output("extract", Folder, "--format", "jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JsonClaim.Parse)];
    }

    /// <summary>The names of all stories.</summary>
    public static IEnumerable<string> Names => RepositoryFiles.Find("corpus", "expected.json").Select(path => Path.GetFileName(Path.GetDirectoryName(path))!);

    /// <summary>Where its articles lie.</summary>
    public string Folder { get; }

    /// <summary>What people say of it.</summary>
    public ExpectedStory Expected { get; }

    /// <summary>What <c>check</c> says of it.</summary>
    public JsonReport Report { get; }

    /// <summary>What <c>extract</c> finds in it.</summary>
    public IReadOnlyList<JsonClaim> Claims { get; }

    /// <summary>The story of that name; the command line runs once for all tests.</summary>
    public static CorpusStory Of(string name) => Stories.GetOrAdd(name, key => new(() => new CorpusStory(key))).Value;

    /// <summary>Whether the location lies on these words.</summary>
    public bool Covers(JsonLocation location, ExpectedLocation words) =>
        Path.GetFileName(location.File) == words.File && new TextSpan(location.Offset, location.Length).Overlaps(SpanOf(words));

    /// <summary>Which of the words the finding's locations lie on.</summary>
    public IEnumerable<ExpectedLocation> Covered(IEnumerable<JsonLocation> locations, IEnumerable<ExpectedLocation> words) =>
        words.Where(expected => locations.Any(location => Covers(location, expected)));

    /// <summary>Whether the finding is the expected one: its rule (or an update, of whatever rule), its first location and another.</summary>
    public bool Matches(JsonFinding finding, ExpectedFinding expected)
    {
        var covered = Covered(finding.Locations, expected.Locations).ToList();
        return finding.Verdict == expected.Verdict
            && (finding.Rule == expected.Rule || expected.Verdict == "superseded")
            && covered.Contains(expected.Locations[0])
            && covered.Count >= Math.Min(2, expected.Locations.Length);
    }

    /// <summary>Where the words stand.</summary>
    public TextSpan SpanOf(ExpectedLocation words)
    {
        Assert.True(_texts.TryGetValue(words.File, out var text), $"There is no article {words.File}.");
        var quote = OnlyIndexOf(text!, words.Quote, words.File);
        return new(quote + OnlyIndexOf(words.Quote, words.Text, words.Quote), words.Text.Length);
    }

    private static int OnlyIndexOf(string text, string part, string where)
    {
        var index = text.IndexOf(part, StringComparison.Ordinal);
        Assert.True(index >= 0, $"'{part}' does not occur in {where}.");
        Assert.True(text.IndexOf(part, index + 1, StringComparison.Ordinal) < 0, $"'{part}' occurs more than once in {where}.");
        return index;
    }

    private static string Output(params string[] arguments)
    {
        var result = CommandLine.Run(arguments);
        Assert.True(result.ExitCode is 0 or 1, result.Error);
        return result.Output;
    }
}
