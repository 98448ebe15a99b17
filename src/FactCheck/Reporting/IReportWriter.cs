namespace FactCheck.Reporting;

/// <summary>One output format. Writes the same bytes for the same report, in any culture.</summary>
public interface IReportWriter
{
    /// <summary>The name on the command line: "text", "json".</summary>
    string Format { get; }

    /// <summary>Writes <paramref name="report"/> to <paramref name="output"/>; line ends are LF.</summary>
    void Write(Report report, TextWriter output);
}
