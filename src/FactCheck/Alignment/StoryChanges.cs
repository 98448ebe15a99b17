using System.Collections.Immutable;

namespace FactCheck.Alignment;

/// <summary>An article of one side of a comparison of two corpora.</summary>
/// <param name="File">Its path; the same on both sides, also for an article that was renamed.</param>
/// <param name="Content">What tells one content from another, such as a hash.</param>
/// <param name="Outline">What its story is told by.</param>
public sealed record OutlinedFile(string File, string Content, ArticleOutline Outline);

/// <summary>A story by the paths of its articles.</summary>
/// <param name="Name">As <see cref="Story.Name"/>.</param>
/// <param name="Files">In the order of the paths.</param>
public sealed record StoryFiles(string Name, ImmutableArray<string> Files);

/// <summary>Which stories differ between two sides of a corpus: those with an article that came, went or changed. Nothing else can have other findings,
/// as a story is checked by itself.</summary>
/// <param name="Old">The stories of the old side that the new one does not have alike.</param>
/// <param name="New">Those of the new side that the old one does not have alike.</param>
public sealed record StoryChanges(ImmutableArray<StoryFiles> Old, ImmutableArray<StoryFiles> New)
{
    /// <summary>Compares all articles of both sides, in any order.</summary>
    public static StoryChanges Between(IEnumerable<OutlinedFile> old, IEnumerable<OutlinedFile> @new)
    {
        OutlinedFile[][] sides = [InOrder(old), InOrder(@new)];
        var stories = sides.AsParallel().AsOrdered()
            .Select(side => StoryClusterer.Cluster(Array.ConvertAll(side, file => (file.File, file.Outline))).Select(story => (Story: story, Key: KeyOf(story, side))).ToArray())
            .ToArray();
        return new(Without(stories[0], stories[1], sides[0]), Without(stories[1], stories[0], sides[1]));
    }

    private static OutlinedFile[] InOrder(IEnumerable<OutlinedFile> files) => [.. files.OrderBy(file => file.File, StringComparer.Ordinal)];

    /// <summary>The stories that the other side does not have.</summary>
    private static ImmutableArray<StoryFiles> Without((StoryMembers Story, string Key)[] side, (StoryMembers Story, string Key)[] other, OutlinedFile[] files)
    {
        var known = other.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        return [.. side.Where(entry => !known.Contains(entry.Key)).Select(entry => new StoryFiles(entry.Story.Name, [.. entry.Story.Articles.Select(i => files[i].File)]))];
    }

    /// <summary>The same for the same name, paths and contents; no path has a zero character.</summary>
    private static string KeyOf(StoryMembers story, OutlinedFile[] files) =>
        string.Join('\0', story.Articles.SelectMany(i => new[] { files[i].File, files[i].Content }).Prepend(story.Name));
}
