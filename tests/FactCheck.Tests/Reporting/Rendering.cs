using FactCheck.Reporting;

namespace FactCheck.Tests.Reporting;

/// <summary>Writes reports as the command line does.</summary>
public static class Rendering
{
    /// <summary>The report in a format; line ends are the writer's own.</summary>
    public static string Of(Report report, string format, TextStyle? style = null)
    {
        using var output = new StringWriter { NewLine = "\r\n" };
        ReportWriters.ForReports(style ?? new()).Single(writer => writer.Format == format).Write(report, output);
        return output.ToString();
    }
}
