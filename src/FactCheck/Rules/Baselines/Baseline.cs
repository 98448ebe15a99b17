using System.Collections.Immutable;

namespace FactCheck.Rules.Baselines;

/// <summary>
/// The accepted findings of a house, as a multiset: two entries with one fingerprint cover two findings, and a third is new. (A set hides the third, a count
/// a file hides a swap; both are known faults of other baselines.) It knows no lines, so edits elsewhere change nothing.
/// </summary>
public sealed class Baseline
{
    private Baseline(ImmutableArray<BaselineEntry> entries) => Entries = entries;

    /// <summary>Nothing is accepted.</summary>
    public static Baseline Empty { get; } = new([]);

    /// <summary>The entries, in the order of fingerprint and occurrence.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <summary>The baseline of some entries. Where two say the same finding is accepted, as after a merge, the one that expires first counts.</summary>
    public static Baseline Of(IEnumerable<BaselineEntry> entries) => new(
    [
        .. entries
            .OrderBy(entry => entry.Fingerprint, StringComparer.Ordinal).ThenBy(entry => entry.Occurrence)
            .ThenBy(entry => entry.Expires).ThenBy(entry => entry.Reason, StringComparer.Ordinal).ThenBy(entry => entry.Owner, StringComparer.Ordinal)
            .DistinctBy(entry => (entry.Fingerprint, entry.Occurrence)),
    ]);

    /// <summary>Marks the findings that are accepted as unchanged, the first ones where there are more findings than entries.</summary>
    /// <param name="findings">In the order of the report.</param>
    /// <param name="today">An entry counts up to its last day.</param>
    public BaselineResult Apply(IEnumerable<Finding> findings, DateOnly today)
    {
        var open = Entries.GroupBy(entry => entry.Fingerprint, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<BaselineEntry>(group.OrderBy(entry => entry.Expires < today)), StringComparer.Ordinal);
        var marked = ImmutableArray.CreateBuilder<Finding>();
        var expired = ImmutableArray.CreateBuilder<BaselineEntry>();
        foreach (var finding in findings)
        {
            if (!open.TryGetValue(finding.Fingerprint, out var entries) || !entries.TryDequeue(out var entry))
            {
                marked.Add(finding);
            }
            else if (entry.Expires < today)
            {
                expired.Add(entry);
                marked.Add(finding);
            }
            else
            {
                marked.Add(finding with { Baseline = BaselineState.Unchanged, Accepted = entry });
            }
        }

        return new(marked.ToImmutable(), [.. Entries.Where(entry => open[entry.Fingerprint].Contains(entry))], expired.ToImmutable());
    }
}

/// <summary>What a baseline says of the findings of a run.</summary>
/// <param name="Findings">All of them, marked.</param>
/// <param name="Absent">Entries that nothing was found for, in their order.</param>
/// <param name="Expired">Entries that no longer cover the finding they were made for.</param>
public sealed record BaselineResult(ImmutableArray<Finding> Findings, ImmutableArray<BaselineEntry> Absent, ImmutableArray<BaselineEntry> Expired);
