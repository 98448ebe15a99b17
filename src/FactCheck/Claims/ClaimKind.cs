namespace FactCheck.Claims;

/// <summary>How two values of one kind relate.</summary>
public enum ValueRelation
{
    /// <summary>The same value, perhaps in other words.</summary>
    Same,

    /// <summary>Other words or another precision; both can be right.</summary>
    Compatible,

    /// <summary>They can not both be right, if they are about the same fact.</summary>
    Disjoint,

    /// <summary>Nothing can be said: other unit, currency without a rate, relative date without a day.</summary>
    NotComparable,
}

/// <summary>A kind of claim: how it is found in a sentence and how its values compare. One folder and one line in <see cref="ClaimKinds"/> each.</summary>
public abstract class ClaimKind
{
    /// <summary>The name in all output.</summary>
    public abstract string Name { get; }

    /// <summary>The record that holds its values; a subclass of <see cref="ClaimValue"/>.</summary>
    public abstract Type ValueType { get; }

    /// <summary>Adds the mentions of this kind in <paramref name="sentence"/> to <paramref name="mentions"/>.
    /// Kinds run in the order of <see cref="ClaimKinds.All"/>; a kind leaves alone the tokens that an earlier one has claimed
    /// (<see cref="SentenceView.IsTaken"/>).</summary>
    public abstract void Extract(SentenceView sentence, ICollection<Mention> mentions);

    /// <summary>How two values relate. Symmetric; both are of this kind.</summary>
    public abstract ValueRelation Compare(ClaimValue left, ClaimValue right);

    /// <summary>What must be equal for two values to be comparable at all: "EUR", "length". Empty where all values are.</summary>
    public virtual string DimensionOf(ClaimValue value) => "";

    /// <summary>Whether values say where or when something happens: they have no noun of their own, but belong to an event.</summary>
    public virtual bool IsSetting => false;

    /// <summary>Whether a value fills a slot of a fact that others may fill otherwise ("how many were killed"). Names, roles, organisations, lists and
    /// quotations are compared as wholes by checks of their own, whatever is said of them.</summary>
    public virtual bool HasSlot => true;

    /// <summary>Whether it matters what the clause says of a value: in what mood, of whom. Only then its sentence is parsed.</summary>
    public virtual bool NeedsClause => HasSlot;

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}
