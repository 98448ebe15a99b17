using System.Collections.Immutable;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Reporting.Html;

/// <summary>What a claim is in the light of the whole report; the later counts for more.</summary>
internal enum ClaimState
{
    /// <summary>No other source states the fact.</summary>
    Single,

    /// <summary>Another source states it alike.</summary>
    Corroborated,

    /// <summary>A later article updates it, or it updates an earlier one.</summary>
    Updated,

    /// <summary>It is a side of a finding.</summary>
    Conflicting,
}

/// <summary>Where claims of articles stand: which words are in doubt, updated or well supported, and where on the page that is said.</summary>
internal sealed class ClaimStates
{
    private readonly Dictionary<(string File, TextSpan Span), (ClaimState State, string Anchor)> _states = [];

    /// <summary>Reads them from what the page shows.</summary>
    public ClaimStates(IEnumerable<NumberedFinding> findings, ImmutableArray<Agreement> agreements)
    {
        for (var i = 0; i < agreements.Length; i++)
        {
            Add(agreements[i].Locations, ClaimState.Corroborated, Anchors.OfAgreement(i));
        }

        foreach (var (number, finding) in findings)
        {
            Add(finding.Locations, finding.Verdict == Verdict.Superseded ? ClaimState.Updated : ClaimState.Conflicting, Anchors.OfFinding(number));
        }
    }

    /// <summary>The state of the words at <paramref name="span"/>, and the anchor of what says so; empty for a single source.</summary>
    public (ClaimState State, string Anchor) Of(string file, TextSpan span) => _states.GetValueOrDefault((file, span), (ClaimState.Single, ""));

    private void Add(ImmutableArray<Location> locations, ClaimState state, string anchor)
    {
        foreach (var location in locations)
        {
            if (Of(location.File, location.Span).State < state)
            {
                _states[(location.File, location.Span)] = (state, anchor);
            }
        }
    }
}

/// <summary>The names of places on the page: numbers only, never words of an article.</summary>
internal static class Anchors
{
    /// <summary>Of the finding with that number.</summary>
    public static string OfFinding(int number) => FormattableString.Invariant($"f{number}");

    /// <summary>Of the agreement at that index.</summary>
    public static string OfAgreement(int index) => FormattableString.Invariant($"g{index + 1}");

    /// <summary>Of the article at that index.</summary>
    public static string OfArticle(int index) => FormattableString.Invariant($"a{index + 1}");

    /// <summary>Of the words that begin at <paramref name="offset"/> of an article.</summary>
    public static string OfWords(int index, int offset) => FormattableString.Invariant($"a{index + 1}-{offset}");
}
