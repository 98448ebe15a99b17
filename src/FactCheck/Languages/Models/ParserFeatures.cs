using static FactCheck.Languages.Models.FeatureHash;

namespace FactCheck.Languages.Models;

/// <summary>What the parser looks at: the top of the stack, the next words, their dependents, distances (after Zhang and Nivre 2011),
/// and word classes (Koo, Carreras and Collins 2008).</summary>
internal static class ParserFeatures
{
    /// <summary>An upper bound of the number of features.</summary>
    public const int Max = 128;

    /// <summary>Fills the features of a state; returns their number.</summary>
    public static int Fill(in ParserState state, Span<uint> features)
    {
        var count = Single(state, features);
        count += Pairs(state, features[count..]);
        count += Triples(state, features[count..]);
        count += Classes(state, features[count..]);
        count += Places(state, features[count..]);
        count += Dependents(state, features[count..]);
        return count;
    }

    private static int Single(in ParserState state, Span<uint> f)
    {
        var n = 0;
        ReadOnlySpan<int> places = [state.Stack(0), state.Stack(1), state.Ahead(0), state.Ahead(1), state.Stack(2), state.Ahead(2)];
        for (uint i = 0; i < places.Length; i++)
        {
            ref readonly var node = ref state.Nodes[places[(int)i]];
            f[n++] = Of(1 + i, node.Word, node.Tag);
            f[n++] = Of(8 + i, node.Word);
            f[n++] = Of(16 + i, node.Tag);
        }

        return n;
    }

    private static int Pairs(in ParserState state, Span<uint> f)
    {
        ref readonly var s0 = ref state.Nodes[state.Stack(0)];
        ref readonly var s1 = ref state.Nodes[state.Stack(1)];
        ref readonly var b0 = ref state.Nodes[state.Ahead(0)];
        ref readonly var b1 = ref state.Nodes[state.Ahead(1)];
        var n = Pair(30, s0, b0, f);
        n += Pair(40, s1, s0, f[n..]);
        f[n++] = Of(50, s1.Tag, b0.Tag);
        f[n++] = Of(51, s1.Word, b0.Tag);
        f[n++] = Of(52, s1.Tag, b0.Word);
        f[n++] = Of(53, s1.Word, b0.Word);
        f[n++] = Of(54, b0.Tag, b1.Tag);
        f[n++] = Of(55, b0.Word, b1.Tag);
        f[n++] = Of(56, b0.Tag, b1.Word);
        f[n++] = Of(57, b0.Word, b1.Word);
        f[n++] = Of(58, s0.Tag, b1.Tag);
        f[n++] = Of(59, s0.Word, b1.Tag);
        return n;
    }

    private static int Pair(uint template, in ParserNode a, in ParserNode b, Span<uint> f)
    {
        f[0] = Of(template, a.Word, b.Word);
        f[1] = Of(template + 1, a.Tag, b.Tag);
        f[2] = Of(template + 2, a.Word, b.Tag);
        f[3] = Of(template + 3, a.Tag, b.Word);
        f[4] = Of(template + 4, a.Word, a.Tag, b.Tag);
        f[5] = Of(template + 5, a.Tag, b.Word, b.Tag);
        f[6] = Of(template + 6, Add(a.Word, a.Tag), b.Word, b.Tag);
        return 7;
    }

