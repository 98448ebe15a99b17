using FactCheck.Claims;
using FactCheck.Claims.Wounds;
using FactCheck.Languages;
using FactCheck.Tests.Claims.Entities;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Wounds;

public sealed class WoundKindTests
{
    private static readonly BodyLexicon Body = Language.English.Body;

    public static TheoryData<string, string> Examples => EntityExamples.Read();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Wounds_are_found_with_their_victims(string text, string expected)
    {
        var claims = ClaimExtractor.Extract(Extraction.Article(text)).Claims.Where(claim => claim.Value is WoundValue);

        Assert.Equal(expected, string.Join("; ", claims.Select(claim => $"{claim.Text} = {((WoundValue)claim.Value).Bearer}, {claim.Value.Normal}")));
    }

    [Theory]
    [InlineData("A man was shot in the leg.", "gun")]
    [InlineData("A man was stabbed in the leg.", "blade")]
    [InlineData("A man was hit in the leg.", null)]
    [InlineData("A man suffered a gunshot wound to the leg.", "gun")]
    public void Cause_is_as_far_as_the_words_tell(string text, string? expected) => Assert.Equal(expected, Wound(text).Cause);

    [Theory]
    [InlineData("A man was shot in the leg.", false)]
    [InlineData("A man was shot multiple times in the leg.", true)]
    [InlineData("A man suffered several wounds to the leg.", true)]
    public void Several_wounds_are_told_from_one(string text, bool expected) => Assert.Equal(expected, Wound(text).IsMany);

    [Fact]
    public void Wounds_hang_on_whom_the_frame_names()
    {
        var claims = ClaimExtractor.Extract(Extraction.Article("Helen Marsh and a tall boy were there. Marsh was shot in the leg. The tall boy was shot in the arm.")).Claims.Where(claim => claim.Value is WoundValue).ToArray();

        Assert.Equal(["Helen Marsh", null], claims.Select(claim => claim.Frame.Person));
        Assert.Equal("boy", claims[1].Frame.Head);
        Assert.Equal("tall", Assert.Single(claims[1].Frame.Modifiers));
    }

    [Fact]
    public void Equal_parts_are_the_same_in_any_order_and_of_others_nothing_is_said()
    {
        var kind = new WoundKind();
        var (one, other, third) = (new WoundValue([Part("hand"), Part("chest")]), new WoundValue([Part("chest"), Part("hand")]), new WoundValue([Part("chest")]));

        Assert.Equal(ValueRelation.Same, kind.Compare(one, other));
        Assert.Equal(ValueRelation.NotComparable, kind.Compare(one, third));
        Assert.Equal(ValueRelation.NotComparable, kind.Compare(third, one));
    }

    [Theory]
    [InlineData("head", "face", true)]
    [InlineData("leg", "toe", true)]
    [InlineData("body", "toe", true)]
    [InlineData("arm", "leg", false)]
    [InlineData("thigh", "foot", false)]
    public void Part_lies_in_its_whole(string left, string right, bool expected)
    {
        Assert.Equal(expected, Body.Overlap(left, right));
        Assert.Equal(expected, Body.Overlap(right, left));
    }

    [Theory]
    [InlineData("neck", "face", true)]
    [InlineData("hip", "thigh", true)]
    [InlineData("chest", "leg", false)]
    public void Parts_lie_near_each_other_with_what_is_in_them(string left, string right, bool expected)
    {
        Assert.Equal(expected, Body.AreNear(left, right));
        Assert.Equal(expected, Body.AreNear(right, left));
    }

    [Fact]
    public void Table_names_only_parts_that_it_has()
    {
        var rows = LexiconFile.Rows("En", "body-parts.tsv").ToLookup(row => row[0]);
        var parts = rows["part"].Select(row => row[2]).ToHashSet(StringComparer.Ordinal);

        Assert.All(rows["part"], row => Assert.True(row[3] == "-" || parts.Contains(row[3]), row[3]));
        Assert.All(rows["beside"], row => Assert.True(parts.Contains(row[1]) && parts.Contains(row[2]), row[1]));
    }

    [Fact]
    public void Long_run_of_parts_is_one_wound() =>
        Assert.Single(Extraction.Mentions("A man was shot in " + string.Concat(Enumerable.Repeat("the left leg and ", 3000)) + "the arm.", "wound"));

    private static BodyPart Part(string name) => new(name, name, null);

    private static WoundValue Wound(string text) => (WoundValue)Assert.Single(ClaimExtractor.Extract(Extraction.Article(text)).Claims, claim => claim.Value is WoundValue).Value;
}
