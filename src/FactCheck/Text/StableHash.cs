namespace FactCheck.Text;

/// <summary>A hash that is the same in every process and on every machine; fast, and no defence against those who choose its input.</summary>
public static class StableHash
{
    /// <summary>The hash FNV-1a of 64 bits (Fowler, Noll, Vo).</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var part in bytes)
        {
            hash = (hash ^ part) * 0x100000001B3UL;
        }

        return hash;
    }
}
