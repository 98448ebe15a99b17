namespace FactCheck.Languages.Models;

/// <summary>A word under the parser's eyes: what is known of it and what hangs on it so far. Links are indices of other nodes.</summary>
internal struct ParserNode
{
    /// <summary>The word's hash.</summary>
    public uint Word;

    /// <summary>Both tags.</summary>
    public uint Tag;

    /// <summary>The universal tag.</summary>
    public uint Coarse;

    /// <summary>The word class.</summary>
    public uint Class;

    /// <summary>How many verbs stand before it in the sentence.</summary>
    public int Verbs;

    /// <summary>How many commas and the like stand before it in the sentence.</summary>
    public int Commas;

    /// <summary>Its head, or -1.</summary>
    public int Head;

    /// <summary>Its outermost and second outermost dependents to the left.</summary>
    public int Left1, Left2;

    /// <summary>Its outermost and second outermost dependents to the right.</summary>
    public int Right1, Right2;

    /// <summary>How many dependents it has to either side.</summary>
    public uint LeftCount, RightCount;

    /// <summary>The relations of its dependents to either side, a bit each.</summary>
    public ulong LeftRelations, RightRelations;

    /// <summary>Its relation to its head.</summary>
    public DependencyRelation Relation;
}

/// <summary>A sentence partly parsed, in the arc-hybrid system (Kuhlmann, Gomez-Rodriguez and Satta 2011) with the root behind the last word.
/// The nodes are the words, then the root, then one that stands for nothing.</summary>
internal ref struct ParserState
{
    private readonly Span<int> _stack;
    private int _depth;

    /// <summary>The state before the first move. <paramref name="nodes"/> is two longer than the sentence, <paramref name="stack"/> as long as it.</summary>
    public ParserState(Span<ParserNode> nodes, Span<int> stack)
    {
        Nodes = nodes;
        _stack = stack;
    }

    /// <summary>The words, the root and the empty node.</summary>
    public Span<ParserNode> Nodes { get; }

    /// <summary>The next word; <see cref="Root"/> at the end.</summary>
    public int Next { get; private set; }

    /// <summary>The root's index, which is the number of words.</summary>
    public readonly int Root => Nodes.Length - 2;

    /// <summary>The index of the node that stands for nothing.</summary>
    public readonly int None => Nodes.Length - 1;

    /// <summary>How many words are on the stack.</summary>
    public readonly int Depth => _depth;

    /// <summary>Whether every word has its head.</summary>
    public readonly bool IsFinal => _depth == 0 && Next == Root;

    /// <summary>Whether a word can be shifted.</summary>
    public readonly bool CanShift => Next < Root;

    /// <summary>The move, where there is no choice: the first word is shifted, the last one left hangs on the root, so that there is one root.</summary>
    public readonly int? OnlyMove => _depth == 0 ? Transition.Shift : Next == Root && _depth == 1 ? Transition.Left(DependencyRelation.Root) : null;

    /// <summary>Whether a move is possible where there is a choice. Only the last word hangs on the root, and only it has that relation.</summary>
    public readonly bool Can(int move) =>
        move == Transition.Shift ? CanShift
        : Transition.RelationOf(move) != DependencyRelation.Root && (Transition.IsLeft(move) ? Next < Root : _depth > 1);

    /// <summary>The word on the stack, 0 the top one.</summary>
    public readonly int Stack(int depth) => depth < _depth ? _stack[_depth - 1 - depth] : None;

    /// <summary>A word at or after the next one.</summary>
    public readonly int Ahead(int distance) => Next + distance <= Root ? Next + distance : None;

    /// <summary>Fills the nodes of a sentence.</summary>
    public static void Describe(ReadOnlySpan<string> words, ReadOnlySpan<TokenTag> tags, KnownWords known, Span<ParserNode> nodes)
    {
        int verbs = 0, commas = 0;
        for (var i = 0; i < nodes.Length; i++)
        {
            var none = nodes.Length - 1;
            ref var node = ref nodes[i];
            node = new() { Head = -1, Left1 = none, Left2 = none, Right1 = none, Right2 = none, Verbs = verbs, Commas = commas, Word = (uint)(i - none) + 3, Coarse = (uint)(i - none) + 102, Tag = (uint)(i - none) + 102 };
            if (i < words.Length)
            {
                var traits = WordTraits.Of(words[i], known);
                (node.Word, node.Class) = (traits.Lower, traits.Entry.Class);
                (node.Coarse, node.Tag) = ((uint)tags[i].Universal, ((uint)tags[i].Penn << 8) + (uint)tags[i].Universal);
                verbs += tags[i].Universal == UniversalTag.Verb ? 1 : 0;
                commas += tags[i].Universal == UniversalTag.Punct ? 1 : 0;
            }
        }
    }

    /// <summary>Makes a move that is possible.</summary>
    public void Apply(int move)
    {
        if (move == Transition.Shift)
        {
            _stack[_depth++] = Next++;
        }
        else if (Transition.IsLeft(move))
        {
            AttachLeft(Next, _stack[--_depth], Next == Root ? DependencyRelation.Root : Transition.RelationOf(move));
        }
        else
        {
            _depth--;
            AttachRight(_stack[_depth - 1], _stack[_depth], Transition.RelationOf(move));
        }
    }

    private readonly void AttachLeft(int head, int dependent, DependencyRelation relation)
    {
        (Nodes[dependent].Head, Nodes[dependent].Relation) = (head, relation);
        ref var node = ref Nodes[head];
        (node.Left2, node.Left1) = (node.Left1, dependent);
        node.LeftCount++;
        node.LeftRelations |= 1UL << (int)relation;
    }

    private readonly void AttachRight(int head, int dependent, DependencyRelation relation)
    {
        (Nodes[dependent].Head, Nodes[dependent].Relation) = (head, relation);
        ref var node = ref Nodes[head];
        (node.Right2, node.Right1) = (node.Right1, dependent);
        node.RightCount++;
        node.RightRelations |= 1UL << (int)relation;
    }
}
