using System.Globalization;
using System.Text;
using FactCheck.Text;

namespace FactCheck.Training;

/// <summary>A document of a treebank as it was written, a blank line between paragraphs, with the treebank's tokens and sentences.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tokens">Where its tokens are.</param>
/// <param name="Sentences">Where its sentences are.</param>
internal sealed record RawText(string Text, IReadOnlyList<TextSpan> Tokens, IReadOnlyList<TextSpan> Sentences)
{
    private const int Form = 1, Misc = 9;

    /// <summary>The documents of a set.</summary>
    public static IEnumerable<RawText> Read(string folder, string set)
    {
        var builder = new Builder();
        foreach (var line in File.ReadLines(Path.Combine(folder, set + ".conllu")))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) && builder.Build() is { } document)
            {
                yield return document;
                builder = new();
            }

            builder.Add(line);
        }

        if (builder.Build() is { } last)
        {
            yield return last;
        }
    }

    private sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<TextSpan> _tokens = [];
        private readonly List<TextSpan> _sentences = [];
        private int _first;
        private int _inside;

        public RawText? Build() => _tokens.Count == 0 ? null : new(_text.ToString(), _tokens, _sentences);

        public void Add(string line)
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal) && _text.Length > 0 && _text[^1] != '\n')
            {
                _text.Append("\n\n");
            }
            else if (line.Length == 0 && _first < _tokens.Count)
            {
                _sentences.Add(TextSpan.FromBounds(_tokens[_first].Start, _tokens[^1].End));
                _first = _tokens.Count;
            }
            else if (line.Length > 0 && line[0] != '#' && line.Split('\t') is var cells && !cells[0].Contains('.', StringComparison.Ordinal))
            {
                Add(cells);
            }
        }

        /// <summary>A token. Of one that is several syntactic words, "can't", the words' parts are tokens where they are written one after the other.</summary>
        private void Add(string[] cells)
        {
            if (cells[0].Split('-') is [var from, var to])
            {
                _inside = int.Parse(to, CultureInfo.InvariantCulture) - int.Parse(from, CultureInfo.InvariantCulture) + 1;
                Append(cells, isWhole: true);
            }
            else if (_inside > 0)
            {
                _inside--;
                Divide(cells[Form], isLast: _inside == 0);
            }
            else
            {
                Append(cells, isWhole: true);
            }
        }

        private void Append(string[] cells, bool isWhole)
        {
            _tokens.Add(new(_text.Length, cells[Form].Length));
            _text.Append(cells[Form]);
            if (isWhole && !cells[Misc].Contains("SpaceAfter=No", StringComparison.Ordinal))
            {
                _text.Append(' ');
            }
        }

        private void Divide(string form, bool isLast)
        {
            var (start, length) = (_tokens[^1].Start, _tokens[^1].Length);
            if (!isLast && form.Length < length && _text.ToString(start, form.Length) == form)
            {
                _tokens[^1] = new(start, form.Length);
                _tokens.Add(new(start + form.Length, length - form.Length));
            }
        }
    }
}
