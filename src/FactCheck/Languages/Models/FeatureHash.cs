using System.Runtime.CompilerServices;

namespace FactCheck.Languages.Models;

/// <summary>32-bit hashes that name words and features, so that no string is built while a model runs.
/// The finishing step is that of MurmurHash3 (Appleby 2011).</summary>
internal static class FeatureHash
{
    private const uint Prime = 0x9E3779B1;

    /// <summary>The start value of a running hash.</summary>
    public const uint Seed = 0x811C9DC5;

    /// <summary>Adds a value to a running hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, uint value) => (uint.RotateLeft(hash, 5) ^ value) * Prime;

    /// <summary>A feature of one value under a template.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint value) => Finish(Add(template * Seed, value));

    /// <summary>A feature of two values under a template.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint first, uint second) => Finish(Add(Add(template * Seed, first), second));

    /// <summary>A feature of three values under a template.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint first, uint second, uint third) => Finish(Add(Add(Add(template * Seed, first), second), third));

    /// <summary>The hash of a word, letter by letter.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var letter in word)
        {
            hash = Add(hash, letter);
        }

        return Finish(hash);
    }

    /// <summary>Spreads a running hash over all bits; never zero, which marks an empty slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        hash ^= hash >> 16;
        return hash == 0 ? 1 : hash;
    }
}
