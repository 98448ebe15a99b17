using System.Collections.Immutable;
using FactCheck.Claims.Assertions;
using FactCheck.Claims.Grammar;
using FactCheck.Text;

namespace FactCheck.Alignment.Wording;

/// <summary>The words that two assertions have in common, each counted once.</summary>
/// <param name="predicateBits">What their common predicate says.</param>
/// <param name="left">The predicate's words on the left; what is shared is added to them.</param>
/// <param name="right">On the right.</param>
internal sealed class SharedWords(double predicateBits, TextSpan left, TextSpan right)
{
    /// <summary>A name says no more: a story is about a few people and places.</summary>
    private const double NameBits = 4;

    /// <summary>A word of so many bits says something.</summary>
    private const double ContentBits = 3.5;

    /// <summary>A predicate of so many bits is told of few things.</summary>
    private const double RareBits = 5;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly bool _isRare = predicateBits >= RareBits;
    private bool _hasHead;
    private bool _hasAgent;
    private int _contentWords;
    private int _words;

    /// <summary>What they say together, in bits.</summary>
    public double Bits { get; private set; } = predicateBits;

    /// <summary>The words on the left, from the first shared one to the last.</summary>
    public TextSpan Left { get; private set; } = left;

    /// <summary>The words on the right.</summary>
    public TextSpan Right { get; private set; } = right;

    /// <summary>Whether the predicate is about the same, and a third word is shared: who does it, or another that says something; beside a rare predicate any.</summary>
    public bool IsTelling => _hasHead && (_hasAgent || _contentWords > 1 || (_contentWords == 1 && _words > 1 && _isRare));

    /// <summary>Adds what a part of the left one has in common with a part of the right one. Who does it is no part of what it is about.</summary>
    public void Add(AssertionPart ours, ImmutableArray<string> ourWords, AssertionPart theirs, ImmutableArray<string> theirWords)
    {
        var isAgent = ours.Role == GrammaticalRole.Agent;
        if (isAgent != (theirs.Role == GrammaticalRole.Agent))
        {
            return;
        }

        var isAny = false;
        for (var i = 0; i < ourWords.Length; i++)
        {
            var at = theirWords.IndexOf(ourWords[i]);
            if (at < 0 || !_seen.Add(ourWords[i]))
            {
                continue;
            }

            var common = Math.Min(ours.Words[i].Sort is AssertionWordSort.Person or AssertionWordSort.Name ? NameBits : AssertionComparison.MostBits, Math.Min(ours.Words[i].Rarity, theirs.Words[at].Rarity));
            Bits += common;
            isAny = true;
            _hasAgent |= isAgent;
            _hasHead |= !isAgent && ((i == 0 && at == 0) || ((i == 0 || at == 0) && (ours.Relation == theirs.Relation)));
            _words += isAgent ? 0 : 1;
            _contentWords += !isAgent && common >= ContentBits ? 1 : 0;
        }

        if (isAny && !isAgent)
        {
            (Left, Right) = (Join(Left, ours.Span), Join(Right, theirs.Span));
        }
    }

    private static TextSpan Join(TextSpan one, TextSpan other) => TextSpan.FromBounds(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));
}
