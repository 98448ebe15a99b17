namespace FactCheck.Claims.Dates;

/// <summary>Which way the words around a date look.</summary>
internal enum Outlook
{
    /// <summary>Nothing says so; news looks back.</summary>
    Open,

    /// <summary>A past verb.</summary>
    Back,

    /// <summary>A modal, a plan, a deadline.</summary>
    Ahead,
}

/// <summary>What a date expression is resolved against.</summary>
/// <param name="Published">The day of publication; null where it is not known.</param>
/// <param name="Outlook">Which way the words around look.</param>
internal readonly record struct DateContext(DateOnly? Published, Outlook Outlook)
{
    /// <summary>The first day of the month of publication, where no more is known.</summary>
    public DateOnly? Month { get; init; }

    /// <summary>Of a past and a coming occurrence, whether the coming one is meant: the nearer, where the outlook's side may be farther:
    /// twice as far ahead, eight times as far back. Where nothing is said, news looks back.</summary>
    /// <param name="back">Days from the past occurrence to the publication.</param>
    /// <param name="ahead">Days from the publication to the coming one.</param>
    /// <param name="bias">How many times as far the past one may be where nothing is said.</param>
    public bool IsComing(int back, int ahead, int bias = 3) => Outlook switch
    {
        Outlook.Ahead => ahead <= back * 2,
        Outlook.Back => ahead * 8 < back,
        _ => ahead * bias < back,
    };
}
