using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace FactCheck.Reporting.Html;

/// <summary>HTML that is safe by construction: it is made of interpolated strings whose literal parts are markup and whose holes are encoded.</summary>
/// <param name="Html">The markup.</param>
internal readonly record struct Markup(string Html)
{
    /// <summary>Nothing.</summary>
    public static Markup Empty { get; } = new("");

    /// <summary>The markup of an interpolated string.</summary>
    public static Markup Of(MarkupHandler html) => new(html.ToString());

    /// <summary>Parts behind each other.</summary>
    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Html)));

    /// <summary>The markup, or nothing.</summary>
    public Markup If(bool condition) => condition ? this : Empty;
}

/// <summary>Turns an interpolated string into markup. Texts in its holes become printable and encoded, for content and quoted attributes alike.</summary>
[InterpolatedStringHandler]
internal readonly struct MarkupHandler(int literalLength, int formattedCount)
{
    private readonly StringBuilder _html = new(literalLength + (formattedCount * 24));

    /// <summary>Adds markup.</summary>
    public void AppendLiteral(string markup) => _html.Append(markup);

    /// <summary>Adds markup that was made the same way.</summary>
    public void AppendFormatted(Markup markup) => _html.Append(markup.Html);

    /// <summary>Adds markup that was made the same way.</summary>
    public void AppendFormatted(IEnumerable<Markup> parts)
    {
        foreach (var part in parts)
        {
            _html.Append(part.Html);
        }
    }

    /// <summary>Adds a number.</summary>
    public void AppendFormatted(int number) => _html.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>Adds a number in a format: a length, a weight.</summary>
    public void AppendFormatted(double number, string format) => _html.Append(number.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>Adds text of any origin.</summary>
    public void AppendFormatted(string? text)
    {
        foreach (var c in Printable.Of(text))
        {
            _ = c switch
            {
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '&' => _html.Append("&amp;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                _ => _html.Append(c),
            };
        }
    }

    /// <summary>The markup.</summary>
    public override string ToString() => _html.ToString();
}
