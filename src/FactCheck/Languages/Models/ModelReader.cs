using System.Buffers.Binary;
using System.Text;

namespace FactCheck.Languages.Models;

/// <summary>Reads the numbers and texts of a model file, little-endian, in the order they were written. A file that ends early is a bug and throws.</summary>
internal ref struct ModelReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Opens a model file of a language.</summary>
    public static byte[] Bytes(string code, string name)
    {
        using var stream = LexiconFile.Open(code, name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A byte.</summary>
    public byte Byte() => Take(1)[0];

    /// <summary>Two bytes.</summary>
    public ushort UShort() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    /// <summary>A signed number of four bytes.</summary>
    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    /// <summary>A number of four bytes.</summary>
    public uint UInt() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    /// <summary>A text of at most 255 bytes of UTF-8, its length first.</summary>
    public string Text() => Encoding.UTF8.GetString(Take(Byte()));

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
