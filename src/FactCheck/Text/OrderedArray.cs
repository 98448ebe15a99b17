using System.Collections.Immutable;

namespace FactCheck.Text;

/// <summary>Looks things up in arrays that are in the order of the text.</summary>
internal static class OrderedArray
{
    /// <summary>The index of the first item that is not before a place, by halving; the length where all are.</summary>
    public static int FirstNot<T>(this ImmutableArray<T> items, Func<T, bool> isBefore)
    {
        var (first, end) = (0, items.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = isBefore(items[middle]) ? (middle + 1, end) : (first, middle);
        }

        return first;
    }
}
