using FactCheck.Articles;
using FactCheck.Reporting;
using FactCheck.Rules;

namespace FactCheck.Tests.Alignment;

public sealed class SharedAssertionsTests
{
    private const string InOtherWords = "in other words";

    [Theory]
    [InlineData("The bullet lodged in the kitchen ceiling.", "Detectives said a bullet was lodged in the ceiling of the kitchen.")]
    [InlineData("Senator Jo Hart voiced support for the harbour bridge.", "Jo Hart supports a new harbour bridge.")]
    [InlineData("The gunman escaped through a tunnel in a silver sedan.", "On Tuesday the man escaped in a silver car, police said.")]
    [InlineData("They do not think the fire was a random act.", "Officers don't believe that the blaze in the barn was a random act.")]
    [InlineData("The helicopter delivered food aid to the camp.", "Two aircraft had delivered food.")]
    public void What_is_told_in_other_words_is_an_agreement(string left, string right) =>
        Assert.Contains(Agreements(Dated(left), Dated(right)), agreement => agreement is { Kind: "statement", About: InOtherWords, IndependentSources: 2 });

    [Theory]
    [InlineData("The bullet lodged in the kitchen ceiling.", "The bullet was not lodged in the ceiling of the kitchen.")]
    [InlineData("Jo Hart signed the harbour treaty.", "Mary Lind signed a treaty about the harbour.")]
    [InlineData("Police are looking for Jo Hart.", "Police are looking into the history of the harbour.")]
    [InlineData("The company will sell the harbour bridge.", "The company sold the bridge over the harbour.")]
    [InlineData("Inspectors seized two forged passports.", "Forged passports, three of them, were seized: inspectors seized three passports.")]
    [InlineData("Halbrook pays 4.2 billion euros in cash for the lens maker.", "The firm Halbrook paid 310 million euros for a lens maker.")]
    [InlineData("He was taken to a hospital.", "A woman was taken to the hospital on Sunday.")]
    public void What_is_denied_planned_or_told_of_others_is_none(string left, string right) =>
        Assert.DoesNotContain(Agreements(Dated(left), Dated(right)), agreement => agreement.About == InOtherWords);

    [Fact]
    public void Words_of_the_predicate_and_what_it_is_about_are_shown()
    {
        var statement = Assert.Single(Agreements(Dated("The gunman escaped through a tunnel in a silver sedan."), "On Tuesday the man escaped in a silver car, police said."), agreement => agreement.About == InOtherWords);

        Assert.Equal(["escaped through a tunnel in a silver sedan", "escaped in a silver car"], statement.Locations.Select(location => location.Text));
    }

    [Fact]
    public void Names_are_heard_where_another_article_only_writes_them()
    {
        var agreements = Agreements("Police said ShotSpotter technology found that 15 rounds were fired in the area.", "The gunfire was picked up by the new ShotSpotter system -- and rang out.");

        Assert.Contains(agreements, agreement => agreement is { Kind: "org", Value: "ShotSpotter", IndependentSources: 2 });
    }

    [Fact]
    public void Town_of_a_state_agrees_with_the_state() =>
        Assert.Contains(Agreements("A shooting in Maryland left two men dead.", "Two men died after a shooting in Rockville, Md., on Friday."), agreement => agreement is { Kind: "place", Value: "Maryland, United States", IndependentSources: 2 });

    private static IReadOnlyList<Agreement> Agreements(params string[] articles) =>
        [.. new FactChecker(RuleSet.Shipped).Check([.. articles.Select((text, i) => ArticleReaders.Read($"a{i}.md", Bytes($"---\nsource: S{i}\nstory: s\n---\n\n{text}\n")))]).Agreements];

    /// <summary>Only sentences with claims are read for what they tell.</summary>
    private static string Dated(string sentence) => sentence.Contains("day", StringComparison.Ordinal) ? sentence : $"{sentence[..^1]} on Friday.";

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
