using System.Text;

namespace FactCheck.Reporting.PlainText;

/// <summary>Writes lines and wrapped paragraphs with or without colours. Callers pass printable text with <see cref="Ink"/> signs.</summary>
internal sealed class TextPage(TextWriter output, TextStyle style)
{
    private readonly StringBuilder _line = new();
    private char _open = Ink.End;
    private bool _isBlank = true;

    /// <summary>How much is said.</summary>
    public Verbosity Verbosity => style.Verbosity;

    /// <summary>Columns.</summary>
    public int Width => style.Width;

    /// <summary>An empty line, unless there is one already.</summary>
    public void Blank()
    {
        if (!_isBlank)
        {
            output.Write('\n');
        }

        _isBlank = true;
    }

    /// <summary>A line as it is, however long.</summary>
    public void Line(string text) => Render(text);

    /// <summary>A paragraph, broken at spaces: the first line is indented by <paramref name="indent"/> columns, the others by <paramref name="hang"/> more.</summary>
    public void Paragraph(int indent, string text, int hang = 0)
    {
        _line.Clear().Append(' ', indent);
        var used = indent;
        var isEmpty = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var width = WidthOf(word);
            if (!isEmpty && used + 1 + width > style.Width)
            {
                Render(_line.ToString());
                _line.Clear().Append(' ', indent + hang);
                used = indent + hang;
                isEmpty = true;
            }

            _line.Append(isEmpty ? "" : " ").Append(word);
            used += width + (isEmpty ? 0 : 1);
            isEmpty = false;
        }

        Render(_line.ToString());
    }

    /// <summary>The text cut or filled to <paramref name="width"/> columns.</summary>
    public static string Column(string text, int width)
    {
        var missing = width - Printable.WidthOf(text);
        return missing >= 0 ? text + new string(' ', missing) : Cut(text, width - 1) + "…";
    }

    private static string Cut(string text, int width)
    {
        var used = 0;
        var result = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            used += Printable.WidthOf(rune);
            if (used > width)
            {
                break;
            }

            result.Append(rune.ToString());
        }

        return result.ToString();
    }

    private int WidthOf(string word)
    {
        var signs = word.Count(Ink.IsSign);
        var marks = style.Colour ? 0 : word.Count(c => c == Ink.Mark);
        return Printable.WidthOf(word) - signs + (2 * marks);
    }

    /// <summary>Writes a line; a style that is open at its end goes on at the first word of the next.</summary>
    private void Render(string line)
    {
        var start = line.AsSpan().IndexOfAnyExcept(' ');
        for (var i = 0; i < line.Length; i++)
        {
            if (i == start && style.Colour && _open != Ink.End)
            {
                output.Write(Ink.Sequence(_open));
            }

            if (Ink.IsSign(line[i]))
            {
                Switch(line[i]);
            }
            else
            {
                output.Write(line[i]);
            }
        }

        if (style.Colour && _open != Ink.End)
        {
            output.Write(Ink.Sequence(Ink.End));
        }

        output.Write('\n');
        _isBlank = false;
    }

    private void Switch(char sign)
    {
        if (style.Colour)
        {
            output.Write(Ink.Sequence(sign));
        }
        else if (sign == Ink.Mark)
        {
            output.Write('«');
        }
        else if (sign == Ink.End && _open == Ink.Mark)
        {
            output.Write('»');
        }

        _open = sign;
    }
}
