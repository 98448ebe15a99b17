using System.Collections.Immutable;
using FactCheck.Rules;
using FactCheck.Rules.Baselines;
using FactCheck.Tests.Reporting;

namespace FactCheck.Tests.Rules;

public sealed class BaselineTests
{
    private const string One = "1111111111111111";
    private const string Two = "2222222222222222";

    private static readonly DateOnly Today = new(2026, 6, 1);

    [Fact]
    public void Accepted_finding_is_unchanged_and_another_is_new()
    {
        var result = Baseline.Of([Entry(One)]).Apply([Finding(One), Finding(Two)], Today);

        Assert.Equal([BaselineState.Unchanged, BaselineState.New], result.Findings.Select(finding => finding.Baseline));
        Assert.Equal("reason", result.Findings[0].Accepted!.Reason);
        Assert.Null(result.Findings[1].Accepted);
        Assert.Empty(result.Absent);
    }

    [Fact]
    public void As_many_findings_are_covered_as_there_are_entries()
    {
        var baseline = Baseline.Of([Entry(One), Entry(One, occurrence: 2)]);

        Assert.Equal([BaselineState.Unchanged, BaselineState.Unchanged, BaselineState.New], baseline.Apply([Finding(One), Finding(One), Finding(One)], Today).Findings.Select(finding => finding.Baseline));
        Assert.Equal([2], baseline.Apply([Finding(One)], Today).Absent.Select(entry => entry.Occurrence));
    }

    [Fact]
    public void Entry_for_nothing_is_absent() => Assert.Equal([Two], Baseline.Of([Entry(One), Entry(Two)]).Apply([Finding(One)], Today).Absent.Select(entry => entry.Fingerprint));

    [Fact]
    public void Entry_counts_up_to_its_last_day()
    {
        Assert.Equal(BaselineState.Unchanged, Baseline.Of([Entry(One, expires: Today)]).Apply([Finding(One)], Today).Findings[0].Baseline);

        var result = Baseline.Of([Entry(One, expires: Today.AddDays(-1))]).Apply([Finding(One)], Today);
        Assert.Equal(BaselineState.New, result.Findings[0].Baseline);
        Assert.Equal([One], result.Expired.Select(entry => entry.Fingerprint));
        Assert.Empty(result.Absent);
    }

    [Fact]
    public void Valid_entry_is_used_before_an_expired_one()
    {
        var result = Baseline.Of([Entry(One, expires: Today.AddDays(-1)), Entry(One, occurrence: 2)]).Apply([Finding(One)], Today);

        Assert.Equal(2, result.Findings[0].Accepted!.Occurrence);
        Assert.Equal([1], result.Absent.Select(entry => entry.Occurrence));
        Assert.Empty(result.Expired);
    }

    [Fact]
    public void Two_entries_for_one_finding_count_once_and_the_earlier_end_counts()
    {
        var baseline = Baseline.Of([Entry(One, expires: Today.AddDays(9)), Entry(One, expires: Today.AddDays(3))]);

        Assert.Equal(Today.AddDays(3), Assert.Single(baseline.Entries).Expires);
        Assert.Equal(BaselineState.New, baseline.Apply([Finding(One), Finding(One)], Today).Findings[1].Baseline);
    }

    [Fact]
    public void File_holds_what_was_written_a_line_an_entry_in_order()
    {
        ImmutableArray<BaselineEntry> entries = [Entry(Two) with { Message = "\"6\" or\n7 \u0085<!--\u2028", Story = "fähre" }, Entry(One, occurrence: 2), Entry(One)];
        var text = BaselineFile.Write(Baseline.Of(entries));
        var errors = new List<FileError>();
        var read = Baseline.Of(BaselineFile.Read("b.json", text, errors)).Entries;

        Assert.Empty(errors);
        Assert.Equal([(One, 1), (One, 2), (Two, 1)], read.Select(entry => (entry.Fingerprint, entry.Occurrence)));
        Assert.Equal(entries[0] with { File = "b.json", Position = read[2].Position }, read[2]);
        Assert.Equal([2, 3, 4], read.Select(entry => entry.Position.Line));
        Assert.Equal(["{\"version\":1,\"accepted\":[", "null]}", ""], text.Split('\n').Where((_, i) => i is 0 or 4 or 5));
        Assert.Equal(text, BaselineFile.Write(Baseline.Of(read)));
    }

