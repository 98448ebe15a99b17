using System.Runtime.CompilerServices;
using FactCheck.Claims;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Entities;

/// <summary>Reads <c>en.examples</c> beside the test: a text, "=>", and what must be found in it, separated by "; " and in the order of the text.</summary>
internal static class EntityExamples
{
    public static TheoryData<string, string> Read([CallerFilePath] string path = "")
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Path.GetDirectoryName(path)!, "en.examples")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split("=>", StringSplitOptions.TrimEntries);
            data.Add(parts[0], parts[1]);
        }

        return data;
    }

    /// <summary>The mentions of one kind, each as <paramref name="show"/> writes it. "\n" in the text is a line break.</summary>
    public static string Found(string text, string kind, Func<Mention, string, string> show)
    {
        text = text.Replace("\\n", "\n", StringComparison.Ordinal);
        return string.Join("; ", Extraction.Mentions(text, kind).Select(mention => show(mention, text.Substring(mention.Span.Start, mention.Span.Length))));
    }
}
