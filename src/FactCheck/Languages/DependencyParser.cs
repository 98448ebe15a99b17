using System.Buffers;
using FactCheck.Languages.Models;

namespace FactCheck.Languages;

/// <summary>Finds the head of each word: a greedy transition parser, arc-hybrid with a linear model trained with a dynamic oracle
/// (Goldberg and Nivre 2013). Trees are projective and have one root. Linear in the length of the sentence.</summary>
public sealed class DependencyParser
{
    private readonly KnownWords _words;
    private readonly FeatureTable _table;

    private DependencyParser(KnownWords words, FeatureTable table)
    {
        _words = words;
        _table = table;
    }

    /// <summary>Reads the parser of a language from its folder.</summary>
    internal static DependencyParser Load(string code, KnownWords words) => Read(ModelReader.Bytes(code, "parser.model"), words);

    /// <summary>Reads a parser as written by the training tool.</summary>
    internal static DependencyParser Read(byte[] bytes, KnownWords words)
    {
        var reader = new ModelReader(bytes);
        return new(words, FeatureTable.Read(ref reader));
    }

    /// <summary>Parses one sentence of words in normal form. <paramref name="heads"/> and <paramref name="relations"/> are at least as long as
    /// <paramref name="words"/>; a head is an index into it, the root's is -1.</summary>
    public void Parse(ReadOnlySpan<string> words, ReadOnlySpan<TokenTag> tags, Span<int> heads, Span<DependencyRelation> relations)
    {
        var rentedNodes = ArrayPool<ParserNode>.Shared.Rent(words.Length + 2);
        var rentedStack = ArrayPool<int>.Shared.Rent(words.Length + 1);
        var nodes = rentedNodes.AsSpan(0, words.Length + 2);
        ParserState.Describe(words, tags, _words, nodes);
        Run(new ParserState(nodes, rentedStack));
        for (var i = 0; i < words.Length; i++)
        {
            (heads[i], relations[i]) = (nodes[i].Head == words.Length ? -1 : nodes[i].Head, nodes[i].Relation);
        }

        ArrayPool<ParserNode>.Shared.Return(rentedNodes);
        ArrayPool<int>.Shared.Return(rentedStack);
    }

    private void Run(ParserState state)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Max];
        Span<short> scores = stackalloc short[_table.Width];
        while (!state.IsFinal)
        {
            if (state.OnlyMove is { } move)
            {
                state.Apply(move);
                continue;
            }

            var count = ParserFeatures.Fill(state, features);
            _table.Score(features[..count], scores);
            state.Apply(Best(state, scores));
        }
    }

    /// <summary>The best of the possible moves: the relation of the root, the first of each side, is none of them.</summary>
    private static int Best(in ParserState state, ReadOnlySpan<short> scores)
    {
        var best = state.CanShift ? Transition.Shift : -1;
        if (state.CanShift)
        {
            best = Best(scores, Transition.Left(DependencyRelation.Root) + 1, best);
        }

        return state.Depth > 1 ? Best(scores, Transition.Right(DependencyRelation.Root) + 1, best) : best;
    }

    private static int Best(ReadOnlySpan<short> scores, int first, int best)
    {
        for (var move = first; move < first + Transition.Relations - 1; move++)
        {
            best = best < 0 || scores[move] > scores[best] ? move : best;
        }

        return best;
    }
}
