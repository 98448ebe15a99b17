namespace FactCheck.Languages.Models;

/// <summary>What a word adds to the scores of the tagger's labels by itself or together with the label before: sums of rows of the table, worked out when first asked for, since
/// words come again and the rows lie in far memory. Threads may work out the same sum at once: it does not matter whose is kept.</summary>
internal sealed class WordSums(WordTraits traits)
{
    private readonly WordTraits _traits = traits;
    private readonly short[]?[] _parts = new short[]?[TaggerFeatures.Parts];
    private short[]?[]? _labelled;

    /// <summary>The traits of the word.</summary>
    public ref readonly WordTraits Traits => ref _traits;

    /// <summary>The sums of a part of the word's features.</summary>
    public short[] Alone(int part, FeatureTable table)
    {
        if (_parts[part] is { } known)
        {
            return known;
        }

        Span<uint> features = stackalloc uint[TaggerFeatures.Max];
        return _parts[part] = table.Sum(features[..TaggerFeatures.Alone(part, in _traits, features)]);
    }

    /// <summary>The sums of the word's features behind a label, or, where the word stands behind the one that follows the label, of those; null where <paramref name="room"/> is
    /// used up.</summary>
    public short[]? Labelled(uint label, int ahead, FeatureTable table, ref int room)
    {
        var at = (2 * (int)label) + ahead;
        if (_labelled?[at] is { } known)
        {
            return known;
        }

        if (room <= 0)
        {
            return null;
        }

        _labelled ??= Places(table, ref room);
        room--;
        Span<uint> features = stackalloc uint[TaggerFeatures.Max];
        return _labelled[at] = table.Sum(features[..TaggerFeatures.Labelled(in _traits, ahead, label, features)]);
    }

    private static short[]?[] Places(FeatureTable table, ref int room)
    {
        var places = new short[]?[2 * (table.Labels + 1)];
        room -= places.Length * sizeof(long) / (table.Width * sizeof(short));
        return places;
    }
}
