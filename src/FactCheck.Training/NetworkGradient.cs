using System.Runtime.Intrinsics;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>How the loss of a network changes with its weights, added up over sentences (back-propagation).</summary>
internal sealed class NetworkGradient(ParserNetwork network)
{
    private const int Relations = NetworkLayout.Relations;

    private readonly NetworkLayout _layout = network.Layout;
    private readonly NetworkSize _size = network.Layout.Size;
    private readonly float[] _turned = new float[network.Layout.Length];
    private readonly float[] _scores = new float[Relations];
    private readonly float[] _meeting = new float[3 * network.Layout.Size.Label];
    private readonly float[] _meetingChange = new float[3 * network.Layout.Size.Label];

    /// <summary>The gradient so far.</summary>
    public float[] Values { get; } = new float[network.Layout.Length];

    /// <summary>Starts anew; the weights have changed.</summary>
    public void Begin()
    {
        Array.Clear(Values);
        foreach (var matrix in (Matrix[])[.. _layout.Layer, _layout.Views, _layout.Arc, _layout.Distance, _layout.Label])
        {
            Turn(matrix.In(network.Weights), matrix.Rows, matrix.Columns, matrix.In(_turned));
        }
    }

    /// <summary>Adds the gradient of a sentence that the network has run over, and returns its loss.</summary>
    public double Add(ParserExample example, NetworkState state, NetworkMasks masks)
    {
        var views = new float[state.Count * _layout.Views.Columns];
        var loss = AddArcs(example, state, views) + AddLabels(example, state, views);
        for (var i = 0; i < views.Length; i++)
        {
            views[i] *= state.Views[i] > 0 ? masks[_size.Layers + 1][i % _layout.Views.Columns] : 0;
        }

        AddRows(views, _layout.ViewsBias);
        var change = Through(_layout.Views, state.Inputs[_size.Layers], views, state.Count);
        for (var layer = _size.Layers - 1; layer >= 0; layer--)
        {
            masks.Apply(layer + 1, change, state.Count);
            change = AddLayer(state, layer, change);
        }

        masks.Apply(0, change, state.Count);
        AddLookups(state, change);
        return loss;
    }

    private double AddArcs(ParserExample example, NetworkState state, float[] views)
    {
        var (count, width) = (state.Count, _layout.Views.Columns);
        var loss = 0.0;
        var scores = new float[state.Count + 1];
        var fits = new float[count * _size.Arc];
        var distances = new float[count * NetworkLayout.Distances];
        var root = _layout.Root.In(Values);
        for (var word = 0; word < count; word++)
        {
            state.Scores.AsSpan(word * (count + 1), count + 1).CopyTo(scores);
            scores[word] = float.MinValue;
            loss += Softmax(scores, example.Heads[word]);
            var fit = fits.AsSpan(word * _size.Arc, _size.Arc);
            for (var head = 0; head <= count; head++)
            {
                var change = scores[head];
                distances[(word * NetworkLayout.Distances) + NetworkLayout.DistanceOf(word, head, count)] += change;
                AddTimes(state.Heads.AsSpan(head * _size.Arc, _size.Arc), change, fit);
                AddTimes(state.Fits.AsSpan(word * _size.Arc, _size.Arc), change, head == count ? root : views.AsSpan((head * width) + _size.Arc, _size.Arc));
            }
        }

        AddRows(fits, _layout.ArcBias);
        var dependents = new float[count * _size.Arc];
        for (var word = 0; word < count; word++)
        {
            state.Views.AsSpan(word * width, _size.Arc).CopyTo(dependents.AsSpan(word * _size.Arc));
        }

        var changes = Through(_layout.Arc, dependents, fits, count);
        var more = Through(_layout.Distance, dependents, distances, count);
        for (var word = 0; word < count; word++)
        {
            AddTimes(changes.AsSpan(word * _size.Arc, _size.Arc), 1, views.AsSpan(word * width, _size.Arc));
            AddTimes(more.AsSpan(word * _size.Arc, _size.Arc), 1, views.AsSpan(word * width, _size.Arc));
        }

        return loss;
    }

    private double AddLabels(ParserExample example, NetworkState state, float[] views)
    {
        var width = _layout.Views.Columns;
        var loss = 0.0;
        network.Label(state, example.Heads);
        for (var word = 0; word < state.Count; word++)
        {
            var head = example.Heads[word];
            if (head == state.Count)
            {
                continue;
            }

            state.Relations.AsSpan(word * Relations, Relations).CopyTo(_scores);
            loss += Softmax(_scores, (int)example.Relations[word]);
            state.Meetings.AsSpan(word * _meeting.Length, _meeting.Length).CopyTo(_meeting);
            AddTimes(_scores, 1, _layout.LabelBias.Row(Values, head < word ? 0 : 1));
            Array.Clear(_meetingChange);
            MatrixMath.MultiplyAdd(_scores, 1, Relations, _layout.Label.In(_turned), 3 * _size.Label, _meetingChange);
            for (var i = 0; i < 3 * _size.Label; i++)
            {
                AddTimes(_scores, _meeting[i], _layout.Label.Row(Values, i));
            }

            var dependent = views.AsSpan((word * width) + (2 * _size.Arc), _size.Label);
            var above = views.AsSpan((head * width) + (2 * _size.Arc) + _size.Label, _size.Label);
            for (var i = 0; i < _size.Label; i++)
            {
                var product = _meetingChange[(2 * _size.Label) + i];
                dependent[i] += _meetingChange[i] + (product * _meeting[_size.Label + i]);
                above[i] += _meetingChange[_size.Label + i] + (product * _meeting[i]);
            }
        }

        return loss;
    }

