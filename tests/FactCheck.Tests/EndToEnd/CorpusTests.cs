using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.EndToEnd;

/// <summary>Each story of the corpus through the command line, against what people say of it in its expected.json.</summary>
public sealed class CorpusTests
{
    /// <summary>So many of the agreements between articles must be listed as such.</summary>
    private const double LeastShareOfAgreements = 0.55;

    public static TheoryData<string> Stories => [.. CorpusStory.Names];

    public static TheoryData<string, string> Findings => Cases(story => story.Findings);

    public static TheoryData<string, string> Silences => Cases(story => story.Silent);

    public static TheoryData<string, string> Claims => Cases(story => story.Claims);

    [Theory]
    [MemberData(nameof(Findings))]
    public void Story_yields_the_finding(string name, string what)
    {
        var story = CorpusStory.Of(name);
        var expected = story.Expected.Findings.Single(finding => finding.ToString() == what);

        Assert.True(
            story.Report.Findings.Any(finding => story.Matches(finding, expected)),
            Message("Not reported. Findings that touch it:", story.Report.Findings.Where(finding => story.Covered(finding.Locations, expected.Locations).Any())));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Story_yields_nothing_else(string name)
    {
        var story = CorpusStory.Of(name);
        var others = story.Report.Findings.Where(finding => finding.IsAlarm && !story.Expected.Findings.Any(expected => story.Matches(finding, expected))).ToList();

        Assert.True(others.Count == 0, Message($"{others.Count} findings besides the expected ones:", others));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Story_yields_one_finding_for_one_disagreement(string name)
    {
        var story = CorpusStory.Of(name);
        var again = story.Expected.Findings
            .SelectMany(expected => story.Report.Findings.Where(finding => finding.IsAlarm && story.Matches(finding, expected)).Skip(1))
            .ToList();

        Assert.True(again.Count == 0, Message("Reported more than once:", again));
    }

    [Theory]
    [MemberData(nameof(Silences))]
    public void Story_is_silent_about(string name, string what)
    {
        var story = CorpusStory.Of(name);
        var expected = story.Expected.Silent.Single(silence => silence.ToString() == what);
        var wrong = story.Report.Findings.Where(finding => story.Covered(finding.Locations, expected.Locations).Take(2).Count() == 2).ToList();

        Assert.True(wrong.Count == 0, Message("Reported:", wrong));
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void Story_states(string name, string what)
    {
        var story = CorpusStory.Of(name);
        var expected = story.Expected.Claims.Single(claim => claim.ToString() == what);
        var there = story.Claims.Where(claim => story.Covers(claim.Location, expected.Location)).ToList();

        var isFound = there.Any(claim => claim.Kind == expected.Kind && ExpectedValue.IsIn(claim.Value, claim.Kind, expected.Value));
        Assert.True(isFound != expected.Missed, Message(isFound ? "Found: take its mark 'missed' away." : "Not extracted. Claims at these words:", there));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Story_lists_most_agreements(string name)
    {
        var story = CorpusStory.Of(name);
        var missing = story.Expected.Agreements.Where(expected => !story.Report.Agreements.Any(listed => IsListed(story, expected, listed))).ToList();
        var share = 1 - ((double)missing.Count / story.Expected.Agreements.Length);

        Assert.True(share >= LeastShareOfAgreements, Message($"{missing.Count} of {story.Expected.Agreements.Length} agreements are not listed:", missing));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Expectation_quotes_articles_rules_and_kinds_that_exist(string name)
    {
        var story = CorpusStory.Of(name);
        var expected = story.Expected;
        var locations = expected.Findings.SelectMany(finding => finding.Locations)
            .Concat(expected.Agreements.SelectMany(agreement => agreement.Locations))
            .Concat(expected.Silent.SelectMany(silence => silence.Locations))
            .Concat(expected.Claims.Select(claim => claim.Location));

        Assert.All(locations, location => story.SpanOf(location));
        Assert.All(expected.Findings, finding => Assert.Equal(finding.Name, RuleSet.Shipped.Find(finding.Rule)?.Name));
        Assert.All(expected.Claims.Select(claim => claim.Kind).Concat(expected.Agreements.Select(agreement => agreement.Kind)), kind => Assert.NotNull(ClaimKinds.Find(kind)));
    }

    /// <summary>Listed with at least two of the articles that state it.</summary>
    private static bool IsListed(CorpusStory story, ExpectedAgreement expected, JsonAgreement listed) =>
        listed.Kind == expected.Kind && story.Covered(listed.Locations, expected.Locations).Select(words => words.File).Distinct().Take(2).Count() == 2;

    private static TheoryData<string, string> Cases<T>(Func<ExpectedStory, IEnumerable<T>> entries)
    {
        var cases = new TheoryData<string, string>();
        foreach (var path in Support.RepositoryFiles.Find("corpus", "expected.json"))
        {
            var story = ExpectedStory.Read(path);
            foreach (var entry in entries(story))
            {
                cases.Add(story.Story, entry!.ToString()!);
            }
        }

        return cases;
    }

    private static string Message<T>(string head, IEnumerable<T> lines) => string.Join("\n  ", lines.Select(line => line!.ToString()).Prepend(head));
}
