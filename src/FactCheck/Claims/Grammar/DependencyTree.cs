using System.Buffers;
using FactCheck.Languages;

namespace FactCheck.Claims.Grammar;

/// <summary>Who depends on whom in a sentence (universaldependencies.org). A very long sentence is parsed piece by piece, so that paths stay short.</summary>
internal sealed class DependencyTree
{
    /// <summary>So many tokens are parsed as one; hardly any sentence of news is longer.</summary>
    private const int LongestPiece = 160;

    private readonly Node[] _nodes;

    private DependencyTree(Node[] nodes) => _nodes = nodes;

    /// <summary>Parses a sentence.</summary>
    public static DependencyTree Of(SentenceView sentence)
    {
        var nodes = new Node[sentence.Count];
        var size = Math.Min(LongestPiece, sentence.Count);
        var heads = ArrayPool<int>.Shared.Rent(size);
        var relations = ArrayPool<DependencyRelation>.Shared.Rent(size);
        for (var start = 0; start < sentence.Count; start += LongestPiece)
        {
            var count = Math.Min(LongestPiece, sentence.Count - start);
            var tags = sentence.Tags.Slice(start, count);
            sentence.Language.Parser.Parse(sentence.Entries.Slice(start, count), tags, heads, relations, ParserMode.Careful);
            for (var i = 0; i < count; i++)
            {
                var relation = IsSubject(relations[i], i, heads[i], tags) ? DependencyRelation.Nsubj : relations[i];
                nodes[start + i] = new() { Head = (short)(heads[i] < 0 ? -1 : start + heads[i]), FirstChild = -1, NextSibling = -1, Relation = relation };
            }
        }

        ArrayPool<int>.Shared.Return(heads);
        ArrayPool<DependencyRelation>.Shared.Return(relations);
        Link(nodes);
        return new(nodes);
    }

    /// <summary>The token that <paramref name="token"/> depends on; -1 for a root, and beyond the sentence.</summary>
    public int Head(int token) => (uint)token < (uint)_nodes.Length ? _nodes[token].Head : -1;

    /// <summary>How a token depends on its head.</summary>
    public DependencyRelation Relation(int token) => (uint)token < (uint)_nodes.Length ? _nodes[token].Relation : DependencyRelation.Dep;

    /// <summary>The tokens that depend on <paramref name="token"/>, in the order of the text.</summary>
    public ChildList Children(int token) => new(_nodes, (uint)token < (uint)_nodes.Length ? _nodes[token].FirstChild : -1);

    /// <summary>The first dependent with that relation, or -1.</summary>
    public int Child(int token, DependencyRelation relation)
    {
        foreach (var child in Children(token))
        {
            if (_nodes[child].Relation == relation)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The token of a run of tokens that all its others hang on: the last whose head lies outside.</summary>
    public int TopOf(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if ((Head(i) < first || Head(i) >= end) && Relation(i) != DependencyRelation.Punct)
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>Whether the parser has taken for a modifier what can only be a subject: "a 17-year-old surrendered". No finite verb has an adjective.</summary>
    private static bool IsSubject(DependencyRelation relation, int token, int head, ReadOnlySpan<TokenTag> tags) =>
        relation == DependencyRelation.Amod && head > token && tags[head].Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBP;

    private static void Link(Node[] nodes)
    {
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            if (nodes[i].Head is >= 0 and var head)
            {
                nodes[i].NextSibling = nodes[head].FirstChild;
                nodes[head].FirstChild = (short)i;
            }
        }
    }

    /// <summary>A token's place in the tree. Sentences are far shorter than a short can count.</summary>
    internal struct Node
    {
        /// <summary>Index of the head, or -1.</summary>
        public short Head;

        /// <summary>Index of the first dependent, or -1.</summary>
        public short FirstChild;

        /// <summary>Index of the head's next dependent, or -1.</summary>
        public short NextSibling;

        /// <summary>The relation to the head.</summary>
        public DependencyRelation Relation;
    }

    /// <summary>The dependents of a token.</summary>
    internal readonly ref struct ChildList(Node[] nodes, int first)
    {
        /// <summary>Walks them.</summary>
        public Enumerator GetEnumerator() => new(nodes, first);
    }

    /// <summary>Walks the dependents of a token.</summary>
    internal ref struct Enumerator(Node[] nodes, int first)
    {
        private int _next = first;

        /// <summary>The dependent reached.</summary>
        public int Current { get; private set; } = -1;

        /// <summary>Goes to the next.</summary>
        public bool MoveNext()
        {
            Current = _next;
            _next = Current < 0 ? -1 : nodes[Current].NextSibling;
            return Current >= 0;
        }
    }
}
