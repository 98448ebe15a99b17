using FactCheck.Languages;

namespace FactCheck.Claims.Numbers;

/// <summary>Asks what the words around a number tell.</summary>
internal static class NumberCues
{
    /// <summary>Whether the token tells any of <paramref name="cues"/>; false beyond the sentence's ends.</summary>
    public static bool Is(this SentenceView sentence, int at, NumberCue cues) => (sentence.CuesAt(at) & cues) != NumberCue.None;
}
