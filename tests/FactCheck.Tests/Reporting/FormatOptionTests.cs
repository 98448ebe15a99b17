using FactCheck.Reporting;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Reporting;

/// <summary>The formats on the command line come from their list.</summary>
public sealed class FormatOptionTests
{
    private static readonly string Corpus = Path.Combine(RepositoryFiles.Root, "corpus", "takeover-2022");

    public static TheoryData<string> Formats => [.. ReportWriters.ForReports(new()).Select(writer => writer.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_goes_to_a_file(string format)
    {
        using var folder = new TemporaryFolder();
        var result = CommandLine.Run("check", Corpus, "--format", format, "--output", folder.At("report"));

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("Desmet", File.ReadAllText(folder.At("report")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_is_in_the_help(string format) =>
        Assert.Contains(format, CommandLine.Run("check", "--help").Output.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_is_completed(string format) =>
        Assert.Contains(format, CommandLine.Run("complete", "--position", "25", "factcheck check --format ").Output.Split('\n'));

    [Fact]
    public void Wrong_format_is_answered_with_the_nearest() =>
        Assert.Contains("did you mean 'sarif'", CommandLine.Run("check", Corpus, "--format", "sariff").Error, StringComparison.Ordinal);
}
