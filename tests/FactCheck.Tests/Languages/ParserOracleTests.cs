using FactCheck.Languages;
using FactCheck.Languages.Models;
using FactCheck.Training;

namespace FactCheck.Tests.Languages;

public sealed class ParserOracleTests
{
    [Theory]
    [InlineData(1, 2, 4, 2)]
    [InlineData(4, 0, 1, 2)]
    [InlineData(3, 2, 3, 4)]
    [InlineData(1, 4, 1, 2)]
    [InlineData(2, 0, 4, 2)]
    public void Cost_of_a_move_is_what_can_no_longer_be_reached(params int[] heads)
    {
        var checkedMoves = 0;
        Walk([], heads, ref checkedMoves);
        Assert.True(checkedMoves > 20);
    }

    [Fact]
    public void Crossing_arcs_are_lifted_until_none_is_left()
    {
        Assert.Equal([2, 2, -1, 2], Projectivity.Projective([2, 3, -1, 2]));
        Assert.Equal([1, -1, 1, 2], Projectivity.Projective([1, -1, 1, 2]));
    }

    private static void Walk(List<int> moves, int[] heads, ref int checkedMoves)
    {
        var state = After(moves, heads.Length);
        if (state.IsFinal)
        {
            return;
        }

        var reachable = Best(moves, heads);
        foreach (var move in Moves(state))
        {
            if (state.OnlyMove is null)
            {
                var cost = move == Transition.Shift ? ParserOracle.ShiftCost(state, heads)
                    : Transition.IsLeft(move) ? ParserOracle.LeftCost(state, heads)
                    : ParserOracle.RightCost(state, heads);
                Assert.Equal(reachable - Best([.. moves, move], heads), cost);
                checkedMoves++;
            }

            Walk([.. moves, move], heads, ref checkedMoves);
        }
    }

    /// <summary>The most arcs of the tree that any sequence of moves from here on ends with.</summary>
    private static int Best(List<int> moves, int[] heads)
    {
        var state = After(moves, heads.Length);
        if (state.IsFinal)
        {
            var right = 0;
            for (var i = 0; i < heads.Length; i++)
            {
                right += state.Nodes[i].Head == heads[i] ? 1 : 0;
            }

            return right;
        }

        return Moves(state).Max(move => Best([.. moves, move], heads));
    }

    private static List<int> Moves(in ParserState state)
    {
        if (state.OnlyMove is { } only)
        {
            return [only];
        }

        var moves = new List<int>();
        foreach (var move in new[] { Transition.Shift, Transition.Left(DependencyRelation.Obj), Transition.Right(DependencyRelation.Obj) })
        {
            if (state.Can(move))
            {
                moves.Add(move);
            }
        }

        return moves;
    }

    private static ParserState After(List<int> moves, int length)
    {
        var state = new ParserState(new ParserNode[length + 2], new int[length]);
        foreach (var move in moves)
        {
            state.Apply(move);
        }

        return state;
    }
}
