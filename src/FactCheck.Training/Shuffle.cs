namespace FactCheck.Training;

/// <summary>Puts things in a random order that is the same on every run and every version of the runtime (SplitMix64, Steele et al. 2014).</summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Shuffles a list in place (Fisher and Yates).</summary>
    public void Apply<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = (int)(Next() % (ulong)(i + 1));
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    /// <summary>The next random number.</summary>
    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
