using FactCheck.Claims.Names;
using FactCheck.Tests.Claims.Entities;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Names;

public sealed class NameKindTests
{
    public static TheoryData<string, string> Examples => EntityExamples.Read();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Names_are_found_and_linked(string text, string expected) =>
        Assert.Equal(expected, EntityExamples.Found(text, "name", (mention, written) => written == mention.Value.Normal ? written : $"{written} = {mention.Value.Normal}"));

    [Theory]
    [InlineData("Mrs. Ursula von der Brelen spoke.", "Ursula", null, "von der Brelen", null, "Mrs")]
    [InlineData("Sgt. Mark J. Tolland Jr. spoke.", "Mark", "J.", "Tolland", "Jr", null)]
    [InlineData("President Yoon Dae Hyun spoke.", "Dae Hyun", null, "Yoon", null, null)]
    [InlineData("Prince Khalid bin Sultan spoke.", "Khalid", null, "bin Sultan", null, null)]
    [InlineData("Lawyer Anne-Marie Lund-Hansen spoke.", "Anne-Marie", null, "Lund-Hansen", null, null)]
    public void Name_has_its_parts(string text, string given, string? middle, string surname, string? suffix, string? honorific)
    {
        var name = Assert.IsType<NameValue>(Assert.Single(Extraction.Mentions(text, "name")).Value);

        Assert.Equal((given, middle, surname, suffix, honorific), (name.Given, name.Middle, name.Surname, name.Suffix, name.Honorific));
    }

    [Fact]
    public void Span_leaves_out_title_and_possessive()
    {
        const string Text = "On Monday Dr. Helen Marsh's brother left.";
        var mention = Assert.Single(Extraction.Mentions(Text, "name"));

        Assert.Equal("Helen Marsh", Text.Substring(mention.Span.Start, mention.Span.Length));
    }

    [Fact]
    public void Name_glued_to_the_line_before_starts_inside_its_token()
    {
        const string Text = "Two held after raid - The Daily HeraldGregory Fenn, 31, was arrested on Monday.";
        var mention = Assert.Single(Extraction.Mentions(Text, "name"));

        Assert.Equal("Gregory Fenn", Text.Substring(mention.Span.Start, mention.Span.Length));
    }
}
