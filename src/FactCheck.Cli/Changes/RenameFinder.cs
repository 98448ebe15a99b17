using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Cli.Changes;

/// <summary>Finds which removed file became which added one: those of equal content first, then those that share most of their lines, as git does it.</summary>
internal static class RenameFinder
{
    /// <summary>So much of the larger file must be in both.</summary>
    private const double LeastSimilarity = 0.5;

    /// <summary>With more files than this on a side only equal contents are looked for: every pair is compared. Git has the same limit.</summary>
    private const int MostCompared = 1000;

    /// <summary>The changes with removed and added files put together where they are one file.</summary>
    public static ImmutableArray<FileChange> Pair(IReadOnlyList<FileChange> changes, Func<FileVersion, FileContent> read)
    {
        var removed = changes.Where(change => change.New is null).Select(change => change.Old!).ToList();
        var added = changes.Where(change => change.Old is null).Select(change => change.New!).ToList();
        var pairs = new List<FileChange>();
        PairEqual(removed, added, pairs);
        if (removed.Count is > 0 and <= MostCompared && added.Count is > 0 and <= MostCompared)
        {
            PairSimilar(removed, added, pairs, read);
        }

        return
        [
            .. changes.Where(change => change.Old is not null && change.New is not null).Concat(pairs)
                .Concat(removed.Select(file => new FileChange(file, null))).Concat(added.Select(file => new FileChange(null, file)))
                .OrderBy(change => change.Name, StringComparer.Ordinal),
        ];
    }

    private static void PairEqual(List<FileVersion> removed, List<FileVersion> added, List<FileChange> pairs)
    {
        var byContent = added.GroupBy(file => file.Content, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        removed.RemoveAll(old =>
        {
            if (!byContent.TryGetValue(old.Content, out var equal) || equal.Count == 0)
            {
                return false;
            }

            var @new = equal.Find(file => Path.GetFileName(file.Name) == Path.GetFileName(old.Name)) ?? equal[0];
            equal.Remove(@new);
            added.Remove(@new);
            pairs.Add(new(old, @new));
            return true;
        });
    }

    private static void PairSimilar(List<FileVersion> removed, List<FileVersion> added, List<FileChange> pairs, Func<FileVersion, FileContent> read)
    {
        var (old, @new) = (removed.ConvertAll(file => new LineBag(read(file).Bytes.Span)), added.ConvertAll(file => new LineBag(read(file).Bytes.Span)));
        var similar = from i in Enumerable.Range(0, old.Count)
                      from j in Enumerable.Range(0, @new.Count)
                      let similarity = old[i].Similarity(@new[j])
                      where similarity >= LeastSimilarity
                      orderby similarity descending, i, j
                      select new FileChange(removed[i], added[j]);
        foreach (var pair in similar.ToArray())
        {
            if (removed.Contains(pair.Old!) && added.Contains(pair.New!))
            {
                removed.Remove(pair.Old!);
                added.Remove(pair.New!);
                pairs.Add(pair);
            }
        }
    }
}

/// <summary>The lines of a file, without their order.</summary>
internal sealed class LineBag
{
    private readonly Dictionary<ulong, int> _lengths = [];
    private readonly int _length;

    /// <summary>The lines of <paramref name="content"/>.</summary>
    public LineBag(ReadOnlySpan<byte> content)
    {
        _length = content.Length;
        foreach (var range in content.Split((byte)'\n'))
        {
            var hash = StableHash.Of(content[range]);
            _lengths[hash] = _lengths.GetValueOrDefault(hash) + content[range].Length + 1;
        }
    }

    /// <summary>The share of the larger file's bytes that stand in lines of both, from 0 to 1.</summary>
    public double Similarity(LineBag other)
    {
        var most = Math.Max(_length, other._length);
        if (most == 0 || Math.Min(_length, other._length) < LeastShare(most))
        {
            return 0;
        }

        var shared = _lengths.Sum(line => Math.Min(line.Value, other._lengths.GetValueOrDefault(line.Key)));
        return Math.Min(1, (double)shared / most);
    }

    /// <summary>A file of less than half the size can not share half.</summary>
    private static int LeastShare(int most) => most / 2;
}
