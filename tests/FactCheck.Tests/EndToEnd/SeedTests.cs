using FactCheck.Tests.Support;
using Newtonsoft.Json;

namespace FactCheck.Tests.EndToEnd;

/// <summary>The articles that the project started from, with the facts that people read in them.</summary>
public sealed class SeedTests
{
    private const string Seeds = "seeds";
    private static readonly Lazy<JsonReport> Report = new(() => JsonReport.Parse(CommandLine.Run("check", Folder, "--format", "json").Output));
    private static readonly Lazy<Fact[]> Conflicts = new(() =>
        [.. JsonConvert.DeserializeObject<FactFile>(File.ReadAllText(Path.Combine(Folder, "facts.json")))!.Facts.Where(fact => fact.Status == "conflict")]);

    private static string Folder => Path.Combine(SharedData.Folder, Seeds);

    [SharedTheory(Seeds)]
    [InlineData("f2", "FC301")]
    [InlineData("f3", "FC301")]
    [InlineData("f4", "FC302")]
    [InlineData("f5", "FC402")]
    [InlineData("f6", "FC303")]
    [InlineData("f7", "FC403")]
    public void Conflict_is_found(string id, string rule)
    {
        var conflict = Conflicts.Value.Single(fact => fact.Id == id);

        Assert.True(
            Report.Value.Findings.Any(finding => finding.IsAlarm && finding.Rule == rule && Shows(finding, conflict)),
            $"Not found: {conflict.About} ({conflict.Note})");
    }

    [SharedFact(Seeds)]
    public void Every_conflict_is_asked_for() => Assert.Equal(["f2", "f3", "f4", "f5", "f6", "f7"], Conflicts.Value.Select(fact => fact.Id));

    [SharedFact(Seeds)]
    public void Nothing_else_is_found()
    {
        var others = Report.Value.Findings.Where(finding => finding.IsAlarm && !Conflicts.Value.Any(conflict => Touched(finding, conflict).Any())).ToList();

        Assert.True(others.Count == 0, string.Join("\n  ", others.Select(finding => finding.ToString()).Prepend("Found besides the conflicts:")));
    }

    /// <summary>Values of two kinds where values differ; a slip, a name or a list is shown by any of its places.</summary>
    private static bool Shows(JsonFinding finding, Fact conflict)
    {
        var touched = Touched(finding, conflict).ToList();
        return conflict.Kind is "list" or "role" or "org" ? touched.Count > 0 : touched.Select(mention => mention.Value).Distinct().Count() > 1;
    }

    private static IEnumerable<FactMention> Touched(JsonFinding finding, Fact conflict) => conflict.Mentions.Where(mention =>
    {
        var text = File.ReadAllText(Path.Combine(Folder, mention.Article + ".md"));
        var start = text.IndexOf(mention.Quote, StringComparison.Ordinal) + mention.Quote.IndexOf(mention.Text, StringComparison.Ordinal);
        return finding.Locations.Any(place =>
            Path.GetFileNameWithoutExtension(place.File) == mention.Article && place.Offset < start + mention.Text.Length && start < place.Offset + place.Length);
    });

    private sealed record FactFile(Fact[] Facts);

    private sealed record Fact(string Id, string Kind, string About, string Status, string Note, FactMention[] Mentions);

    private sealed record FactMention(string Article, string Quote, string Text, string Value);
}
