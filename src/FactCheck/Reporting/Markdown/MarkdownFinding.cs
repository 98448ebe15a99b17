using System.Globalization;
using System.Text;
using FactCheck.Articles;
using FactCheck.Rules;

namespace FactCheck.Reporting.Markdown;

/// <summary>One finding as a paragraph with its sides quoted below it.</summary>
internal static class MarkdownFinding
{
    /// <summary>Messages and other texts of articles are cut behind so many UTF-16 units.</summary>
    public const int MostInAMessage = 500;

    private const int MostSides = 6;
    private const int MostReasons = 4;

    /// <summary>The finding; it begins and ends with a line break.</summary>
    public static string SectionOf(Finding finding, IReadOnlyDictionary<string, Article> articles)
    {
        var sides = FindingSide.AllOf(finding, articles).ToArray();
        var section = new StringBuilder($"\n**{finding.Rule.Id} {MarkdownText.Escape(finding.Rule.Name)}:** {MarkdownText.Escape(Printable.Of(finding.Message, MostInAMessage))}\n");
        foreach (var side in sides.Take(MostSides))
        {
            var place = PlaceOf(side);
            section.Append(side.HasWords ? $"\n> **{MarkdownText.Escape(side.WhoSays)}** {place}<br>{Quote(side)}\n" : $"\n> {place}\n");
        }

        if (sides.Length > MostSides)
        {
            section.Append(CultureInfo.InvariantCulture, $"\n> and {SummaryText.Count(sides.Length - MostSides, "more place", "more places")}\n");
        }

        if (finding.Hint is { Length: > 0 } hint)
        {
            section.Append(CultureInfo.InvariantCulture, $"\nWhat to do: {MarkdownText.Escape(hint)}\n");
        }

        return section.Append(Why(finding)).ToString();
    }

    /// <summary>Path, line and column.</summary>
    public static string PlaceOf(FindingSide side) => $"<code>{MarkdownText.Escape(FindingSide.PlaceOf(side.First))}</code>";

    /// <summary>The sentence with the words in doubt in bold.</summary>
    public static string Quote(FindingSide side) =>
        string.Concat(side.Excerpt.Select(part => part.IsMarked ? $"<strong>{MarkdownText.Escape(part.Text)}</strong>" : MarkdownText.Escape(part.Text)));

    private static string Why(Finding finding)
    {
        if (finding.Alignment is not { } alignment)
        {
            return "";
        }

        var reasons = alignment.Evidence.OrderByDescending(evidence => evidence.Weight).Take(MostReasons)
            .Select(evidence => string.Create(CultureInfo.InvariantCulture, $"{MarkdownText.Escape(EvidenceWords.Of(evidence))} ({evidence.Weight:+0.0;-0.0;0.0})"));
        return string.Create(CultureInfo.InvariantCulture, $"\n<details><summary>Why the same fact</summary>\n\n{string.Join(", ", reasons)}; weight {alignment.Weight:+0.0;-0.0;0.0}\n\n</details>\n");
    }
}
