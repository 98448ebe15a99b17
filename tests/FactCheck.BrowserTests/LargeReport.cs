using FactCheck.Reporting;
using FactCheck.Tests.Reporting;

namespace FactCheck.BrowserTests;

/// <summary>The sample report with many findings, each with words of its own.</summary>
internal static class LargeReport
{
    /// <summary>So many findings in stories of twenty.</summary>
    public static Report Create(int findings)
    {
        var sample = SampleReport.Create();
        return sample with
        {
            Findings = [.. Enumerable.Range(0, findings).Select(i => sample.Findings[i % 3] with { Story = FormattableString.Invariant($"story {i / 20}"), Message = FormattableString.Invariant($"finding number{i} of many") })],
            StoryCount = (findings + 19) / 20,
        };
    }
}
