namespace FactCheck.Languages.Models;

/// <summary>Factors that a network's values are multiplied with during training, the same for all words of a sentence: most are one over the share that is kept, the others zero
/// (dropout, Gal and Ghahramani 2016).</summary>
internal sealed class NetworkMasks(params float[][] masks)
{
    /// <summary>The factors of a step: the input, each layer's output, the views.</summary>
    public float[] this[int step] => masks[step];

    /// <summary>Multiplies the rows of a step's values.</summary>
    public void Apply(int step, float[] values, int rows)
    {
        var mask = masks[step];
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < mask.Length; i++)
            {
                values[(row * mask.Length) + i] *= mask[i];
            }
        }
    }
}
