using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Dates;

/// <summary>Dates that follow from others by a span of time. The articles are of 18 March 2023, a Saturday.</summary>
public sealed class DerivedDatesTests
{
    [Theory]
    [InlineData("Jo Hart died on Friday, two days after the crash.", "two days after the crash", "2023-03-15", "crash", "")]
    [InlineData("Jo Hart died on 10 March, two days after she was shot.", "two days after she was shot", "2023-03-08", "", "shoot")]
    [InlineData("The day after the shooting, police arrested Jo Hart on Thursday.", "The day after the shooting", "2023-03-15", "shooting", "")]
    [InlineData("Jo Hart was charged a day after the March 10 robbery.", "a day after the March 10 robbery", "2023-03-11", "", "charge")]
    [InlineData("Oscar Lind took office two months after Ines Carvalho became president in October 2021.", "two months after Ines Carvalho became", "2021-12", "office", "take")]
    [InlineData("The girl was shot on Tuesday. She died two days later.", "two days later", "2023-03-16", "", "die")]
    [InlineData("The ferry sank on Tuesday. Jo Hart was arrested two days after the sinking.", "two days after the sinking", "2023-03-16", "", "arrest")]
    public void Date_follows_from_another_when_the_text_says_how_far_it_lies(string text, string words, string value, string head, string predicate)
    {
        var claim = Assert.Single(Derived(text));

        Assert.Equal((words, value, head, predicate), (claim.Text, claim.Value.Normal, claim.Frame.Head, claim.Frame.Predicate));
    }

    [Theory]
    [InlineData("Jo Hart was arrested two days after the crash.")]
    [InlineData("Jo Hart died on Friday, nearly two days after the crash.")]
    [InlineData("Jo Hart served for a year before he left in 2014.")]
    [InlineData("The girl was shot on Friday, two days after another woman was shot.")]
    [InlineData("The girl was shot on Friday, a month after a similar shooting.")]
    [InlineData("The hearing is on Friday. The trial will begin two days later.")]
    [InlineData("Police said on Tuesday that he fled. He was found two days later.")]
    [InlineData("The ferry sank on Tuesday, and a barge sank on Friday. Jo Hart was arrested two days after the sinking.")]
    public void No_date_follows_when_the_other_is_not_sure(string text) => Assert.Empty(Derived(text));

    private static ImmutableArray<Claim> Derived(string text) => ClaimExtractor.Extract(Extraction.Article(text)).Derived;
}
