namespace FactCheck.Claims.Lists;

/// <summary>Lists. Provisional.</summary>
public sealed class ListKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "list";

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
    }

    /// <inheritdoc/>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) => ValueRelation.NotComparable;
}
