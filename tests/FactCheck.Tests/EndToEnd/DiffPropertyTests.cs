using System.Globalization;
using FactCheck.Tests.Support;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.EndToEnd;

/// <summary>A comparison looks only at what a change touches, and yet says what a check of everything on both sides would.</summary>
public sealed class DiffPropertyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    public void Diff_agrees_with_checks_of_both_sides(int seed, bool namesStories)
    {
        WriteSides(new Random(seed), namesStories);
        var (before, now) = (Check("old"), Check("new"));
        var diff = JObject.Parse(CommandLine.Run("diff", _folder.At("old"), _folder.At("new"), "--format", "json").Output)["findings"]!;
        var (added, resolved, unchanged) = (Fingerprints(diff["new"]!).Concat(Fingerprints(diff["causedInUntouched"]!)).ToArray(), Fingerprints(diff["resolved"]!), Fingerprints(diff["unchanged"]!));

        Assert.NotEmpty(diff.SelectMany(sort => sort.First!));
        Assert.Empty(added.Concat(unchanged).Except(now));
        Assert.Empty(resolved.Except(before));
        Assert.Empty(now.Except(before).Except(added).Except(unchanged));
        Assert.True(before.Except(now).Except(resolved).Count() <= unchanged.Except(before).Count());
    }

    /// <summary>The corpus twice: on the new side numbers of three articles differ, one article is gone, and one has another name.</summary>
    private void WriteSides(Random random, bool namesStories)
    {
        var paths = RepositoryFiles.Find("corpus", "*.md").ToArray();
        random.Shuffle(paths);
        for (var i = 0; i < paths.Length; i++)
        {
            var (name, text) = (Path.GetRelativePath(RepositoryFiles.Root, paths[i]), File.ReadAllText(paths[i]));
            text = namesStories ? text : string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("story:", StringComparison.Ordinal)));
            _folder.Write("old/" + name, text);
            if (i != 3)
            {
                _folder.Write("new/" + (i == 4 ? "corpus/moved.md" : name), i < 3 ? Altered(text, random) : text);
            }
        }
    }

    /// <summary>Every third number of the text counts one more.</summary>
    private static string Altered(string text, Random random)
    {
        var body = text.IndexOf("\n---", 4, StringComparison.Ordinal);
        var words = text[body..].Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (int.TryParse(words[i], CultureInfo.InvariantCulture, out var number) && random.Next(3) == 0)
            {
                words[i] = (number + 1).ToString(CultureInfo.InvariantCulture);
            }
        }

        return text[..body] + string.Join(' ', words);
    }

    private string[] Check(string side) =>
        Fingerprints(JObject.Parse(CommandLine.Run("check", _folder.At(side), "--format", "json").Output)["findings"]!);

    private static string[] Fingerprints(JToken findings) => [.. findings.Select(finding => (string)finding["fingerprint"]!)];
}
