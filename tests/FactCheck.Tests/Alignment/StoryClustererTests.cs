using FactCheck.Alignment;
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

    [Fact]
    public void Names_of_many_articles_tell_stories_apart_by_the_articles_of_the_same_days()
    {
        // Two articles a day share three names; each name comes again in other stories, in 70 articles over the years.
        const int Days = 2000, Names = 170;
        var articles = Enumerable.Range(0, Days).SelectMany(day => Enumerable.Range(0, 2).Select(i => ($"{day:0000}-{i}", Outline(day, [.. Enumerable.Range(day * 3, 3).Select(name => (ulong)(name % Names))])))).ToArray();
        Assert.Equal(Days, StoryClusterer.Cluster(articles).Length);
        Assert.Equal(Days, StoryClusterer.Candidates([.. articles.Select(article => article.Item2)]).Count());
    }

    private static ArticleOutline Outline(int day, ulong[] words) => new(
        null, new DateOnly(2010, 1, 1).AddDays(day), new([.. words.Order().Select(word => new WeightedTerm(word, 0.577f))], [.. words]));

    private static int Stories(params (string Text, string Published)[] articles) => FactChecker.Align(
        [.. articles.Select((article, i) => ArticleReaders.Read($"a{i}.md", System.Text.Encoding.UTF8.GetBytes($"---\nsource: s{i}\npublished: {article.Published}\n---\n\n{article.Text}\n")))]).Length;
}
