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
    public void Article_of_months_later_is_of_the_story_whose_victim_it_names() => Assert.Equal(1, Stories(
        ("Martin Keller, 34, was shot outside a nightclub in the Harlow district early on Sunday, detectives said. Captain Rita Moss asked witnesses to call.", "2023-03-05"),
        ("A baker was sentenced to twelve years for the killing of Martin Keller outside a nightclub in the Harlow district. The judge spoke of a senseless quarrel.", "2023-11-21")));

    [Fact]
    public void Article_of_months_later_is_of_another_story_when_only_an_official_is_in_both() => Assert.Equal(2, Stories(
        ("Martin Keller, 34, was shot outside a nightclub in the Harlow district early on Sunday, detectives said. Captain Rita Moss asked witnesses to call.", "2023-03-05"),
        ("Paul Gruber, 51, was shot outside a tavern in the Harlow district late on Monday, detectives said. Captain Rita Moss asked witnesses to call.", "2023-11-21")));

    /// <summary>The cosine is 0.3; of it comes from names no more than one person's name has, or more.</summary>
    [Theory]
    [InlineData(0.22f, 0.50f, 2)]
    [InlineData(0.50f, 0.22f, 1)]
    public void Namesake_of_months_later_is_of_the_story_when_other_names_agree(float name, float word, int stories)
    {
        var articles = Enumerable.Range(0, 2).Select(i => ($"{i}", new ArticleOutline(
            null, new DateOnly(2023, 3, 5).AddDays(i * 200), new([new(1, name, IsName: true), new(2, word), new(3 + (ulong)i, 0.838f)], [1, 2])) { People = [7], Subjects = [7] })).ToArray();
        Assert.Equal(stories, StoryClusterer.Cluster(articles).Length);
    }

    [Theory]
    [InlineData("the March 4 shooting", 1)]
    [InlineData("the shooting on 4 March 2023", 1)]
    [InlineData("the July 9 shooting", 2)]
    [InlineData("the shooting", 2)]
    public void Article_of_months_later_is_of_the_story_whose_day_it_names(string shooting, int stories) => Assert.Equal(stories, Stories(
        ("A man was shot dead outside a nightclub in Harlow early on Sunday. Paramedics could not save the customer, who had been queueing with colleagues.", "2023-03-05"),
        ($"A jury heard witnesses of {shooting} outside a nightclub in Harlow. The prosecutor asked for a long sentence. Lawyers called the evidence thin, and the verdict is expected in spring.", "2023-11-21")));

    [Fact]
    public void Like_articles_of_one_day_are_two_stories_when_they_tell_of_the_fate_of_other_people() => Assert.Equal(2, Stories(
        ("Martin Keller, 34, was shot on Elm Street, police in Chicago said. An ambulance took the carpenter to hospital after his shift.", "2023-03-05"),
        ("Paul Gruber, 51, was shot near a bakery, police in Chicago said. Neighbours remembered a quarrel about parking in the yard.", "2023-03-05")));

    [Fact]
    public void Person_of_very_many_articles_joins_none()
    {
        const ulong Celebrity = 7;
        var articles = Enumerable.Range(0, 100).Select(i => ($"{i:00}", Outline(i * 50, [(ulong)(1000 + i), 41, 42]) with { People = [Celebrity], Subjects = [Celebrity] })).ToArray();
        Assert.Equal(100, StoryClusterer.Cluster(articles).Length);
        Assert.Single(StoryClusterer.Cluster(articles[..30]));
    }

    [Fact]
    public void Names_of_many_articles_tell_stories_apart_by_the_articles_of_the_same_days()
    {
        // Two articles a day share three names; each name comes again in other stories, in 70 articles over the years.
        const int Days = 20_000, Names = 1_700;
        var articles = Enumerable.Range(0, Days).SelectMany(day => Enumerable.Range(0, 2).Select(i => ($"{day:00000}-{i}", Outline(day, [.. Enumerable.Range(day * 3, 3).Select(name => (ulong)(name % Names))])))).ToArray();
        Assert.Equal(Days, StoryClusterer.Cluster(articles).Length);
        Assert.Equal(Days, StoryClusterer.Candidates([.. articles.Select(article => article.Item2)]).Count());
    }

    private static ArticleOutline Outline(int day, ulong[] words) => new(
        null, new DateOnly(1950, 1, 1).AddDays(day), new([.. words.Order().Select(word => new WeightedTerm(word, 0.577f))], [.. words]));

    private static int Stories(params (string Text, string Published)[] articles) => FactChecker.Align(
        [.. articles.Select((article, i) => ArticleReaders.Read($"a{i}.md", System.Text.Encoding.UTF8.GetBytes($"---\nsource: s{i}\npublished: {article.Published}\n---\n\n{article.Text}\n")))]).Length;
}
