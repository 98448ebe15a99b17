namespace FactCheck.Claims;

/// <summary>Which end of what lasts a date gives. Dates of unlike ends never contradict each other.</summary>
public enum DateBound
{
    /// <summary>When it happens: "the fighting on Friday".</summary>
    None,

    /// <summary>When it comes about, though it may be over at once: "gunfire broke out on Friday".</summary>
    Onset,

    /// <summary>When it starts: "the war began in June", "has been in office since 2006".</summary>
    Start,

    /// <summary>When it ends: "the siege ended on Friday", "closed until Monday".</summary>
    End,

    /// <summary>The last day for it: "by Christmas".</summary>
    Limit,

    /// <summary>From when on something is counted: "the third shooting since 2009". That is no fact about the event.</summary>
    Count,
}
