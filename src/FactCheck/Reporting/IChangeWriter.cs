using FactCheck.Reporting.Changes;

namespace FactCheck.Reporting;

/// <summary>One output format of <c>diff</c>. Writes the same bytes for the same report, in any culture.</summary>
public interface IChangeWriter
{
    /// <summary>The name on the command line: "text", "json".</summary>
    string Format { get; }

    /// <summary>Writes <paramref name="report"/> to <paramref name="output"/>; line ends are LF.</summary>
    void Write(ChangeReport report, TextWriter output);
}
