using System.Collections.Frozen;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Reporting.Changes;

/// <summary>Gives what stands in articles of the old side the paths that these had.</summary>
internal sealed class OldNames(IEnumerable<KeyValuePair<string, string>> oldByNew)
{
    private readonly FrozenDictionary<string, string> _oldByNew = oldByNew.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The report under the old paths.</summary>
    public Report Of(Report report) => _oldByNew.Count == 0 ? report : report with
    {
        Articles = [.. report.Articles.Select(Of)],
        Findings = [.. report.Findings.Select(Of)],
    };

    /// <summary>The finding under the old paths.</summary>
    public Finding Of(Finding finding) => finding with { Locations = [.. finding.Locations.Select(Of)] };

    /// <summary>The place under its old path.</summary>
    public Location Of(Location location) => _oldByNew.TryGetValue(location.File, out var old) ? location with { File = old } : location;

    private ReportedArticle Of(ReportedArticle entry) => _oldByNew.TryGetValue(entry.Article.File, out var old)
        ? entry with { Article = entry.Article with { Text = new SourceText(old, entry.Article.Text.Content) } }
        : entry;
}
