using FactCheck.Claims.Dates;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Times;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims;

/// <summary>Runs <c>en.negatives</c> beside this file: what has digits or number words and states no value of any kind.</summary>
public sealed class NegativeTests
{
    public static TheoryData<string> Texts() =>
        [.. File.ReadLines(Path.Combine(RepositoryFiles.Root, "tests/FactCheck.Tests/Claims/en.negatives")).Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_yields_no_number_date_or_time_when_it_states_none(string text) =>
        Assert.Empty(Extraction.Mentions(text).Where(mention => mention.Value is NumberValue or DateValue or TimeValue).Select(mention => $"{mention.Kind} {mention.Value.Normal}"));
}
