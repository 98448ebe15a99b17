using System.Globalization;
using System.Xml;
using FactCheck.Articles;
using FactCheck.Rules;

namespace FactCheck.Reporting.JUnit;

/// <summary>
/// JUnit XML for test reports of CI systems: a suite an article, a failed test an error or warning. What is only worth knowing is a passed test
/// with output; what is accepted or suppressed is a skipped test with its reason; an article without findings is one passed test.
/// </summary>
public sealed class JUnitReportWriter : IReportWriter
{
    private const int MostInAName = 300;

    /// <inheritdoc/>
    public string Format => "junit";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        // The declaration of XmlWriter would name the encoding of the text writer.
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        var all = report.Findings.Concat(report.Suppressed).ToArray();
        var findings = all.ToLookup(finding => finding.Locations[0].File, StringComparer.Ordinal);
        var files = report.Articles.Select(entry => entry.Article.File).Concat(findings.Select(group => group.Key)).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).ToArray();
        var articles = report.ArticlesByFile();
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false };
        using (var xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "factcheck");
            WriteCounts(xml, files.Sum(file => Math.Max(1, findings[file].Count())), all);
            foreach (var file in files)
            {
                WriteSuite(xml, file, [.. findings[file]], articles);
            }

            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    private static bool IsFailure(Finding finding) => finding.Severity > Severity.Info && SkipReasonOf(finding) is null;

    private static string? SkipReasonOf(Finding finding) => finding switch
    {
        { Suppression: { } suppression } => $"suppressed: {Printable.Of(suppression.Reason)}",
        { Accepted: { } entry } => string.Create(CultureInfo.InvariantCulture, $"accepted by {Printable.Of(entry.Owner)} until {entry.Expires:yyyy-MM-dd}: {Printable.Of(entry.Reason)}"),
        _ => null,
    };

    private static void WriteSuite(XmlWriter xml, string file, Finding[] findings, IReadOnlyDictionary<string, Article> articles)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Printable.Of(file));
        WriteCounts(xml, Math.Max(1, findings.Length), findings);
        foreach (var finding in findings)
        {
            WriteCase(xml, file, $"{finding.Rule.Id} {finding.Rule.Name}: {Printable.Of(finding.Message, MostInAName)}", finding.Locations[0].Position.Line);
            WriteOutcome(xml, finding, string.Join('\n', FindingSide.AllOf(finding, articles).Where(side => side.HasWords).Select(Lines).Append(HintOf(finding)).Where(text => text.Length > 0)));
            xml.WriteEndElement();
        }

        if (findings.Length == 0)
        {
            WriteCase(xml, file, "no findings", 1);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, int tests, Finding[] findings)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", findings.Count(IsFailure).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", findings.Count(finding => SkipReasonOf(finding) is not null).ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteCase(XmlWriter xml, string file, string name, int line)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("classname", Printable.Of(file));
        xml.WriteAttributeString("file", Printable.Of(file));
        xml.WriteAttributeString("line", line.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteOutcome(XmlWriter xml, Finding finding, string text)
    {
        if (SkipReasonOf(finding) is { } reason)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", reason);
            xml.WriteEndElement();
            return;
        }

        xml.WriteStartElement(IsFailure(finding) ? "failure" : "system-out");
        if (IsFailure(finding))
        {
            xml.WriteAttributeString("message", Printable.Of(finding.Message, MostInAName));
            xml.WriteAttributeString("type", OutputNames.Camel(finding.Severity));
        }

        xml.WriteString($"\n{text}\n");
        xml.WriteEndElement();
    }

    private static string Lines(FindingSide side) =>
        $"{side.WhoSays}  {FindingSide.PlaceOf(side.First)}\n  {side.Quote}";

    private static string HintOf(Finding finding) => finding.Hint is { } hint ? "hint: " + Printable.Of(hint) : "";
}
