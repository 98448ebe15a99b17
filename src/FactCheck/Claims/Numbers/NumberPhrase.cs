namespace FactCheck.Claims.Numbers;

/// <summary>How a number is written.</summary>
[Flags]
internal enum NumberForm
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>In digits.</summary>
    Digits = 1,

    /// <summary>With a decimal part.</summary>
    Decimals = 2,

    /// <summary>With thousands separators.</summary>
    Grouped = 4,

    /// <summary>With a scale word: "million".</summary>
    Scaled = 8,

    /// <summary>A part of something: "a third of".</summary>
    Fraction = 16,

    /// <summary>Only an order of magnitude: "dozens", "several hundred".</summary>
    Vague = 32,

    /// <summary>Beside "a": "a dozen".</summary>
    Article = 64,

    /// <summary>A word that ends in "fold".</summary>
    Fold = 128,
}

/// <summary>A number as written, without hedge and unit. Token numbers count from the sentence's first.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="Low">Its value; the lowest of a vague number.</param>
/// <param name="High">The same; the highest of a vague number.</param>
/// <param name="Half">Half a unit of its last written digit where the writing is a rounding (decimals, scale words); else 0.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct NumberPhrase(int First, int End, decimal Low, decimal High, decimal Half, NumberForm Form)
{
    /// <summary>Beyond this nothing in the news is counted, and arithmetic might overflow.</summary>
    public const decimal Largest = 1e18m;

    /// <summary>Whether it has all of the given marks.</summary>
    public bool Is(NumberForm form) => (Form & form) == form;

    /// <summary>The number times <paramref name="factor"/>, up to <paramref name="end"/>; null if it gets too large.</summary>
    public NumberPhrase? Times(decimal factor, int end, NumberForm form = NumberForm.None) =>
        factor != 0 && High > Largest / factor ? null : this with { Low = Low * factor, High = High * factor, Half = Half * factor, End = end, Form = Form | form };
}
