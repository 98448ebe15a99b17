namespace FactCheck.Claims.Numbers;

/// <summary>How firmly a number is stated.</summary>
public enum Hedge
{
    /// <summary>As written.</summary>
    Exact,

    /// <summary>"about", "some", "or so"; also "nearly", "almost": the interval then ends at the number.</summary>
    About,

    /// <summary>"more than".</summary>
    Over,

    /// <summary>"fewer than", "just under".</summary>
    Under,

    /// <summary>"at least".</summary>
    AtLeast,

    /// <summary>"at most", "up to".</summary>
    AtMost,

    /// <summary>"10 to 12", "dozens".</summary>
    Range,
}

/// <summary>Which way a number moved, where the text says so.</summary>
public enum Trend
{
    /// <summary>Nothing is said of it.</summary>
    None,

    /// <summary>"rose", "gained".</summary>
    Up,

    /// <summary>"fell", "lost".</summary>
    Down,
}
