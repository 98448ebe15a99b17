namespace FactCheck.Claims.Grammar;

/// <summary>The part that a phrase plays in what its clause tells. A passive tells the same as its active.</summary>
public enum GrammaticalRole
{
    /// <summary>The phrase is the predicate itself, or stands in no clause: "the toll was 12", "two dead".</summary>
    Predicate,

    /// <summary>Who does it: the subject, behind a passive the noun of "by".</summary>
    Agent,

    /// <summary>To whom it is done: the object, the subject of a passive or of an adjective ("two are dead").</summary>
    Patient,

    /// <summary>Where, when, for how long, with whom.</summary>
    Adjunct,
}
