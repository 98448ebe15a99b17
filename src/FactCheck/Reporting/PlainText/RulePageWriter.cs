using FactCheck.Rules;

namespace FactCheck.Reporting.PlainText;

/// <summary>Shows a rule with its Markdown page on a terminal: headings stand out, paragraphs, list items and example articles are wrapped,
/// code stays as it is. The words that an example's finding must point at are marked as in reports.</summary>
public sealed class RulePageWriter(TextStyle style)
{
    private const int ExampleIndent = 6;

    /// <summary>Writes the rule and its page, if it has one.</summary>
    public void Write(Rule rule, string? markdown, TextWriter output)
    {
        var page = new TextPage(output, style);
        page.Line($"{Ink.In(Ink.Bold, rule.Id)} {Printable.Of(rule.Name)}");
        page.Line(Ink.In(Ink.Dim, $"{OutputNames.Camel(rule.Severity)}, {OutputNames.Camel(rule.Status)} since {Printable.Of(rule.Since)}, {OutputNames.Kebab(rule.Scope)}"));
        page.Blank();
        if (markdown is null)
        {
            page.Paragraph(0, $"Message: {Printable.Of(rule.Message)}");
            page.Paragraph(0, "This rule has no page.");
            return;
        }

        WriteMarkdown(page, markdown, rule);
    }

    private static void WriteMarkdown(TextPage page, string markdown, Rule rule)
    {
        var isCode = false;
        var isExample = false;
        var paragraph = new List<string>();
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            if (isCode && !isFence && isExample)
            {
                WriteExample(page, line);
            }
            else if (isCode && !isFence)
            {
                page.Line("    " + WithItsSpaces(line));
            }
            else if (isFence || StartsBlock(line))
            {
                Flush(page, paragraph);
                if (!isFence)
                {
                    WriteBlockStart(page, line, paragraph, rule);
                }
            }
            else
            {
                paragraph.Add(line.Trim());
            }

            isCode ^= isFence;
            isExample = isFence ? line == RulePage.ExampleFence : isExample;
        }
    }

    /// <summary>A line of an example: the articles' heads stand out, and so do the words that the page marks as <c>[|found|]</c>.</summary>
    private static void WriteExample(TextPage page, string line)
    {
        if (line.StartsWith(RulePage.ArticleMark, StringComparison.Ordinal))
        {
            page.Line("    " + Ink.In(Ink.Bold, Printable.Of(line[RulePage.ArticleMark.Length..].Trim())));
            return;
        }

        var text = Printable.Of(line)
            .Replace(RulePage.MarkStart, Ink.Mark.ToString(), StringComparison.Ordinal)
            .Replace(RulePage.MarkEnd, Ink.End.ToString(), StringComparison.Ordinal);
        page.Paragraph(ExampleIndent, text);
    }

    private static string WithItsSpaces(string line) => string.Join(' ', line.TrimEnd().Split(' ').Select(part => Printable.Of(part)));

    private static bool StartsBlock(string line) =>
        line.Trim().Length == 0 || line[0] is '#' or '|' || line.TrimStart().StartsWith("- ", StringComparison.Ordinal) || line.TrimStart().StartsWith("* ", StringComparison.Ordinal);

    private static void WriteBlockStart(TextPage page, string line, List<string> paragraph, Rule rule)
    {
        if (line.Trim().Length == 0)
        {
            page.Blank();
        }
        else if (line[0] == '#')
        {
            var title = Printable.Of(line.TrimStart('#').Trim());
            if (!line.StartsWith("# ", StringComparison.Ordinal) || !title.Contains(rule.Id, StringComparison.Ordinal))
            {
                page.Blank();
                page.Line(Ink.In(Ink.Bold, title));
            }
        }
        else if (line[0] == '|')
        {
            page.Line(Printable.Of(line));
        }
        else
        {
            paragraph.Add("-");
            paragraph.Add(line.TrimStart()[2..].Trim());
        }
    }

    private static void Flush(TextPage page, List<string> paragraph)
    {
        if (paragraph.Count > 0)
        {
            var isItem = paragraph[0] == "-";
            var text = Printable.Of(string.Join(' ', paragraph)).Replace("**", "", StringComparison.Ordinal).Replace('`', '"');
            page.Paragraph(isItem ? 2 : 0, text, hang: isItem ? 2 : 0);
            paragraph.Clear();
        }
    }
}
