using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace FactCheck.Claims.Storage;

/// <summary>Bytes that were kept do not say what they should. They are forgotten, and what they stood for is worked out anew.</summary>
public sealed class StoredBytesException(string message) : Exception(message);

/// <summary>Reads values from bytes that anybody may have written.</summary>
/// <param name="bytes">All bytes of an entry.</param>
public sealed class StoredBytesReader(ReadOnlyMemory<byte> bytes)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private int _at;

    /// <summary>How many bytes are left.</summary>
    public int Left => bytes.Length - _at;

    /// <summary>The next <paramref name="count"/> bytes.</summary>
    /// <exception cref="StoredBytesException">There are fewer.</exception>
    public ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > Left)
        {
            throw new StoredBytesException("The entry ends too early.");
        }

        _at += count;
        return bytes.Span.Slice(_at - count, count);
    }

    /// <summary>A whole number.</summary>
    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    /// <summary>A whole number of 64 bits.</summary>
    public long Int64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    /// <summary>A truth value.</summary>
    public bool Boolean() => Take(1)[0] is var value and <= 1 ? value == 1 : throw new StoredBytesException("A truth value is neither.");

    /// <summary>A number of things that take at least a byte each.</summary>
    public int Count() => Int32() is var count && count >= 0 && count <= Left ? count : throw new StoredBytesException("A list is longer than its entry.");

    /// <summary>A text.</summary>
    public string Text()
    {
        try
        {
            return Utf8.GetString(Take(Count()));
        }
        catch (DecoderFallbackException)
        {
            throw new StoredBytesException("A text is not UTF-8.");
        }
    }
}

/// <summary>Writes values to bytes.</summary>
public sealed class StoredBytesWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>Everything written.</summary>
    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    /// <summary>Bytes as they are.</summary>
    public void Add(ReadOnlySpan<byte> value) => _bytes.Write(value);

    /// <summary>A whole number.</summary>
    public void Add(int value)
    {
        Span<byte> buffer = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(buffer, value);
        _bytes.Write(buffer);
    }

    /// <summary>A whole number of 64 bits.</summary>
    public void Add(long value)
    {
        Span<byte> buffer = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(buffer, value);
        _bytes.Write(buffer);
    }

    /// <summary>A truth value.</summary>
    public void Add(bool value) => _bytes.Write([value ? (byte)1 : (byte)0]);

    /// <summary>A text. A half of a surrogate pair becomes U+FFFD.</summary>
    public void Add(string value)
    {
        var text = Encoding.UTF8.GetBytes(value);
        Add(text.Length);
        _bytes.Write(text);
    }
}
