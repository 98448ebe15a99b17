using System.Runtime.Intrinsics;

namespace FactCheck.Training;

/// <summary>Takes steps down a gradient (Adam, Kingma and Ba 2015) and averages where it has been.</summary>
internal sealed class Adam(float[] weights)
{
    private const float First = 0.9f, Second = 0.98f, Tiny = 1e-8f, Longest = 2, Keep = 0.999f;

    private readonly float[] _first = new float[weights.Length];
    private readonly float[] _second = new float[weights.Length];
    private int _steps;

    /// <summary>The average of the weights, recent ones counting more.</summary>
    public float[] Average { get; } = new float[weights.Length];

    /// <summary>Makes a step against a gradient times <paramref name="scale"/>; a long gradient is shortened.</summary>
    public void Step(float[] gradient, float scale, float rate)
    {
        _steps++;
        var squares = Vector256<float>.Zero;
        for (var i = 0; i < gradient.Length; i += Vector256<float>.Count)
        {
            squares += Vector256.Create(gradient, i) * Vector256.Create(gradient, i);
        }

        var length = MathF.Sqrt(Vector256.Sum(squares)) * scale;
        scale *= length > Longest ? Longest / length : 1;
        var corrected = rate * MathF.Sqrt(1 - MathF.Pow(Second, _steps)) / (1 - MathF.Pow(First, _steps));
        var keep = Math.Min(Keep, (1f + _steps) / (10f + _steps));
        for (var i = 0; i < weights.Length; i += Vector256<float>.Count)
        {
            var value = Vector256.Create(gradient, i) * scale;
            var first = (Vector256.Create(_first, i) * First) + (value * (1 - First));
            var second = (Vector256.Create(_second, i) * Second) + (value * value * (1 - Second));
            var weight = Vector256.Create(weights, i) - (first * corrected / (Vector256.Sqrt(second) + Vector256.Create(Tiny)));
            first.CopyTo(_first, i);
            second.CopyTo(_second, i);
            weight.CopyTo(weights, i);
            (weight + ((Vector256.Create(Average, i) - weight) * keep)).CopyTo(Average, i);
        }
    }
}
