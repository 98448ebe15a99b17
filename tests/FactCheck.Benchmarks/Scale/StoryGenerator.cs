using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Benchmarks;

/// <summary>Makes up stories of which it is known where their articles contradict each other: some articles of different sources that choose what they tell
/// and how, some copies, some later articles with a higher toll, and in every fifth story one value that one article gets wrong.</summary>
/// <param name="namesStories">Whether the front matter names the stories, or they have to be told apart by their words.</param>
internal sealed class StoryGenerator(bool namesStories)
{
    private const int StoriesADay = 10;
    private const int Conflicts = 5;
    private const int Copies = 4;
    private const int Updates = 6;
    private const int Seed = 7919;
    private const string Toll = "dead";

    private static readonly DateOnly FirstDay = new(2012, 1, 1);

    /// <summary>Story after story, until they have <paramref name="count"/> articles; the last may have a few more.</summary>
    public IEnumerable<GeneratedStory> Stories(int count)
    {
        for (var number = 0; count > 0; number++)
        {
            var story = Story(number);
            count -= story.Articles.Length;
            yield return story;
        }
    }

    /// <summary>Writes the articles of <see cref="Stories"/> below a folder, one folder a story.</summary>
    /// <returns>The paths, in the order of their writing.</returns>
    public string[] Write(string folder, int count)
    {
        var paths = new List<string>();
        foreach (var article in Stories(count).SelectMany(story => story.Articles))
        {
            var path = Path.Combine(folder, article.File);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, article.Content);
            paths.Add(path);
        }

        return [.. paths];
    }

    private GeneratedStory Story(int number)
    {
        var random = new Random(unchecked((number + 1) * Seed));
        var templates = StoryTemplates.All[random.Next(StoryTemplates.All.Length)];
        var truth = StoryValues.Draw(templates, FirstDay.AddDays(number / StoriesADay), random);
        var plans = Enumerable.Range(0, random.Next(2, 7)).Select(i => Plan(number, i, templates, truth, random)).ToList();
        if (number % Copies == 0)
        {
            plans.Add(plans[0] with { File = FileOf(number, plans.Count), Source = GeneratedNames.Newspaper(random), Sentences = plans[0].Sentences[..^1] });
        }

        if (number % Updates == 0 && templates.Slots.FirstOrDefault(slot => slot.Name == Toll) is { } toll)
        {
            plans[^1] = plans[^1] with { Values = truth.Add(toll, random.Next(1, 4)), Published = truth.Day.AddDays(2) };
        }

        var name = namesStories ? NameOf(number) : null;
        var conflict = number % Conflicts == 1 ? SeedConflict(plans, templates, name, random) : null;
        return new(number, [.. plans.Select(plan => plan.Render(name))], conflict);
    }

    private static ArticlePlan Plan(int number, int index, StoryTemplates templates, StoryValues truth, Random random)
    {
        var facts = templates.Facts.ToArray();
        random.Shuffle(facts);
        return new(
            FileOf(number, index),
            GeneratedNames.Newspaper(random),
            truth.Day.AddDays(random.Next(2)),
            Pick(templates.Titles, random),
            [Pick(templates.Leads, random), .. facts.Take(random.Next((facts.Length / 2) + 1, facts.Length + 1)).Select(fact => Pick(fact, random))],
            truth,
            Spells: random.Next(2) == 0);
    }

    /// <summary>Puts another value into one article; another one has the right one. A toll may differ because it grew.</summary>
    private static SeededConflict? SeedConflict(List<ArticlePlan> plans, StoryTemplates templates, string? story, Random random)
    {
        var places = templates.Slots.Where(slot => slot.IsClaim && slot.Name != Toll && plans.Count(plan => plan.Tells(slot)) > 1)
            .SelectMany(slot => Enumerable.Range(0, plans.Count).Where(i => plans[i].Tells(slot)).Select(i => (slot, i))).ToArray();
        if (places.Length == 0)
        {
            return null;
        }

        var (slot, at) = places[random.Next(places.Length)];
        plans[at] = plans[at] with { Values = plans[at].Values.With(slot, random) };
        return new(plans[at].File, slot.Kind, plans[at].SpansOf(slot, story));
    }

    private static string Pick(ImmutableArray<string> choices, Random random) => choices[random.Next(choices.Length)];

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"story-{number:000000}");

    private static string FileOf(int number, int index) => string.Create(CultureInfo.InvariantCulture, $"{NameOf(number)}/source-{index}.md");
}