    [Theory]
    [InlineData("", "this is not JSON")]
    [InlineData("{\"version\":1,\"accepted\":[", "this is not JSON")]
    [InlineData("{\"version\":1,\"accepted\":[\n<<<<<<< HEAD\n", "this is not JSON")]
    [InlineData("{\"version\":1,\"accepted\":[]}{}", "this is not JSON")]
    [InlineData("{\"version\":1,\"version\":1,\"accepted\":[]}", "this is not JSON")]
    [InlineData("[]", "this is no baseline of version 1")]
    [InlineData("{\"version\":2,\"accepted\":[]}", "this is no baseline of version 1")]
    [InlineData("{\"version\":1}", "this is no baseline of version 1")]
    [InlineData("{\"version\":1,\"accepted\":[],\"more\":1}", "this is no baseline of version 1")]
    [InlineData("{\"version\":1,\"accepted\":[7]}", "an entry is no object")]
    [InlineData("{\"fingerprint\":\"../../etc/passwd\",\"reason\":\"r\",\"owner\":\"o\",\"expires\":\"2026-12-31\"}", "'../../etc/passwd' is no fingerprint")]
    [InlineData("{\"fingerprint\":\"1111111111111111\",\"owner\":\"o\",\"expires\":\"2026-12-31\"}", "the entry has no reason")]
    [InlineData("{\"fingerprint\":\"1111111111111111\",\"reason\":\" \",\"owner\":\"o\",\"expires\":\"2026-12-31\"}", "the entry has no reason")]
    [InlineData("{\"fingerprint\":\"1111111111111111\",\"reason\":\"r\",\"expires\":\"2026-12-31\"}", "the entry has no owner")]
    [InlineData("{\"fingerprint\":\"1111111111111111\",\"reason\":\"r\",\"owner\":\"o\"}", "the entry has no expires")]
    [InlineData("{\"fingerprint\":\"1111111111111111\",\"reason\":\"r\",\"owner\":\"o\",\"expires\":\"soon\"}", "'soon' is no day")]
    [InlineData("{\"fingerprint\":\"1111111111111111\",\"reason\":7,\"owner\":\"o\",\"expires\":\"2026-12-31\"}", "the entry has no reason")]
    [InlineData("{\"fingerprint\":\"1111111111111111\",\"occurrence\":0,\"reason\":\"r\",\"owner\":\"o\",\"expires\":\"2026-12-31\"}", "the occurrence is no number")]
    [InlineData("{\"fingerprint\":\"1111111111111111\",\"occurrence\":99999999999999999999999,\"reason\":\"r\",\"owner\":\"o\",\"expires\":\"2026-12-31\"}", "the occurrence is no number")]
    [InlineData("{\"fingerprint\":\"1111111111111111\",\"resaon\":\"r\",\"reason\":\"r\",\"owner\":\"o\",\"expires\":\"2026-12-31\"}", "unknown key 'resaon'")]
    public void Fault_is_named_and_the_entry_does_not_count(string json, string message)
    {
        var errors = new List<FileError>();
        Assert.Empty(BaselineFile.Read("b.json", json, errors));
        Assert.StartsWith(message, errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_file_is_refused()
    {
        var errors = new List<FileError>();
        BaselineFile.Read("b.json", new string('[', 100_000), errors);
        Assert.StartsWith("this is not JSON", Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_named_at_once_with_their_lines()
    {
        var errors = new List<FileError>();
        BaselineFile.Read("b.json", "{\"version\":1,\"accepted\":[\n{\"fingerprint\":\"x\"},\n{\"reason\":\"r\"},\nnull]}\n", errors);
        Assert.Equal([2, 2, 2, 2, 3, 3, 3], errors.Select(error => error.Position.Line));
    }

    private static BaselineEntry Entry(string fingerprint, int occurrence = 1, DateOnly? expires = null) =>
        new() { Fingerprint = fingerprint, Occurrence = occurrence, Rule = "FC101", Reason = "reason", Owner = "desk", Expires = expires ?? Today.AddDays(30) };

    private static Finding Finding(string fingerprint) => SampleReport.Create().Findings[0] with { Fingerprint = fingerprint, Baseline = BaselineState.New, Accepted = null };
}