    private float[] AddLayer(NetworkState state, int layer, float[] change)
    {
        var gates = new float[state.Count * 6 * _size.Cells];
        var carried = new float[_size.Cells];
        for (var i = state.Count - 1; i >= 0; i--)
        {
            Step(state, layer, i, i - 1, 0, change, gates, carried);
        }

        Array.Clear(carried);
        for (var i = 0; i < state.Count; i++)
        {
            Step(state, layer, i, i == state.Count - 1 ? -1 : i + 1, _size.Cells, change, gates, carried);
        }

        AddRows(gates, _layout.LayerBias[layer]);
        return Through(_layout.Layer[layer], state.Inputs[layer], gates, state.Count);
    }

    private void Step(NetworkState state, int layer, int word, int before, int side, float[] change, float[] gates, float[] carried)
    {
        var at = (word * 6 * _size.Cells) + (3 * side);
        var own = (word * 2 * _size.Cells) + side;
        var one = Vector256<float>.One;
        for (var i = 0; i < _size.Cells; i += MatrixMath.Lane)
        {
            var fresh = Vector256.Create(state.Gates[layer], at + i);
            var forget = Vector256.Create(state.Gates[layer], at + _size.Cells + i);
            var show = Vector256.Create(state.Gates[layer], at + (2 * _size.Cells) + i);
            var last = before < 0 ? default : Vector256.Create(state.Cell[layer], (before * 2 * _size.Cells) + side + i);
            var shown = MatrixMath.Tanh(Vector256.Create(state.Cell[layer], own + i));
            var output = Vector256.Create(change, own + i);
            var inner = Vector256.Create(carried, i) + (output * show * (one - (shown * shown)));
            (inner * (one - forget) * (one - (fresh * fresh))).CopyTo(gates, at + i);
            (inner * (last - fresh) * forget * (one - forget)).CopyTo(gates, at + _size.Cells + i);
            (output * shown * show * (one - show)).CopyTo(gates, at + (2 * _size.Cells) + i);
            (inner * forget).CopyTo(carried, i);
        }
    }

    private void AddLookups(NetworkState state, float[] change)
    {
        for (var i = 0; i < state.Count; i++)
        {
            var at = i * _layout.Input;
            for (var table = 0; table < _layout.Lookups.Length; table++)
            {
                var matrix = _layout.Lookups[table];
                AddTimes(change.AsSpan(at, matrix.Columns), 1, matrix.Row(Values, state.Rows[(i * _layout.Lookups.Length) + table]));
                at += matrix.Columns;
            }
        }
    }

    /// <summary>Adds the gradient of a matrix between input and output; returns that of the input.</summary>
    private float[] Through(Matrix matrix, ReadOnlySpan<float> input, float[] output, int rows)
    {
        var turned = new float[rows * matrix.Rows];
        Turn(input[..turned.Length], rows, matrix.Rows, turned);
        MatrixMath.MultiplyAdd(turned, matrix.Rows, rows, output, matrix.Columns, matrix.In(Values));
        var change = new float[rows * matrix.Rows];
        MatrixMath.MultiplyAdd(output, rows, matrix.Columns, matrix.In(_turned), matrix.Rows, change);
        return change;
    }

    private void AddRows(float[] rows, Matrix bias)
    {
        for (var at = 0; at < rows.Length; at += bias.Columns)
        {
            AddTimes(rows.AsSpan(at, bias.Columns), 1, bias.In(Values));
        }
    }

    /// <summary>Turns scores into their gradient: the share of each less one for the right one. Returns the loss.</summary>
    private static double Softmax(Span<float> scores, int right)
    {
        var most = float.MinValue;
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        var sum = 0.0;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - most);
            sum += score;
        }

        var share = scores[right] / sum;
        foreach (ref var score in scores)
        {
            score = (float)(score / sum);
        }

        scores[right] -= 1;
        return -Math.Log(Math.Max(share, 1e-30));
    }

    private static void AddTimes(ReadOnlySpan<float> values, float factor, Span<float> target)
    {
        var by = Vector256.Create(factor);
        for (var i = 0; i < values.Length; i += MatrixMath.Lane)
        {
            Vector256.FusedMultiplyAdd(Vector256.Create(values[i..]), by, Vector256.Create<float>(target[i..])).CopyTo(target[i..]);
        }
    }

    private static void Turn(ReadOnlySpan<float> matrix, int rows, int columns, Span<float> turned)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                turned[(column * rows) + row] = matrix[(row * columns) + column];
            }
        }
    }
}
