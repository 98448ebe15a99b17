using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Reporting;
using FactCheck.Reporting.Changes;
using FactCheck.Rules;

namespace FactCheck.Tests.Reporting;

/// <summary>A change that every format renders, made of two reports: the sample before and after somebody edited it, or a hostile one.</summary>
public static class SampleChange
{
    /// <summary>One article changed and moved, one came, one went; findings of all four sorts.</summary>
    public static ChangeReport Create()
    {
        var report = SampleReport.Create();
        var (post, wire) = (report.Articles[0].Article, report.Articles[1].Article);
        var (old, @new) = (report.Articles[0].Claims[0], report.Articles[1].Claims[0]);
        return new()
        {
            OldName = "main",
            NewName = "HEAD",
            ArticleCount = 12,
            Old = report,
            New = report,
            Articles =
            [
                new(ChangeKind.Removed, "ferry/gone.md", null, null, null),
                new(ChangeKind.Changed, "ferry/post.md", "ferry/wire.md", post, wire),
                new(ChangeKind.Renamed, "ferry/here.md", "ferry/there.md", null, null),
            ],
            Claims =
            [
                new("ferry/wire.md", "passengers", Place(old) with { Place = Location.Of(old) with { File = "ferry/post.md" } }, Place(@new)),
                new("ferry/wire.md", "hospital", null, Place(report.Articles[1].Claims[1])),
                new("ferry/wire.md", "cost", Place(report.Articles[0].Claims[2]), null),
            ],
            Added = [report.Findings[0]],
            Caused = [report.Findings[1]],
            Resolved = [report.Findings[2]],
            Unchanged = [.. report.Findings.Skip(3)],
            Suppressed = report.Suppressed,
        };
    }

    /// <summary>Every text tries to be something else than text.</summary>
    public static ChangeReport Hostile()
    {
        var report = HostileReport.Create();
        var claim = report.Articles[0].Claims[0];
        return new()
        {
            OldName = HostileReport.Text,
            NewName = HostileReport.File,
            ArticleCount = 1,
            Old = report,
            New = report,
            Articles = [new(ChangeKind.Changed, HostileReport.Text, HostileReport.File, claim.Article, claim.Article)],
            Claims = [new(HostileReport.File, HostileReport.Text, Place(claim), Place(claim))],
            Added = report.Findings,
            Caused = report.Findings,
            Resolved = report.Findings,
            Unchanged = report.Findings,
            Suppressed = [report.Findings[0] with { Suppression = new(SuppressionKind.Inline, HostileReport.Text) }],
        };
    }

    /// <summary>The sample with that many claims and findings.</summary>
    public static ChangeReport Large(int count)
    {
        var change = Create();
        ImmutableArray<T> Many<T>(ImmutableArray<T> list) => [.. Enumerable.Repeat(list[0], count)];
        return change with
        {
            Claims = Many(change.Claims), Added = Many(change.Added), Caused = Many(change.Caused), Resolved = Many(change.Resolved), Unchanged = Many(change.Unchanged),
            Articles = [.. Enumerable.Range(0, count).Select(i => change.Articles[1] with { NewFile = $"ferry/{i}.md" })],
        };
    }

    /// <summary>The change in a format.</summary>
    public static string Render(ChangeReport change, string format, TextStyle? style = null)
    {
        using var output = new StringWriter { NewLine = "\r\n" };
        ReportWriters.ForChanges(style ?? new()).Single(writer => writer.Format == format).Write(change, output);
        return output.ToString();
    }

    private static ClaimPlace Place(Claim claim) => new(claim, Location.Of(claim));
}
