namespace FactCheck.Reporting.Html;

/// <summary>The report as one page.</summary>
public sealed class HtmlReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        var model = new HtmlModel(report);
        var parts = FindingsSection.Of(model).Concat(SettledSection.Of(report)).Concat(SupportSection.Of(model)).Concat(ArticlesSection.Of(model));
        HtmlPage.Write(output, OverviewSection.Headline(model), OverviewSection.Header(model), parts.Prepend(OverviewSection.Of(model)));
    }
}
