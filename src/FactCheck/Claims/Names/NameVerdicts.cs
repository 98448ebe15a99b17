namespace FactCheck.Claims.Names;

/// <summary>Verdicts on names whose words are equal, and short ways to write the others.</summary>
internal static class NameVerdicts
{
    /// <summary>The reason of forms that write one name in other letters of the same script.</summary>
    public const string Transliteration = "transliteration";

    public static NameVerdict Different(string reason, double likelihood = 0) => new(NameRelation.Different, reason, likelihood);

    public static NameVerdict Form(string reason, double likelihood) => new(NameRelation.Form, reason, likelihood);

    /// <summary>Names whose letters are equal in plain Latin writing.</summary>
    public static NameVerdict ForEqual(PersonName left, PersonName right)
    {
        if (!HaveEqualTexts(left, right))
        {
            return Form("diacritics", 0.98);
        }

        if (!HaveEqualParticles(left, right))
        {
            return Form("particle", 0.95);
        }

        if (left.Suffix != right.Suffix)
        {
            return Form("suffix", 0.8);
        }

        return left.Honorific != right.Honorific ? Form("honorific", 0.98) : new(NameRelation.Same, "case, spacing or punctuation", 1);
    }

    private static bool HaveEqualTexts(PersonName left, PersonName right)
    {
        if (left.Words.Length != right.Words.Length)
        {
            return string.Concat(left.Words.Select(word => word.Text)) == string.Concat(right.Words.Select(word => word.Text));
        }

        for (var i = 0; i < left.Words.Length; i++)
        {
            if (left.Words[i].Text != right.Words[i].Text)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HaveEqualParticles(PersonName left, PersonName right)
    {
        if (left.Words.Length != right.Words.Length)
        {
            return true;
        }

        for (var i = 0; i < left.Words.Length; i++)
        {
            if (left.Words[i].Particles != right.Words[i].Particles)
            {
                return false;
            }
        }

        return true;
    }
}
