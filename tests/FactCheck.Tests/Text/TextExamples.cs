using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Tests.Text;

/// <summary>Reads example files beside the tests and segments texts.</summary>
internal static partial class TextExamples
{
    public static IEnumerable<string> Lines(string name, [CallerFilePath] string path = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(path)!, name)).Where(line => !line.StartsWith("# ", StringComparison.Ordinal));

    public static string Unescape(string text) =>
        Escape().Replace(text, match => ((char)int.Parse(match.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    public static TokenizedText Segment(string text, TextSpan? title = null, TextSpan? dateline = null, TextSpan? body = null) =>
        TextSegmenter.Segment(new SourceText("test.txt", text), title, dateline, body ?? new(0, text.Length), Language.English.Sentences);

    public static IEnumerable<string> Words(this TokenizedText text) => text.Tokens.Select(token => text.Source.Slice(token.Span));

    [GeneratedRegex(@"\\u[0-9A-F]{4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escape();
}
