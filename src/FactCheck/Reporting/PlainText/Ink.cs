namespace FactCheck.Reporting.PlainText;

/// <summary>Signs inside a line that a <see cref="TextPage"/> turns into colours. They are control characters, which <see cref="Printable"/>
/// never lets through, so no text can forge them. Styles do not nest.</summary>
internal static class Ink
{
    /// <summary>The words in doubt: underlined, or in «quotation marks» where there are no colours.</summary>
    public const char Mark = '\u0001';

    /// <summary>Headings and names.</summary>
    public const char Bold = '\u0002';

    /// <summary>Errors.</summary>
    public const char Red = '\u0003';

    /// <summary>Warnings.</summary>
    public const char Yellow = '\u0004';

    /// <summary>Things worth knowing.</summary>
    public const char Cyan = '\u0005';

    /// <summary>What is well supported.</summary>
    public const char Green = '\u0006';

    /// <summary>Places and reasons.</summary>
    public const char Dim = '\u0007';

    /// <summary>Ends any of them.</summary>
    public const char End = '\u0008';

    /// <summary>Whether <paramref name="c"/> is one of the signs.</summary>
    public static bool IsSign(char c) => c is >= Mark and <= End;

    /// <summary>What a terminal understands (ECMA-48, select graphic rendition).</summary>
    public static string Sequence(char sign) => sign switch
    {
        Mark => "\e[1;4m",
        Bold => "\e[1m",
        Red => "\e[1;31m",
        Yellow => "\e[1;33m",
        Cyan => "\e[1;36m",
        Green => "\e[32m",
        Dim => "\e[2m",
        _ => "\e[0m",
    };

    /// <summary>The text in that style.</summary>
    public static string In(char sign, string text) => $"{sign}{text}{End}";
}
