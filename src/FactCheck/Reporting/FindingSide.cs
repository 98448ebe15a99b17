using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Articles;
using FactCheck.Rules;

namespace FactCheck.Reporting;

/// <summary>What one sentence of one article contributes to a finding: one or more places, shown as one side.</summary>
/// <param name="Article">The article; null where it could not be read.</param>
/// <param name="Locations">The places, at least one.</param>
internal sealed record FindingSide(Article? Article, ImmutableArray<Location> Locations)
{
    /// <summary>The first place.</summary>
    public Location First => Locations[0];

    /// <summary>The source and the day: "Harbour Post, 2024-05-02"; printable.</summary>
    public string WhoSays => WhoSaysAt(First, Article);

    /// <summary>The sentence with the words in doubt marked; the words alone where there is no sentence.</summary>
    public IReadOnlyList<ExcerptPart> Excerpt => Article is not null && First.Sentence.Length > 0
        ? Reporting.Excerpt.Of(Article.Text, First.Sentence, Locations.Select(location => location.Span))
        : [new(Printable.Of(First.Text), IsMarked: true)];

    /// <summary>The excerpt as plain text, the words in doubt in «quotation marks».</summary>
    public string Quote => string.Concat(Excerpt.Select(part => part.IsMarked ? $"«{part.Text}»" : part.Text));

    /// <summary>Whether it has words to show; problems with a file have none.</summary>
    public bool HasWords => First.Text.Length > 0;

    /// <summary>The sides of a finding in its order; neighbouring places of one sentence are one side.</summary>
    public static IEnumerable<FindingSide> AllOf(Finding finding, IReadOnlyDictionary<string, Article> articles)
    {
        var side = new List<Location>();
        foreach (var location in finding.Locations)
        {
            if (side is [var first, ..] && (first.File != location.File || first.Sentence != location.Sentence))
            {
                yield return new(articles.GetValueOrDefault(first.File), [.. side]);
                side = [];
            }

            side.Add(location);
        }

        yield return new(articles.GetValueOrDefault(side[0].File), [.. side]);
    }

    /// <summary>The source and the day of a place; printable.</summary>
    public static string WhoSaysAt(Location location, Article? article) =>
        Printable.Of(location.Source) + (article?.Published is { } day ? day.ToString(", yyyy-MM-dd", CultureInfo.InvariantCulture) : "");

    /// <summary><c>file:line:column</c>, for a click; printable.</summary>
    public static string PlaceOf(Location location) =>
        string.Create(CultureInfo.InvariantCulture, $"{Printable.Of(location.File)}:{location.Position.Line}:{location.Position.Column}");
}
