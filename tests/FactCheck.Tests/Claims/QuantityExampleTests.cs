using FactCheck.Claims.Numbers;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims;

/// <summary>Runs <c>en.examples</c> and <c>en.negatives</c> of the numeric kinds.</summary>
public sealed class QuantityExampleTests
{
    private static readonly (string Folder, string Kind)[] Kinds =
        [("Counts", "count"), ("Money", "money"), ("Percents", "percent"), ("Measures", "measure"), ("Ages", "age"), ("Ordinals", "ordinal")];

    public static TheoryData<string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (folder, kind) in Kinds)
        {
            foreach (var line in Lines(folder, "en.examples"))
            {
                var arrow = line.IndexOf("<=", line.StartsWith('<') ? 2 : 0, StringComparison.Ordinal);
                foreach (var phrase in line[(arrow + 2)..].Split('|', StringSplitOptions.TrimEntries))
                {
                    data.Add(kind, line[..arrow].Trim(), phrase);
                }
            }
        }

        return data;
    }

    public static TheoryData<string, string> Negatives()
    {
        var data = new TheoryData<string, string>();
        foreach (var (folder, kind) in Kinds)
        {
            foreach (var line in Lines(folder, "en.negatives"))
            {
                data.Add(kind, line);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Phrase_yields_the_value_when_it_states_one(string kind, string value, string phrase)
    {
        var text = phrase.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var mention = Assert.Single(Extraction.Mentions(text, kind));
        Assert.Equal(value, mention.Value.Normal);
        if (phrase.Contains('['))
        {
            Assert.Equal(phrase[(phrase.IndexOf('[') + 1)..phrase.IndexOf(']')], text.Substring(mention.Span.Start, mention.Span.Length));
        }
    }

    [Theory]
    [MemberData(nameof(Negatives))]
    public void Phrase_yields_nothing_when_it_states_no_value(string kind, string text) =>
        Assert.Empty(Extraction.Mentions(text, kind).Select(mention => $"{mention.Value.Normal} ({((NumberValue)mention.Value).UnitText})"));

    private static IEnumerable<string> Lines(string folder, string name) =>
        File.ReadLines(Path.Combine(RepositoryFiles.Root, "tests/FactCheck.Tests/Claims", folder, name)).Where(line => line.Length > 0 && line[0] != '#');
}
