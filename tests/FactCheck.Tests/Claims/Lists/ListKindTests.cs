using FactCheck.Claims;
using FactCheck.Claims.Lists;
using FactCheck.Tests.Claims.Entities;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Lists;

public sealed class ListKindTests
{
    public static TheoryData<string, string> Examples => EntityExamples.Read();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Lists_are_found_with_members_and_stated_count(string text, string expected) => Assert.Equal(expected, EntityExamples.Found(text, "list", Show));

    [Fact]
    public void Member_stands_where_its_own_words_stand()
    {
        const string Text = "Talks were held by ministers for defence, traffic and finance.";
        var list = Assert.IsType<ListValue>(Assert.Single(Extraction.Mentions(Text, "list")).Value);

        Assert.All(list.Members, member => Assert.Equal(member.Text, Text.Substring(member.Span.Start, member.Span.Length)));
        Assert.Equal("traffic", list.Members[1].Text);
    }

    [Fact]
    public void Stated_number_stands_where_it_is_written()
    {
        const string Text = "She came with three of her ministers. Robert Hallmann, Nancy Ferber and Volker Wieland spoke.";
        var list = Assert.IsType<ListValue>(Assert.Single(Extraction.Mentions(Text, "list")).Value);

        Assert.Equal("three", Text.Substring(list.StatedSpan!.Value.Start, list.StatedSpan.Value.Length));
    }

    [Fact]
    public void Same_members_in_another_order_are_the_same()
    {
        var left = Assert.Single(Extraction.Mentions("Ministers for defence, traffic and finance met.", "list"));
        var right = Assert.Single(Extraction.Mentions("The finance, transportation and defense ministers met.", "list"));

        Assert.Equal(ValueRelation.Same, left.Kind.Compare(left.Value, right.Value));
    }

    private static string Show(Mention mention, string written)
    {
        var list = (ListValue)mention.Value;
        return $"{list.MemberType}: {string.Join(" + ", list.Members.Select(member => member.Normal))}{(list.IsOpen ? " + ..." : "")}"
            + (list.StatedCount is { } count ? $" of {count}" : "");
    }
}
