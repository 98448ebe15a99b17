namespace FactCheck.Languages.Models;

/// <summary>What the first layer of a network makes of words met of late: most words of a text come again, and that is two fifths of the work of a sentence. The products are
/// kept as they were worked out, so results do not depend on what was read before.</summary>
internal sealed class RecentProducts
{
    private const int Places = 1024;

    private readonly int _rows;
    private readonly int _width;
    private readonly int[] _keys;
    private readonly float[] _products;

    /// <summary>A table for a network of that layout, whose weights do not change.</summary>
    public RecentProducts(NetworkLayout layout)
    {
        (_rows, _width) = (layout.Lookups.Length, layout.Layer[0].Columns);
        _keys = new int[Places * _rows];
        _products = new float[Places * _width];
        Array.Fill(_keys, -1);
    }

    /// <summary>Copies the product of the word with these rows of the lookup tables, if it is there.</summary>
    public bool TryCopy(ReadOnlySpan<int> rows, Span<float> product)
    {
        var place = PlaceOf(rows);
        var isThere = rows.SequenceEqual(_keys.AsSpan(place * _rows, _rows));
        if (isThere)
        {
            _products.AsSpan(place * _width, _width).CopyTo(product);
        }

        return isThere;
    }

    /// <summary>Keeps a product, in the place of another.</summary>
    public void Add(ReadOnlySpan<int> rows, ReadOnlySpan<float> product)
    {
        var place = PlaceOf(rows);
        rows.CopyTo(_keys.AsSpan(place * _rows));
        product.CopyTo(_products.AsSpan(place * _width));
    }

    private static int PlaceOf(ReadOnlySpan<int> rows)
    {
        var hash = 0u;
        foreach (var row in rows)
        {
            hash = (hash ^ (uint)row) * 0x9E3779B1;
        }

        return (int)(hash >> 16) & (Places - 1);
    }
}
