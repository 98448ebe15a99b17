using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>What each move of the arc-hybrid system costs: how many arcs of the right tree can no longer be had (Goldberg and Nivre 2013).
/// A word can be the root only as long as it is not on the stack with another below it.</summary>
internal static class ParserOracle
{
    /// <summary>The cost of shifting.</summary>
    public static int ShiftCost(in ParserState state, ReadOnlySpan<int> heads)
    {
        var cost = state.Depth > 0 && heads[state.Next] == state.Root ? 1 : 0;
        for (var depth = 0; depth < state.Depth; depth++)
        {
            var word = state.Stack(depth);
            cost += heads[word] == state.Next || (depth > 0 && heads[state.Next] == word) ? 1 : 0;
        }

        return cost;
    }

    /// <summary>The cost of a left arc.</summary>
    public static int LeftCost(in ParserState state, ReadOnlySpan<int> heads)
    {
        int top = state.Stack(0), head = heads[top];
        var lost = head == state.Root ? state.Depth == 1 : head > state.Next || (state.Depth > 1 && head == state.Stack(1));
        return (lost ? 1 : 0) + DependentsAhead(state, heads, top);
    }

    /// <summary>The cost of a right arc.</summary>
    public static int RightCost(in ParserState state, ReadOnlySpan<int> heads)
    {
        var top = state.Stack(0);
        return (heads[top] >= state.Next && heads[top] != state.Root ? 1 : 0) + DependentsAhead(state, heads, top);
    }

    private static int DependentsAhead(in ParserState state, ReadOnlySpan<int> heads, int head)
    {
        var count = 0;
        for (var word = state.Next; word < state.Root; word++)
        {
            count += heads[word] == head ? 1 : 0;
        }

        return count;
    }
}
