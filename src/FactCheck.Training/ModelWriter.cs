using System.Text;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>Writes what <see cref="ModelReader"/> reads.</summary>
internal sealed class ModelWriter
{
    private readonly List<byte> _bytes = [];

    /// <summary>What has been written.</summary>
    public byte[] ToArray() => [.. _bytes];

    /// <summary>A byte.</summary>
    public void Byte(int value) => _bytes.Add(checked((byte)value));

    /// <summary>A signed byte.</summary>
    public void SByte(sbyte value) => _bytes.Add((byte)value);

    /// <summary>Two bytes.</summary>
    public void UShort(int value)
    {
        _ = checked((ushort)value);
        _bytes.Add((byte)value);
        _bytes.Add((byte)(value >> 8));
    }

    /// <summary>Four bytes.</summary>
    public void UInt(uint value)
    {
        UShort((ushort)value);
        UShort((ushort)(value >> 16));
    }

    /// <summary>Four bytes with a sign.</summary>
    public void Int(int value) => UInt((uint)value);

    /// <summary>A number in as few bytes as it needs, seven bits each.</summary>
    public void Packed(uint value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            Byte((int)(value & 0x7F) | 0x80);
        }

        Byte((int)value);
    }

    /// <summary>A short text.</summary>
    public void Text(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        Byte(bytes.Length);
        _bytes.AddRange(bytes);
    }

    /// <summary>Known words, ordered by hash.</summary>
    public static byte[] Write(IReadOnlyDictionary<uint, KnownWord> words)
    {
        var writer = new ModelWriter();
        writer.Int(words.Count);
        foreach (var (key, entry) in words.OrderBy(word => word.Key))
        {
            writer.UInt(key);
            writer.UShort(entry.Class);
            writer.UShort(entry.FineClass);
            writer.UShort(entry.Ambiguity);
            writer.Byte(entry.Capital);
            writer.Byte(entry.Label);
        }

        return writer.ToArray();
    }
}
