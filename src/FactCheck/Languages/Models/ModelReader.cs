using System.Buffers.Binary;
using System.Text;

namespace FactCheck.Languages.Models;

/// <summary>Reads the numbers and texts of a model file, little-endian, in the order they were written. A file that ends early is a bug and throws.</summary>
internal struct ModelReader(byte[] file)
{
    /// <summary>The whole file.</summary>
    public readonly byte[] File => file;

    /// <summary>How many bytes have been read.</summary>
    public int Position { get; private set; }

    /// <summary>Opens a model file of a language.</summary>
    public static byte[] Bytes(string code, string name)
    {
        using var stream = LexiconFile.Open(code, name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A byte.</summary>
    public byte Byte() => file[Position++];

    /// <summary>Two bytes.</summary>
    public ushort UShort() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    /// <summary>A signed number of four bytes.</summary>
    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    /// <summary>A number of four bytes.</summary>
    public uint UInt() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    /// <summary>A text of at most 255 bytes of UTF-8, its length first.</summary>
    public string Text() => Encoding.UTF8.GetString(Take(Byte()));

    /// <summary>A number of one to five bytes, seven bits each, the lowest first; a set eighth bit says that more follow.</summary>
    public uint Packed()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = Byte();
            value |= (next & 0x7Fu) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>The next bytes.</summary>
    public ReadOnlySpan<byte> Take(int count)
    {
        Position += count;
        return file.AsSpan(Position - count, count);
    }

    /// <summary>Leaves bytes out.</summary>
    public void Skip(int count) => Position += count;
}
