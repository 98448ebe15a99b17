using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Articles;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Training;

/// <summary>A proper name in a text.</summary>
/// <param name="Type">What it names.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct GoldName(EntityType Type, TextSpan Span);

/// <summary>A document of a treebank as running text, with its names in the order of the text.</summary>
internal sealed record EntityDocument(Article Article, IReadOnlyList<GoldName> Names);

/// <summary>A token of a treebank in running text. Proper nouns are those that Penn tags call so: they have "American" in a name, universal tags do not.</summary>
/// <param name="Form">The word.</param>
/// <param name="Penn">Its Penn tag.</param>
/// <param name="Head">The place in its sentence of the token it depends on, from 0 on; -1 for the root.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Entity">The brackets of the mentions that begin or end at it.</param>
internal sealed record EntityToken(string Form, string Penn, int Head, TextSpan Span, string Entity)
{
    /// <summary>Whether it is a proper noun.</summary>
    public bool IsProper => Penn is "NNP" or "NNPS";
}

/// <summary>Reads documents with their names from a treebank with the Entity annotations of GUM (Zeldes 2017): text, paragraphs and names.</summary>
internal static partial class EntityTreebank
{
    private sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<GoldName> _names = [];
        private readonly List<EntityToken> _sentence = [];
        private int _joinedUntil;
        private bool _isTight = true;

        public bool IsEmpty => _text.Length == 0;

        /// <summary>Words of a token written together: 2-3.</summary>
        public void Join(string numbers) => _joinedUntil = int.Parse(numbers.Split('-')[1], CultureInfo.InvariantCulture);

        public void Add(string[] cells)
        {
            _text.Append(_isTight ? "" : " ");
            _sentence.Add(new(cells[1], cells[4], int.Parse(cells[6], CultureInfo.InvariantCulture) - 1, new(_text.Length, cells[1].Length), EntityPart().Match(cells[9]).Groups["brackets"].Value));
            _text.Append(cells[1]);
            var number = int.Parse(cells[0], CultureInfo.InvariantCulture);
            _isTight = cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal) || number < _joinedUntil;
            _joinedUntil = number < _joinedUntil ? _joinedUntil : 0;
        }

        public void EndSentence()
        {
            _names.AddRange(EntityGold.NamesOf(_sentence));
            _sentence.Clear();
        }

        public void BeginParagraph()
        {
            _text.Append(IsEmpty ? "" : "\n\n");
            _isTight = true;
        }

        public EntityDocument Document()
        {
            var text = _text.ToString();
            return new(new() { Text = new("text", text), Source = "text", Body = new(0, text.Length) }, _names);
        }
    }

    /// <summary>The documents of a file.</summary>
    public static IReadOnlyList<EntityDocument> Read(string folder, string name) => [.. Parse(File.ReadLines(Path.Combine(folder, name + ".conllu")))];

    /// <summary>The documents in the lines of a file.</summary>
    public static IEnumerable<EntityDocument> Parse(IEnumerable<string> lines)
    {
        var builder = new Builder();
        foreach (var line in lines.Append("").Append("# newdoc"))
        {
            var cells = line.Split('\t');
            if (line.Length == 0)
            {
                builder.EndSentence();
            }
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal) && !builder.IsEmpty)
            {
                yield return builder.Document();
                builder = new();
            }
            else if (line == "# newpar")
            {
                builder.BeginParagraph();
            }
            else if (cells.Length == 10 && cells[0].Contains('-', StringComparison.Ordinal))
            {
                builder.Join(cells[0]);
            }
            else if (cells.Length == 10 && cells[0].All(char.IsAsciiDigit))
            {
                builder.Add(cells);
            }
        }
    }

    [GeneratedRegex(@"(^|\|)Entity=(?<brackets>[^|]*)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex EntityPart();
}
