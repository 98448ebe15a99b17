namespace FactCheck.Reporting.PlainText;

/// <summary>The report for an editor.</summary>
public sealed class TextReportWriter(TextStyle style) : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        _ = style;
        foreach (var finding in report.Findings)
        {
            output.Write($"{finding.Rule.Id} {finding.Message}\n");
        }
    }
}
