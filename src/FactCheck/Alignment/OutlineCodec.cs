using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Claims.Storage;

namespace FactCheck.Alignment;

/// <summary>An outline as bytes; see <see cref="ClaimCodec"/>.</summary>
public static class OutlineCodec
{
    /// <summary>The outline as bytes; none for a file that can not be read as an article.</summary>
    public static byte[] Write(ArticleOutline? outline)
    {
        var to = new StoredBytesWriter();
        to.Add(outline is not null);
        if (outline is null)
        {
            return to.ToArray();
        }

        to.Add(outline.Story is not null);
        if (outline.Story is { } story)
        {
            to.Add(story);
            return to.ToArray();
        }

        to.Add(outline.Published?.DayNumber ?? -1);
        to.Add(outline.Terms!.All.Length);
        to.Add(MemoryMarshal.AsBytes(outline.Terms.All.Select(term => term.Word).ToArray().AsSpan()));
        to.Add(MemoryMarshal.AsBytes(outline.Terms.All.Select(term => term.Weight).ToArray().AsSpan()));
        to.Add(MemoryMarshal.AsBytes(outline.Terms.All.Select(term => term.IsName).ToArray().AsSpan()));
        to.Add(outline.Terms.Weightiest.Length);
        to.Add(MemoryMarshal.AsBytes(outline.Terms.Weightiest.AsSpan()));
        AddPeople(to, outline.People);
        AddPeople(to, outline.Subjects);
        to.Add(outline.Days.Length);
        to.Add(MemoryMarshal.AsBytes(outline.Days.AsSpan()));
        return to.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote; false where the bytes are something else. Never throws, whatever the bytes.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, out ArticleOutline? outline)
    {
        outline = null;
        try
        {
            var from = new StoredBytesReader(bytes);
            outline = from.Boolean() ? Read(from) : null;
            return from.Left == 0;
        }
        catch (StoredBytesException)
        {
            return false;
        }
    }

    private static ArticleOutline Read(StoredBytesReader from)
    {
        if (from.Boolean())
        {
            return new(from.Text(), null, null);
        }

        var day = from.Int32();
        var count = from.Count();
        var words = MemoryMarshal.Cast<byte, ulong>(from.Take(Size(count, sizeof(ulong))));
        var weights = MemoryMarshal.Cast<byte, float>(from.Take(Size(count, sizeof(float))));
        var names = from.Take(count);
        var terms = ImmutableArray.CreateBuilder<WeightedTerm>(count);
        for (var i = 0; i < count; i++)
        {
            terms.Add(float.IsFinite(weights[i]) && (i == 0 || words[i] > words[i - 1]) ? new(words[i], weights[i], names[i] != 0) : throw new StoredBytesException("A term is out of order."));
        }

        var weightiest = MemoryMarshal.Cast<byte, ulong>(from.Take(Size(from.Count(), sizeof(ulong))));
        return new(
            null,
            day < 0 ? null : day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : throw new StoredBytesException("A day is out of the calendar."),
            new(terms.MoveToImmutable(), weightiest.Length <= ArticleTerms.MostIndexed ? [.. weightiest] : throw new StoredBytesException("Too many terms.")))
        {
            People = ReadPeople(from),
            Subjects = ReadPeople(from),
            Days = [.. MemoryMarshal.Cast<byte, NamedDays>(from.Take(Size(from.Count(), Marshal.SizeOf<NamedDays>())))],
        };
    }

    private static void AddPeople(StoredBytesWriter to, ImmutableArray<ulong> people)
    {
        to.Add(people.Length);
        to.Add(MemoryMarshal.AsBytes(people.AsSpan()));
    }

    private static ImmutableArray<ulong> ReadPeople(StoredBytesReader from)
    {
        var people = MemoryMarshal.Cast<byte, ulong>(from.Take(Size(from.Count(), sizeof(ulong)))).ToArray();
        return people.SequenceEqual(people.Order()) ? [.. people] : throw new StoredBytesException("A person is out of order.");
    }

    private static int Size(int count, int size) => count <= int.MaxValue / size ? count * size : throw new StoredBytesException("A list is too long.");
}
