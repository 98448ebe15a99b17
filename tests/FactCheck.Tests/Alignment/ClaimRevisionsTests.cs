using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Alignment;

/// <summary>What a new version of an article states otherwise.</summary>
public sealed class ClaimRevisionsTests
{
    public static TheoryData<string, string, string> Revisions => new()
    {
        { "The company employs 11,400 people.", "The company employs 14,100 people.", "11,400 -> 14,100" },
        { "The blast killed 6 people and wounded 12.", "The blast killed 7 people and wounded 15.", "6 -> 7; 12 -> 15" },
        { "Twelve people died in the fire.", "A dozen people died in the fire.", "" },
        { "The bridge fell at noon. Six people died.", "Six people died. The bridge fell at noon.", "" },
        { "Six people died in the fire on the quay.", "In the fire on the quay, six people died, police said.", "" },
        { "Six people died. The mill burned for 3 hours.", "Six people died.", "3 hours -> " },
        { "Six people died.", "Six people died. The mill burned for 3 hours.", " -> 3 hours" },
        { "Hendrik Vossen runs the mill.", "Hendrik Vosen runs the mill.", "Hendrik Vossen -> Hendrik Vosen" },
        { "Hendrik Vossen runs the mill. Hendrik Vossen is 47.", "Hendrik Vossen runs the mill. He is 47.", "" },
        { "The mill cost 3 million euros.", "The mill cost 3 million dollars.", "3 million euros -> 3 million dollars" },
    };

    [Theory]
    [MemberData(nameof(Revisions))]
    public void Revision_is_found_where_a_fact_differs(string old, string @new, string expected) => Assert.Equal(expected, Between(old, @new));

    [Theory]
    [MemberData(nameof(Revisions))]
    public void Article_against_itself_has_none(string old, string @new, string expected)
    {
        Assert.Equal("", Between(old, old));
        Assert.Equal("", Between(@new, @new));
        Assert.Equal(expected.Length == 0, Between(@new, old).Length == 0);
    }

    /// <summary>Every value differs from every other: the work must grow with the text and not with its square.</summary>
    [Fact]
    public void Text_without_end_is_compared()
    {
        var text = string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"The {i}th ship carried {1000 + i} people."));

        Assert.NotEqual("", Between(text, text.Replace("carried 1", "carried 3", StringComparison.Ordinal)));
    }

    private static string Between(string old, string @new) => string.Join("; ", ClaimRevisions.Between(Claims(old), Claims(@new)).Select(revision => $"{revision.Old?.Text} -> {revision.New?.Text}"));

    private static ArticleClaims Claims(string text) => ClaimExtractor.Extract(Extraction.Article(text));
}
