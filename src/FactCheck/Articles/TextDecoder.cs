using System.Globalization;
using System.Text;
using System.Text.Unicode;
using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>Turns a file's bytes into text: strictly UTF-8, since a replaced character would be an altered fact.</summary>
/// <remarks>UTF-16 is refused by name: every consumer of the reports' offsets (editors, code hosts) reads the file as UTF-8.</remarks>
public static class TextDecoder
{
    private const int FirstLatin1Letter = 0xA0;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Utf16LittleEndianMark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> Utf16BigEndianMark => [0xFE, 0xFF];

    /// <summary>The text of <paramref name="bytes"/> without a byte order mark, or the reason why there is none.</summary>
    /// <param name="path">The name for reports.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="text">The text; empty on failure.</param>
    /// <param name="problem">FC902, FC908 or FC912 on failure, else null.</param>
    public static bool TryDecode(string path, ReadOnlySpan<byte> bytes, out string text, out InputProblem? problem)
    {
        text = "";
        problem = Refusal(path, bytes);
        if (problem is not null)
        {
            return false;
        }

        var content = bytes.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes;
        if (content.IndexOf((byte)0) is var zero and >= 0)
        {
            problem = Fatal(
                InputRules.UnsupportedFormat,
                path,
                PositionOf(content, zero),
                "The file contains a zero byte, so it is not UTF-8 text.",
                "Convert it to a text file in UTF-8; a document of a word processor must be exported first.");
            return false;
        }

        if (!Utf8.IsValid(content))
        {
            problem = InvalidByte(path, content);
            return false;
        }

        text = Encoding.UTF8.GetString(content);
        return true;
    }

    /// <summary>The report on a file of <paramref name="length"/> bytes, more than are read.</summary>
    public static InputProblem TooLarge(string path, long length) => Fatal(
        InputRules.FileTooLarge,
        path,
        new(1, 1),
        string.Create(CultureInfo.InvariantCulture, $"The file has {length:N0} bytes, more than the {ArticleLimits.FileBytes:N0} of the largest article; it was not read."),
        "Split it into one file an article, or leave it out.");

    private static InputProblem? Refusal(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > ArticleLimits.FileBytes)
        {
            return TooLarge(path, bytes.Length);
        }

        return bytes.StartsWith(Utf16LittleEndianMark) || bytes.StartsWith(Utf16BigEndianMark)
            ? Fatal(InputRules.InvalidUtf8, path, new(1, 1), "The file is UTF-16, not UTF-8.", "Save it with the encoding UTF-8.")
            : null;
    }

    private static InputProblem InvalidByte(string path, ReadOnlySpan<byte> content)
    {
        Utf8.ToUtf16(content, new char[content.Length], out var valid, out _, replaceInvalidSequences: false);
        var value = content[valid];
        var letter = value >= FirstLatin1Letter ? $" (in Latin-1 it is '{(char)value}')" : "";
        return Fatal(
            InputRules.InvalidUtf8,
            path,
            PositionOf(content, valid),
            string.Create(CultureInfo.InvariantCulture, $"The byte 0x{value:X2} is not UTF-8{letter}."),
            "Save the file with the encoding UTF-8.");
    }

    /// <summary>Line and column of the byte at <paramref name="index"/>, where all before it is valid or counts as replaced.</summary>
    private static LinePosition PositionOf(ReadOnlySpan<byte> content, int index)
    {
        var before = Encoding.UTF8.GetString(content[..index]);
        return new LineMap(before)[before.Length];
    }

    private static InputProblem Fatal(string rule, string path, LinePosition position, string message, string hint) =>
        new(rule, path, position, message, hint) { IsFatal = true };
}
