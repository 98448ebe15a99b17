using System.Collections.Immutable;
using FactCheck.Rules;

namespace FactCheck.Reporting.Changes;

/// <summary>Compares the findings of two sides by their fingerprints. Two findings may have one fingerprint, so this counts them.</summary>
internal sealed class FindingComparison
{
    /// <summary>Compares them. What the baseline accepts and what is suppressed are in neither.</summary>
    /// <param name="old">The findings of the old side, in its order.</param>
    /// <param name="new">Those of the new side.</param>
    /// <param name="isChanged">Whether the article at a path of the new side differs.</param>
    public FindingComparison(IEnumerable<Finding> old, IEnumerable<Finding> @new, Func<string, bool> isChanged)
    {
        var before = old.ToArray();
        var open = before.CountBy(finding => finding.Fingerprint, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var known = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        var now = @new.ToArray();

        // Of findings with one fingerprint, those that no change can have brought about are the old ones.
        foreach (var finding in now.OrderBy(finding => finding.Locations.Any(location => isChanged(location.File))))
        {
            if (open.GetValueOrDefault(finding.Fingerprint) > 0)
            {
                open[finding.Fingerprint]--;
                known.Add(finding);
            }
        }

        Unchanged = [.. now.Where(known.Contains)];
        var added = now.Where(finding => !known.Contains(finding)).ToLookup(finding => IsIn(finding, isChanged));
        Added = [.. added[true]];
        Caused = [.. added[false]];
        Resolved = [.. before.Reverse().Where(finding => open[finding.Fingerprint]-- > 0).Reverse()];
    }

    /// <summary>Findings of the new side alone, in articles that differ.</summary>
    public ImmutableArray<Finding> Added { get; }

    /// <summary>Findings of the new side alone, in other articles.</summary>
    public ImmutableArray<Finding> Caused { get; }

    /// <summary>Findings of the old side alone.</summary>
    public ImmutableArray<Finding> Resolved { get; }

    /// <summary>Findings of both sides.</summary>
    public ImmutableArray<Finding> Unchanged { get; }

    /// <summary>Whether a finding stands in an article that differs: the odd one out does, or nobody is odd and one of the sides does.</summary>
    private static bool IsIn(Finding finding, Func<string, bool> isChanged) =>
        isChanged(finding.Locations[0].File) || (IsEven(finding) && finding.Locations.Any(location => isChanged(location.File)));

    /// <summary>Whether as many articles are on the first side of a disagreement as on the others, so that nothing speaks against the first.</summary>
    private static bool IsEven(Finding finding)
    {
        if (finding.Alignment is null || finding.Verdict == Verdict.Superseded)
        {
            return false;
        }

        var first = finding.Locations[0].Value;
        var sides = finding.Locations.DistinctBy(location => (location.File, location.Value == first)).ToLookup(location => location.Value == first);
        return sides[true].Count() >= sides[false].Count();
    }
}
