using System.Collections.Immutable;
using FactCheck.Articles;

namespace FactCheck.Cli.Input;

/// <summary>What the paths of a command line came to.</summary>
/// <param name="Articles">Each article or its problems, in the order of their names.</param>
/// <param name="FullPaths">Where each of <paramref name="Articles"/> lies.</param>
/// <param name="UsageErrors">Paths that lead to nothing, each with a hint. Wrong usage, not wrong input.</param>
/// <param name="Ignored">How many files in the folders are of no format that holds articles.</param>
/// <param name="Excluded">How many articles in the folders the configuration leaves out.</param>
internal sealed record InputSet(
    ImmutableArray<ReadResult> Articles, ImmutableArray<string> FullPaths, ImmutableArray<string> UsageErrors, int Ignored, int Excluded = 0)
{
    /// <summary>This set without the files that <paramref name="other"/> has too: a draft that lies in the corpus it is checked against.</summary>
    public InputSet Without(InputSet other)
    {
        var taken = other.FullPaths.ToHashSet(StringComparer.Ordinal);
        var kept = Enumerable.Range(0, FullPaths.Length).Where(i => !taken.Contains(FullPaths[i])).ToList();
        return this with { Articles = [.. kept.Select(i => Articles[i])], FullPaths = [.. kept.Select(i => FullPaths[i])] };
    }
}
