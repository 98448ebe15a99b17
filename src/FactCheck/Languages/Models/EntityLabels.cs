namespace FactCheck.Languages.Models;

/// <summary>The labels of the recogniser: outside, or first, inner, last or only word of a name of each type (Ratinov and Roth 2009).</summary>
internal static class EntityLabels
{
    /// <summary>How many labels there are.</summary>
    public const int Count = 1 + (Types * Parts);

    /// <summary>No part of a name.</summary>
    public const int Outside = 0;

    /// <summary>A score no path comes back from.</summary>
    public const float Never = -1e9f;

    private const int Types = 3;
    private const int Parts = 4;
    private const int First = 0;
    private const int Inner = 1;
    private const int Last = 2;
    private const int Only = 3;

    /// <summary>The label of token <paramref name="at"/> of a name from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public static int Of(EntityType type, int first, int end, int at) =>
        1 + (((int)type - 1) * Parts) + (end - first == 1 ? Only : at == first ? First : at == end - 1 ? Last : Inner);

    /// <summary>The type of a label.</summary>
    public static EntityType TypeOf(int label) => label == Outside ? EntityType.None : (EntityType)(1 + ((label - 1) / Parts));

    /// <summary>Whether the label begins a name.</summary>
    public static bool Begins(int label) => label != Outside && (label - 1) % Parts is First or Only;

    /// <summary>Whether the label ends a name.</summary>
    public static bool Ends(int label) => label != Outside && (label - 1) % Parts is Last or Only;

    /// <summary>Whether one label can stand before the other.</summary>
    public static bool Follows(int before, int label)
    {
        var isOpen = before != Outside && !Ends(before);
        var isInside = label != Outside && !Begins(label);
        return isOpen == isInside && (!isOpen || TypeOf(before) == TypeOf(label));
    }
}
