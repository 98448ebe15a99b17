using FactCheck.Articles;

namespace FactCheck.Tests.Alignment;

public sealed class StoryClustererTests
{
    private const string Nameless = "A man was shot dead outside a nightclub in the Harlow district early on Sunday, detectives said. Witnesses heard seven shots.";
    private const string Like = "A man was shot dead outside a bar in the Harlow district late on Friday, detectives said. A neighbour called an ambulance. The bar had been closed since spring.";
    private const string Named = "Martin Keller was shot dead outside a nightclub in the Harlow district early on Sunday, detectives said. Witnesses heard seven shots.";

    [Fact]
    public void Like_articles_of_one_day_are_one_story() => Assert.Equal(1, Stories((Nameless, "2023-03-05"), (Like, "2023-03-06")));

    [Fact]
    public void Like_articles_are_two_stories_when_months_lie_between_them_and_nobody_is_named() =>
        Assert.Equal(2, Stories((Nameless, "2023-03-05"), ($"{Like} Lamps and benches for the square had been promised for years. Shopkeepers asked the council again.", "2023-09-17")));

    [Fact]
    public void Like_articles_are_one_story_when_they_name_one_person() =>
        Assert.Equal(1, Stories((Named, "2023-03-05"), ($"{Named} A jury will hear the case.", "2023-09-17")));

    private static int Stories(params (string Text, string Published)[] articles) => FactChecker.Align(
        [.. articles.Select((article, i) => ArticleReaders.Read($"a{i}.md", System.Text.Encoding.UTF8.GetBytes($"---\nsource: s{i}\npublished: {article.Published}\n---\n\n{article.Text}\n")))]).Length;
}
