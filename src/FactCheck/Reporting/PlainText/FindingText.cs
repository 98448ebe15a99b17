using System.Globalization;
using FactCheck.Alignment;
using FactCheck.Articles;
using FactCheck.Rules;

namespace FactCheck.Reporting.PlainText;

/// <summary>Writes one finding: what is in doubt, both sentences, why they speak of the same fact, what to do.</summary>
internal sealed class FindingText(TextPage page, IReadOnlyDictionary<string, Article> articles)
{
    /// <summary>Sides shown unless all are asked for.</summary>
    private const int MostSides = 6;

    /// <summary>Reasons shown unless all are asked for.</summary>
    private const int MostReasons = 4;

    /// <summary>One line, as compilers write it, so that editors and terminals can jump to it.</summary>
    public void WriteLine(Finding finding) =>
        page.Line($"{FindingSide.PlaceOf(finding.Locations[0])}: {SeverityOf(finding)} {finding.Rule.Id} {finding.Rule.Name}: {Printable.Of(finding.Message)}");

    /// <summary>The finding in full.</summary>
    public void Write(Finding finding)
    {
        page.Line($"{SeverityOf(finding)} {Ink.In(Ink.Bold, finding.Rule.Id)} {finding.Rule.Name}  {Ink.In(Ink.Dim, finding.Fingerprint)}");
        page.Paragraph(2, Printable.Of(finding.Message));
        page.Blank();
        WriteSides(finding);
        if (finding.Alignment is { } alignment)
        {
            page.Paragraph(2, Ink.In(Ink.Dim, "why the same fact: " + Reasons(alignment)), hang: 2);
        }

        if (finding.Hint is { Length: > 0 } hint)
        {
            page.Paragraph(2, "hint: " + Printable.Of(hint), hang: 2);
        }
    }

    /// <summary>An update: calm, without sentences unless all is asked for.</summary>
    public void WriteUpdate(Finding finding)
    {
        page.Paragraph(4, Printable.Of(finding.Message), hang: 2);
        if (page.Verbosity == Verbosity.Detailed)
        {
            WriteSides(finding);
            return;
        }

        foreach (var location in finding.Locations.OrderBy(location => articles.GetValueOrDefault(location.File)?.Published))
        {
            page.Line($"      {FindingSide.WhoSaysAt(location, articles.GetValueOrDefault(location.File))}: {Ink.In(Ink.Mark, Printable.Of(location.Text))}  {Ink.In(Ink.Dim, FindingSide.PlaceOf(location))}");
        }
    }

    /// <summary>A file that could not be read as it should.</summary>
    public void WriteProblem(Finding finding)
    {
        page.Line($"{SeverityOf(finding)} {Ink.In(Ink.Bold, finding.Rule.Id)} {finding.Rule.Name}  {FindingSide.PlaceOf(finding.Locations[0])}");
        page.Paragraph(2, Printable.Of(finding.Message));
        if (finding.Hint is { Length: > 0 } hint)
        {
            page.Paragraph(2, "hint: " + Printable.Of(hint), hang: 2);
        }
    }

    private void WriteSides(Finding finding)
    {
        var sides = FindingSide.AllOf(finding, articles).ToArray();
        var shown = page.Verbosity == Verbosity.Detailed ? sides.Length : Math.Min(sides.Length, MostSides);
        foreach (var side in sides.Take(shown))
        {
            var others = string.Concat(side.Locations.Skip(1).Select(other => Invariant($", {other.Position.Line}:{other.Position.Column}")));
            page.Line($"    {Ink.In(Ink.Bold, side.WhoSays)}  {Ink.In(Ink.Dim, FindingSide.PlaceOf(side.First) + others)}");
            page.Paragraph(6, string.Concat(side.Excerpt.Select(part => part.IsMarked ? Ink.In(Ink.Mark, part.Text) : part.Text)));
        }

        if (shown < sides.Length)
        {
            page.Line(Invariant($"    ... and {sides.Length - shown} more (--verbosity detailed)"));
        }

        page.Blank();
    }

    private string Reasons(AlignmentEvidence alignment)
    {
        var most = page.Verbosity == Verbosity.Detailed ? int.MaxValue : MostReasons;
        var strongest = alignment.Evidence.OrderByDescending(evidence => evidence.Weight).ThenBy(evidence => evidence.Comparison, StringComparer.Ordinal);
        var pro = strongest.Where(evidence => evidence.Weight > 0).Take(most).Select(Reason);
        var contra = strongest.Reverse().Where(evidence => evidence.Weight < 0).Take(most).Select(Reason).ToArray();
        var against = contra.Length == 0 ? "" : "; against it: " + string.Join(", ", contra);
        return $"{string.Join(", ", pro)}{against}; weight {Weight(alignment.Weight)}";
    }

    private static string Reason(Evidence evidence) =>
        $"{EvidenceWords.Of(evidence)} ({Weight(evidence.Weight)})";

    private static string Weight(double weight) => weight.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    private static string SeverityOf(Finding finding) => finding.Severity switch
    {
        Severity.Error => Ink.In(Ink.Red, "error"),
        Severity.Warning => Ink.In(Ink.Yellow, "warning"),
        _ => Ink.In(Ink.Cyan, "info"),
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
