namespace FactCheck.Claims.Statuses;

/// <summary>A value that somebody bears, who may have been named sentences before: a status, a wound.</summary>
public interface IBorneValue
{
    /// <summary>Who bears it; null where the text does not say.</summary>
    StatusBearer? Bearer { get; }
}