    private static int Triples(in ParserState state, Span<uint> f)
    {
        var nodes = state.Nodes;
        ref readonly var s0 = ref nodes[state.Stack(0)];
        ref readonly var s1 = ref nodes[state.Stack(1)];
        ref readonly var b0 = ref nodes[state.Ahead(0)];
        uint b1 = nodes[state.Ahead(1)].Tag, b2 = nodes[state.Ahead(2)].Tag, s2 = nodes[state.Stack(2)].Tag;
        var n = 0;
        f[n++] = Of(70, b0.Tag, b1, b2);
        f[n++] = Of(71, s0.Tag, b0.Tag, b1);
        f[n++] = Of(72, s1.Tag, s0.Tag, b0.Tag);
        f[n++] = Of(73, s2, s1.Tag, s0.Tag);
        f[n++] = Of(74, s0.Word, b0.Tag, b1);
        f[n++] = Of(75, s0.Tag, b0.Word, b1);
        f[n++] = Of(76, s1.Tag, s0.Tag, b0.Word);
        f[n++] = Of(77, s1.Tag, s0.Word, b0.Tag);
        f[n++] = Of(78, s1.Word, s0.Tag, b0.Tag);
        f[n++] = Of(79, Add(s1.Tag, s0.Tag), b0.Tag, b1);
        f[n++] = Of(80, s0.Tag, nodes[s0.Left1].Tag, b0.Tag);
        f[n++] = Of(81, s0.Tag, nodes[s0.Right1].Tag, b0.Tag);
        f[n++] = Of(82, s0.Tag, b0.Tag, nodes[b0.Left1].Tag);
        f[n++] = Of(83, s1.Tag, nodes[s1.Right1].Tag, s0.Tag);
        f[n++] = Of(84, s1.Tag, nodes[s1.Left1].Tag, s0.Tag);
        f[n++] = Of(85, s1.Tag, s0.Tag, nodes[s0.Left1].Tag);
        f[n++] = Of(86, s1.Tag, s0.Tag, nodes[s0.Right1].Tag);
        f[n++] = Of(87, s1.Word, nodes[s0.Left1].Word, s0.Tag);
        f[n++] = Of(88, s1.Tag, nodes[s0.Left1].Word, s0.Word);
        f[n++] = Of(89, s0.Word, nodes[s0.Left1].Word, b0.Tag);
        return n;
    }

    private static int Classes(in ParserState state, Span<uint> f)
    {
        ref readonly var s0 = ref state.Nodes[state.Stack(0)];
        ref readonly var s1 = ref state.Nodes[state.Stack(1)];
        ref readonly var b0 = ref state.Nodes[state.Ahead(0)];
        ref readonly var b1 = ref state.Nodes[state.Ahead(1)];
        var n = 0;
        f[n++] = Of(100, s0.Class);
        f[n++] = Of(101, b0.Class);
        f[n++] = Of(102, s1.Class);
        f[n++] = Of(103, b1.Class);
        f[n++] = Of(104, s0.Class, b0.Class);
        f[n++] = Of(105, s0.Class, b0.Tag);
        f[n++] = Of(106, s0.Tag, b0.Class);
        f[n++] = Of(107, s1.Class, s0.Class);
        f[n++] = Of(108, s1.Class, s0.Tag);
        f[n++] = Of(109, s1.Tag, s0.Class);
        f[n++] = Of(110, s1.Class, b0.Class);
        f[n++] = Of(111, b0.Class, b1.Class);
        f[n++] = Of(112, s1.Class, s0.Class, b0.Tag);
        f[n++] = Of(113, s1.Class, s0.Tag, b0.Class);
        f[n++] = Of(114, s0.Class, b0.Class, b1.Tag);
        f[n++] = Of(115, s1.Class, state.Nodes[s0.Left1].Word, s0.Class);
        f[n++] = Of(116, s0.Word, b0.Class);
        f[n++] = Of(117, s1.Word, s0.Class);
        return n;
    }

    private static int Places(in ParserState state, Span<uint> f)
    {
        int top = state.Stack(0), below = state.Stack(1), next = state.Ahead(0);
        ref readonly var s0 = ref state.Nodes[top];
        ref readonly var s1 = ref state.Nodes[below];
        ref readonly var b0 = ref state.Nodes[next];
        uint near = Distance(next - top), far = Distance(top - below);
        var between = (uint)(Math.Min(b0.Verbs - s0.Verbs, 3) + (4 * Math.Min(b0.Commas - s0.Commas, 3)));
        var beneath = (uint)(Math.Min(Math.Abs(s0.Verbs - s1.Verbs), 3) + (4 * Math.Min(Math.Abs(s0.Commas - s1.Commas), 3)));
        var n = 0;
        f[n++] = Of(120, near, s0.Tag, b0.Tag);
        f[n++] = Of(121, near, s0.Word);
        f[n++] = Of(122, near, b0.Word);
        f[n++] = Of(123, far, s1.Tag, s0.Tag);
        f[n++] = Of(124, far, s1.Word);
        f[n++] = Of(125, far, s0.Word);
        f[n++] = Of(126, between, s0.Tag, b0.Tag);
        f[n++] = Of(127, beneath, s1.Tag, s0.Tag);
        f[n++] = Of(128, near, far, Add(Add(s1.Coarse, s0.Coarse), b0.Coarse));
        f[n++] = Of(129, state.Nodes[Beside(state, top, -1)].Tag, s0.Tag, b0.Tag);
        f[n++] = Of(130, state.Nodes[Beside(state, top, 1)].Tag, s0.Tag, b0.Tag);
        f[n++] = Of(131, state.Nodes[Beside(state, next, -1)].Tag, s0.Tag, b0.Tag);
        f[n++] = Of(132, state.Nodes[Beside(state, below, 1)].Tag, s1.Tag, s0.Tag);
        f[n++] = Of(133, state.Nodes[Beside(state, top, -1)].Tag, s1.Tag, s0.Tag);
        f[n++] = Of(134, (uint)Math.Min(state.Depth, 4), s0.Tag, b0.Tag);
        return n;
    }

