using System.Collections.Immutable;
using FactCheck.Rules;

namespace FactCheck.Reporting.Changes;

/// <summary>Compares the findings of two sides by their fingerprints. Two findings may have one fingerprint, so this counts them.</summary>
internal sealed class FindingComparison
{
    /// <summary>Compares them. What the baseline accepts is left out.</summary>
    /// <param name="old">The old side.</param>
    /// <param name="new">The new side.</param>
    /// <param name="isChanged">Whether the article at a path of the new side differs.</param>
    public FindingComparison(Report old, Report @new, Func<string, bool> isChanged)
    {
        var (before, now) = (old.NewFindings.ToArray(), @new.NewFindings.ToArray());
        var open = before.ToHashSet<Finding>(ReferenceEqualityComparer.Instance);
        var known = new HashSet<Finding>(ReferenceEqualityComparer.Instance);

        // Of findings that are alike, those that no change can have brought about are the old ones.
        var inOrder = now.OrderBy(finding => finding.Locations.Any(location => isChanged(location.File))).ToArray();
        Match(inOrder, open, known, finding => finding.Fingerprint);

        // A further value on a side changes the fingerprint, and yet it is the same disagreement at the same place.
        Match(inOrder, open, known, finding => (finding.Rule.Id, finding.Locations[0].File, finding.Locations[0].Value, finding.Message));
        Unchanged = [.. now.Where(known.Contains)];

        // What somebody silenced is not resolved.
        Suppressed = SuppressedSince(old, @new);
        Match([.. Suppressed], open, known, finding => finding.Fingerprint);
        var added = now.Where(finding => !known.Contains(finding)).ToLookup(finding => IsIn(finding, isChanged));
        Added = [.. added[true]];
        Caused = [.. added[false]];
        Resolved = [.. before.Where(open.Contains)];
    }

    /// <summary>Findings of the new side alone, in articles that differ.</summary>
    public ImmutableArray<Finding> Added { get; }

    /// <summary>Findings of the new side alone, in other articles.</summary>
    public ImmutableArray<Finding> Caused { get; }

    /// <summary>Findings of the old side alone.</summary>
    public ImmutableArray<Finding> Resolved { get; }

    /// <summary>Findings of both sides.</summary>
    public ImmutableArray<Finding> Unchanged { get; }

    /// <summary>Findings that the new side suppresses, and the old one did not.</summary>
    public ImmutableArray<Finding> Suppressed { get; }

    private static ImmutableArray<Finding> SuppressedSince(Report old, Report @new)
    {
        var known = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        Match([.. @new.Suppressed], old.Suppressed.ToHashSet<Finding>(ReferenceEqualityComparer.Instance), known, finding => finding.Fingerprint);
        return [.. @new.Suppressed.Where(finding => !known.Contains(finding))];
    }

    /// <summary>Takes from <paramref name="open"/> what <paramref name="findings"/> have too, one for one.</summary>
    private static void Match<TKey>(Finding[] findings, HashSet<Finding> open, HashSet<Finding> known, Func<Finding, TKey> key)
        where TKey : notnull
    {
        var alike = open.GroupBy(key).ToDictionary(group => group.Key, group => new Queue<Finding>(group));
        foreach (var finding in findings.Where(finding => !known.Contains(finding)))
        {
            if (alike.TryGetValue(key(finding), out var queue) && queue.TryDequeue(out var same))
            {
                open.Remove(same);
                known.Add(finding);
            }
        }
    }

    /// <summary>Whether a finding stands in an article that differs: the odd one out does, or nobody is odd and one of the sides does.</summary>
    private static bool IsIn(Finding finding, Func<string, bool> isChanged) =>
        isChanged(finding.Locations[0].File) || (IsEven(finding) && finding.Locations.Any(location => isChanged(location.File)));

    /// <summary>Whether as many articles are on the first side of a disagreement as on the others, so that nothing speaks against the first.</summary>
    private static bool IsEven(Finding finding)
    {
        if (finding.Alignment is null || finding.Verdict == Verdict.Superseded)
        {
            return finding.Alignment is not null;
        }

        var first = finding.Locations[0].Value;
        var sides = finding.Locations.DistinctBy(location => (location.File, location.Value == first)).ToLookup(location => location.Value == first);
        return sides[true].Count() >= sides[false].Count();
    }
}
