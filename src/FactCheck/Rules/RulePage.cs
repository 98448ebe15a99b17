using System.Collections.Immutable;

namespace FactCheck.Rules;

/// <summary>
/// Reads the examples of a rule's page. An example is a fenced block with the word <c>articles</c>; in it each article begins with a line
/// <c>=== Source, 2023-03-18</c>. Words between <c>[|</c> and <c>|]</c> are what the finding must point at. Blocks with the word <c>authority</c> hold the
/// house's facts that the examples of the page know.
/// </summary>
public static class RulePage
{
    private const string Fence = "```";
    private const string ConflictSection = "Conflict";

    /// <summary>The line that opens an example.</summary>
    public const string ExampleFence = Fence + "articles";

    /// <summary>The line that opens facts of the house.</summary>
    public const string AuthorityFence = Fence + "authority";

    /// <summary>What the line that begins an article starts with.</summary>
    public const string ArticleMark = "===";

    /// <summary>Stands before the words that the finding must point at.</summary>
    public const string MarkStart = "[|";

    /// <summary>Stands behind them.</summary>
    public const string MarkEnd = "|]";

    /// <summary>The headings that every page has, in this order.</summary>
    public static ImmutableArray<string> Sections { get; } = ["What it finds", "Why it matters", ConflictSection, "Not a conflict", "Limits"];

    /// <summary>The second-level headings of <paramref name="page"/>.</summary>
    public static IEnumerable<string> HeadingsOf(string page) =>
        page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..].Trim());

    /// <summary>The sentence below the title of <paramref name="page"/>, on one line; empty where there is none.</summary>
    public static string FirstSentenceOf(string page)
    {
        var paragraph = page.Split('\n').Select(line => line.Trim()).Skip(1).SkipWhile(line => line.Length == 0).TakeWhile(line => line.Length > 0 && line[0] != '#');
        var text = string.Join(' ', paragraph);
        return text.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? text[..(end + 1)] : text;
    }

    /// <summary>The house's facts that the examples of <paramref name="page"/> know, as the YAML of authority files.</summary>
    public static IEnumerable<string> AuthorityOf(string page)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == AuthorityFence)
            {
                // The blank lines before it make the lines of faults those of the page.
                var block = lines.Skip(i + 1).TakeWhile(line => line != Fence);
                yield return new string('\n', i + 1) + string.Join('\n', block);
            }
        }
    }

    /// <summary>The examples of <paramref name="page"/>, in its order.</summary>
    public static IEnumerable<RuleExample> ExamplesOf(string page)
    {
        var heading = "";
        List<string>? block = null;
        var begin = 0;
        var lines = page.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (block is not null && line.StartsWith(Fence, StringComparison.Ordinal))
            {
                yield return new(heading == ConflictSection, begin, [.. Articles(block)]);
                block = null;
            }
            else if (block is not null)
            {
                block.Add(line);
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = line[3..].Trim();
            }
            else if (line == ExampleFence)
            {
                (block, begin) = ([], i + 1);
            }
        }
    }

    private static IEnumerable<ExampleArticle> Articles(List<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith(ArticleMark, StringComparison.Ordinal))
            {
                var head = lines[i][ArticleMark.Length..].Split(',', 2, StringSplitOptions.TrimEntries);
                var text = string.Join('\n', lines.Skip(i + 1).TakeWhile(line => !line.StartsWith(ArticleMark, StringComparison.Ordinal)));
                yield return new(head[0], head.Length > 1 ? head[1] : "", WithoutMarks(text, out var marked), marked);
            }
        }
    }

    private static string WithoutMarks(string text, out ImmutableArray<string> marked)
    {
        var words = text.Split(MarkStart).Skip(1).Select(part => part.Split(MarkEnd)[0]);
        marked = [.. words];
        return text.Replace(MarkStart, "", StringComparison.Ordinal).Replace(MarkEnd, "", StringComparison.Ordinal).Trim();
    }
}
