using System.Runtime.CompilerServices;
using FactCheck.Claims;
using FactCheck.Claims.Dates;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Dates;

/// <summary>Reads files of "value @published &lt;= phrase | phrase", value first, and runs them.</summary>
internal static class ValueExamples
{
    /// <summary>The lines beside the calling test that are no comments.</summary>
    public static IEnumerable<string> Lines(string name, [CallerFilePath] string path = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(path)!, name)).Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal));

    /// <summary>Runs one line; gives what is wrong with each phrase that does not yield the value and nothing else.</summary>
    public static IEnumerable<string> Failures(string line, string kind)
    {
        var (head, phrases) = line.Split(" <= ") is [var left, var right] ? (left, right) : throw new FormatException(line);
        var published = head.Split(" @") is [_, var day] ? day : "-";
        var value = head.Split(" @")[0];
        foreach (var phrase in phrases.Split(" | "))
        {
            var text = phrase.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
            var found = Extraction.Mentions(text, kind, published == "-" ? null : published);
            var words = phrase.Split('[', ']') is [_, var inner, _] ? inner : null;
            if (found is not [var only] || Show(only.Value) != value || (words is not null && Words(only, text) != words))
            {
                yield return $"'{phrase}' @{published}: {string.Join(", ", found.Select(mention => $"'{Words(mention, text)}' = {Show(mention.Value)}"))} instead of {value}";
            }
        }
    }

    private static string Words(Mention mention, string text) => text.Substring(mention.Span.Start, mention.Span.Length);

    private static string Show(ClaimValue value) => value is DateValue { IsImpossible: true } ? "impossible" : value.Normal;
}
