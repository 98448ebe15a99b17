using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Training;

/// <summary>An averaged perceptron under training (Freund and Schapire 1999; Collins 2002): a row of weights for each feature ever updated.</summary>
internal sealed class Perceptron
{
    private const int Lane = 8;
    private const int MetBits = 1 << 28;

    private readonly int _width;
    private int[] _slots = new int[1 << 20];
    private uint[] _keys = [];
    private float[] _weights;
    private float[] _totals;
    private readonly ulong[]? _met;
    private int _rows;
    private int _steps = 1;

    /// <summary>An empty model of that many labels. Where <paramref name="skipsFirst"/>, a feature gets its row at its second update: most would
    /// have only one, and the model is no worse without them (Goldberg and Elhadad 2011).</summary>
    public Perceptron(int labels, bool skipsFirst = false)
    {
        _met = skipsFirst ? new ulong[MetBits / 64] : null;
        Labels = labels;
        _width = (labels + Lane - 1) / Lane * Lane;
        _weights = new float[_width];
        _totals = new float[_width];
        Grow(1 << 16);
        _rows = 1;
    }

    /// <summary>How many labels there are.</summary>
    public int Labels { get; }

    /// <summary>How many features have a row.</summary>
    public int Rows => _rows - 1;

    /// <summary>Scores all labels; the features' rows are left in <paramref name="rows"/>, 0 where there is none.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> rows, Span<float> scores)
    {
        for (var i = 0; i < features.Length; i++)
        {
            rows[i] = Find(features[i]);
        }

        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        for (var column = 0; column < _width; column += Lane)
        {
            Vector256<float> sum = default;
            foreach (var row in rows[..features.Length])
            {
                sum += Vector256.LoadUnsafe(ref weights, (nuint)((row * _width) + column));
            }

            sum.CopyTo(scores[column..]);
        }
    }

    /// <summary>How long the span of scores must be.</summary>
    public int Width => _width;

    /// <summary>Ends a step: one decision seen. Averages weigh each step alike.</summary>
    public void Step() => _steps++;

    /// <summary>Starts again from nothing, while the averages go on: what depends on the order of the sentences evens out.</summary>
    public void Restart()
    {
        for (var at = 0; at < _rows * _width; at++)
        {
            Add(at, -_weights[at]);
        }
    }

    /// <summary>Moves weight from one label to another for each feature.</summary>
    public void Update(ReadOnlySpan<uint> features, int right, int wrong, float amount = 1)
    {
        foreach (var feature in features)
        {
            var row = Find(feature);
            if (row == 0 && !IsFirst(feature))
            {
                row = AddRow(feature);
            }

            if (row > 0)
            {
                Add((row * _width) + right, amount);
                Add((row * _width) + wrong, -amount);
            }
        }
    }

    /// <summary>The averaged weights of each feature, ordered by feature.</summary>
    public IEnumerable<(uint Feature, float[] Weights)> Averages()
    {
        foreach (var row in Enumerable.Range(1, Rows).OrderBy(row => _keys[row]))
        {
            var average = new float[Labels];
            for (var label = 0; label < Labels; label++)
            {
                var at = (row * _width) + label;
                average[label] = _weights[at] - (_totals[at] / _steps);
            }

            yield return (_keys[row], average);
        }
    }

    private void Add(int at, float amount)
    {
        _weights[at] += amount;
        _totals[at] += amount * _steps;
    }

    private int Find(uint feature)
    {
        var mask = _slots.Length - 1;
        for (var at = (int)feature & mask; ; at = (at + 1) & mask)
        {
            var row = _slots[at];
            if (row == 0 || _keys[row] == feature)
            {
                return row;
            }
        }
    }

    private bool IsFirst(uint feature)
    {
        if (_met is null)
        {
            return false;
        }

        ref var bits = ref _met[(feature % MetBits) / 64];
        var isFirst = (bits >> (int)(feature % 64) & 1) == 0;
        bits |= 1UL << (int)(feature % 64);
        return isFirst;
    }

    private int AddRow(uint feature)
    {
        if (_rows == _keys.Length)
        {
            Grow(_rows * 2);
        }

        _keys[_rows] = feature;
        Place(_rows);
        return _rows++;
    }

    private void Grow(int rows)
    {
        Array.Resize(ref _keys, rows);
        Array.Resize(ref _weights, rows * _width);
        Array.Resize(ref _totals, rows * _width);
        if (rows * 2 > _slots.Length)
        {
            _slots = new int[BitOperations.RoundUpToPowerOf2((uint)rows * 2)];
            for (var row = 1; row < _rows; row++)
            {
                Place(row);
            }
        }
    }

    private void Place(int row)
    {
        var mask = _slots.Length - 1;
        var at = (int)_keys[row] & mask;
        while (_slots[at] != 0)
        {
            at = (at + 1) & mask;
        }

        _slots[at] = row;
    }
}
