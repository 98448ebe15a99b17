using System.Text;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>Writes what <see cref="ModelReader"/> reads.</summary>
internal sealed class ModelWriter
{
    private readonly MemoryStream _stream = new();

    /// <summary>What has been written.</summary>
    public byte[] ToArray() => _stream.ToArray();

    /// <summary>A byte.</summary>
    public void Byte(int value) => _stream.WriteByte(checked((byte)value));

    /// <summary>A signed byte.</summary>
    public void SByte(sbyte value) => _stream.WriteByte((byte)value);

    /// <summary>Two bytes.</summary>
    public void UShort(int value)
    {
        _ = checked((ushort)value);
        _stream.WriteByte((byte)value);
        _stream.WriteByte((byte)(value >> 8));
    }

    /// <summary>Four bytes.</summary>
    public void UInt(uint value)
    {
        UShort((ushort)value);
        UShort((ushort)(value >> 16));
    }

    /// <summary>Four bytes with a sign.</summary>
    public void Int(int value) => UInt((uint)value);

    /// <summary>A short text.</summary>
    public void Text(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        Byte(bytes.Length);
        _stream.Write(bytes);
    }

    /// <summary>A vocabulary, ordered by hash.</summary>
    public static byte[] Write(IReadOnlyDictionary<uint, VocabularyEntry> words)
    {
        var writer = new ModelWriter();
        writer.Int(words.Count);
        foreach (var (key, entry) in words.OrderBy(word => word.Key))
        {
            writer.UInt(key);
            writer.UShort(entry.Class);
            writer.UShort(entry.Ambiguity);
            writer.Byte(entry.Label);
        }

        return writer.ToArray();
    }
}
