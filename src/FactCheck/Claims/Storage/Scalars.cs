using System.Runtime.InteropServices;
using FactCheck.Text;

namespace FactCheck.Claims.Storage;

/// <summary>The simple values that records of claims are made of. What is out of bounds is refused.</summary>
internal static class Scalars
{
    /// <summary>Numbers beyond are in no text; smaller ones can be multiplied without an overflow.</summary>
    private const decimal LargestNumber = 1e24m;

    private const int LargestScale = 28;

    /// <summary>Writes the value, if it is of a simple type.</summary>
    public static bool TryWrite(StoredBytesWriter to, object? value)
    {
        switch (value)
        {
            case int number: to.Add(number); break;
            case bool truth: to.Add(truth); break;
            case ulong number: to.Add((long)number); break;
            case double number: to.Add(BitConverter.DoubleToInt64Bits(number)); break;
            case decimal number: to.Add(MemoryMarshal.AsBytes<int>(decimal.GetBits(number))); break;
            case DateOnly day: to.Add(day.DayNumber); break;
            case TimeOnly time: to.Add(time.Ticks); break;
            case TextSpan span:
                to.Add(span.Start);
                to.Add(span.Length);
                break;
            default: return false;
        }

        return true;
    }

    /// <summary>Reads a value, if the type is simple.</summary>
    public static bool TryRead(StoredBytesReader from, Type type, int text, out object? value)
    {
        value = type switch
        {
            _ when type == typeof(int) => from.Int32(),
            _ when type == typeof(bool) => from.Boolean(),
            _ when type == typeof(ulong) => (ulong)from.Int64(),
            _ when type == typeof(double) => Double(from.Int64()),
            _ when type == typeof(decimal) => Decimal(MemoryMarshal.Cast<byte, int>(from.Take(4 * sizeof(int)))),
            _ when type == typeof(DateOnly) => Day(from.Int32()),
            _ when type == typeof(TimeOnly) => Time(from.Int64()),
            _ when type == typeof(TextSpan) => Span(from.Int32(), from.Int32(), text),
            _ => null,
        };
        return value is not null;
    }

    /// <summary>A stretch of a text of that length.</summary>
    public static TextSpan Span(int start, int length, int text) =>
        start >= 0 && length >= 0 && start <= text - length ? new(start, length) : throw new StoredBytesException("A span leads out of the text.");

    private static double Double(long bits) =>
        BitConverter.Int64BitsToDouble(bits) is var value && double.IsFinite(value) ? value : throw new StoredBytesException("A number is none.");

    private static decimal Decimal(ReadOnlySpan<int> bits)
    {
        // A sign, a scale, and nothing else.
        var (scale, rest) = ((bits[3] >> 16) & 0xFF, bits[3] & 0x7F00FFFF);
        var value = rest == 0 && scale <= LargestScale ? new decimal(bits) : throw new StoredBytesException("A decimal number is none.");
        return Math.Abs(value) <= LargestNumber ? value : throw new StoredBytesException("A number is too large.");
    }

    private static DateOnly Day(int number) =>
        number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : throw new StoredBytesException("A day is out of the calendar.");

    private static TimeOnly Time(long ticks) =>
        ticks >= 0 && ticks <= TimeOnly.MaxValue.Ticks ? new TimeOnly(ticks) : throw new StoredBytesException("A time is out of the day.");
}
