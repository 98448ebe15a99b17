using FactCheck.Claims.Names;

namespace FactCheck.Tests.Claims.Names;

/// <summary>Makes every slip of four kinds in the last word of many names.</summary>
public sealed class NameComparisonSlipTests
{
    private const double EnoughSeen = 0.95;

    public static TheoryData<string> Kinds => ["doubled", "dropped", "inserted", "swapped"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Comparison_sees_a_misspelling_when_the_surname_has_a_slip(string kind)
    {
        var cases = Cases(kind).ToArray();
        var missed = cases.Where(pair => NameComparison.Compare(pair.Name, pair.Slip).Relation != NameRelation.Misspelling).ToArray();

        Assert.True(cases.Length > 500);
        Assert.True(1 - ((double)missed.Length / cases.Length) >= EnoughSeen, $"{missed.Length} of {cases.Length} missed: {string.Join("; ", missed)}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Slip_is_likely_when_the_given_name_agrees(string kind)
    {
        var cases = Cases(kind).ToArray();
        var missed = cases.Where(pair => !NameComparison.IsLikelySlip(pair.Name, pair.Slip)).ToArray();

        Assert.True(1 - ((double)missed.Length / cases.Length) >= 0.9, $"{missed.Length} of {cases.Length} missed: {string.Join("; ", missed)}");
    }

    private static IEnumerable<(string Name, string Slip)> Cases(string kind) =>
        from name in NameExamples.Lines("people.examples")
        let start = name.LastIndexOf(' ') + 1
        let word = name[start..]
        from i in Enumerable.Range(1, word.Length - 2)
        let slip = Slip(word, i, kind)
        where slip != word
        select (name, name[..start] + slip);

    private static string Slip(string word, int i, string kind) => kind switch
    {
        "doubled" => word[..i] + word[i] + word[i..],
        "dropped" => word[..i] + word[(i + 1)..],
        "inserted" => word[..(i + 1)] + (word[i + 1] == 'z' ? 't' : "aeiou".Contains(word[i]) ? 'i' : 'e') + word[(i + 1)..],
        _ => word[..i] + word[i + 1] + word[i] + word[(i + 2)..],
    };
}