    private static int Dependents(in ParserState state, Span<uint> f)
    {
        var nodes = state.Nodes;
        ref readonly var s0 = ref nodes[state.Stack(0)];
        ref readonly var s1 = ref nodes[state.Stack(1)];
        ref readonly var b0 = ref nodes[state.Ahead(0)];
        var n = 0;
        f[n++] = Of(140, s0.Word, s0.LeftCount, s0.RightCount);
        f[n++] = Of(141, s0.Tag, s0.LeftCount, s0.RightCount);
        f[n++] = Of(142, s1.Word, s1.RightCount);
        f[n++] = Of(143, s1.Tag, s1.LeftCount, s1.RightCount);
        f[n++] = Of(144, b0.Word, b0.LeftCount);
        f[n++] = Of(145, b0.Tag, b0.LeftCount);
        f[n++] = Of(146, s0.Tag, Bits(s0.LeftRelations));
        f[n++] = Of(147, s0.Tag, Bits(s0.RightRelations));
        f[n++] = Of(148, s1.Tag, Bits(s1.RightRelations));
        f[n++] = Of(149, b0.Tag, Bits(b0.LeftRelations));
        f[n++] = Of(150, s0.Word, Bits(s0.RightRelations));
        f[n++] = Of(151, s1.Word, Bits(s1.RightRelations));
        f[n++] = Of(152, s1.Tag, Bits(s1.RightRelations), s0.Tag);
        f[n++] = Of(153, s0.Tag, Bits(s0.LeftRelations), b0.Tag);
        f[n++] = Of(154, s1.Tag, Bits(s1.LeftRelations), s0.Tag);
        f[n++] = Of(155, nodes[s0.Left1].Word, s0.Tag);
        f[n++] = Of(156, nodes[s0.Right1].Word, s0.Tag);
        f[n++] = Of(157, nodes[s1.Right1].Word, s1.Tag, s0.Tag);
        f[n++] = Of(158, nodes[s1.Left1].Word, s1.Tag, s0.Tag);
        f[n++] = Of(159, nodes[b0.Left1].Word, b0.Tag);
        f[n++] = Of(160, s0.Tag, nodes[s0.Left1].Tag, nodes[s0.Left2].Tag);
        f[n++] = Of(161, s0.Tag, nodes[s0.Right1].Tag, nodes[s0.Right2].Tag);
        f[n++] = Of(162, s1.Tag, nodes[s1.Right1].Tag, nodes[s1.Right2].Tag);
        f[n++] = Of(163, b0.Tag, nodes[b0.Left1].Tag, nodes[b0.Left2].Tag);
        f[n++] = Of(164, (uint)nodes[s1.Right1].Relation, s1.Tag, s0.Tag);
        f[n++] = Of(165, (uint)nodes[s0.Left1].Relation, (uint)nodes[s0.Right1].Relation, s0.Tag);
        return n;
    }

    private static uint Bits(ulong relations) => (uint)relations * 31 + (uint)(relations >> 32);

    private static uint Distance(int distance) => distance switch { <= 0 => 0, < 5 => (uint)distance, < 8 => 5, < 12 => 6, _ => 7 };

    private static int Beside(in ParserState state, int at, int offset) => at < state.Root && at + offset >= 0 ? at + offset : state.None;
}
