using System.Globalization;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Training;

/// <summary>Reads treebanks in CoNLL-U format (universaldependencies.org/format.html): syntactic words only, relations without subtypes.</summary>
internal static class Treebank
{
    /// <summary>The sentences of the named files of a folder, in order.</summary>
    public static IReadOnlyList<TreebankSentence> Read(string folder, params IEnumerable<string> names) =>
        [.. names.SelectMany(name => Parse(File.ReadLines(Path.Combine(folder, name + ".conllu"))))];

    /// <summary>The sentences in the lines of a file.</summary>
    public static IEnumerable<TreebankSentence> Parse(IEnumerable<string> lines)
    {
        var rows = new List<string[]>();
        foreach (var line in lines.Append(""))
        {
            if (line.Length == 0 && rows.Count > 0)
            {
                yield return Sentence(rows);
                rows.Clear();
            }
            else if (line.Length > 0 && line[0] != '#' && line.Split('\t') is { Length: >= 8 } cells && cells[0].All(char.IsAsciiDigit))
            {
                rows.Add(cells);
            }
        }
    }

    private static TreebankSentence Sentence(List<string[]> rows) => new(
        [.. rows.Select(cells => WordForm.Normalize(cells[1]))],
        [.. rows.Select(cells => new TokenTag(TagNames.Universal(cells[3]), TagNames.Penn(cells[4])))],
        [.. rows.Select(cells => WordForm.Normalize(cells[2]))],
        [.. rows.Select(cells => int.Parse(cells[6], CultureInfo.InvariantCulture) - 1)],
        [.. rows.Select(cells => cells[7].Split(':')[0])]);
}
