using FactCheck.Languages;

namespace FactCheck.Claims.Names;

/// <summary>Turns the alignment of two names into a verdict.</summary>
internal static class NameJudge
{
    /// <summary>From this likelihood on a near spelling counts as a misspelling.</summary>
    private const double Misspelling = 0.3;

    private const int MostMissingBetween = 2;

    /// <summary>Judges; <paramref name="left"/> is the longer name.</summary>
    public static NameVerdict Judge(PersonName left, PersonName right, in NameAlignment alignment)
    {
        if (alignment is { LeftAlone: > 0, RightAlone: > 0 })
        {
            return NameVerdicts.Different("other words");
        }

        if (alignment.LeftAlone == left.Words.Length)
        {
            return NameVerdicts.Different("other name");
        }

        if (alignment.LeftAlone > 0 && WhyNotPart(left, right, alignment) is { } reason)
        {
            return NameVerdicts.Different(reason);
        }

        var sum = Sum(left, right, alignment);
        if (sum.IsOtherGender)
        {
            return NameVerdicts.Different("a man's and a woman's name");
        }

        return sum.Slips > 0 ? Slip(sum) : Form(left, right, alignment, sum);
    }

    /// <summary>Why the shorter name can not be a part of the longer one, or null when it can.</summary>
    private static string? WhyNotPart(PersonName left, PersonName right, in NameAlignment alignment)
    {
        var first = FirstPaired(alignment.Partners);
        if (right.Words.Length == 1 && !alignment.HasJoin)
        {
            return CanStandAlone(left, first) ? null : "a given name alone";
        }

        var missing = 0;
        var last = LastPaired(alignment.Partners);
        for (var i = first; i < last; i++)
        {
            missing += alignment.Partners[i] == -1 ? 1 : 0;
        }

        return missing > MostMissingBetween ? "too many names missing between" : null;
    }

    private static bool CanStandAlone(PersonName name, int index)
    {
        const NameOrigin Eastern = NameOrigin.Chinese | NameOrigin.Korean | NameOrigin.Vietnamese;
        var word = name.Words[index];
        return index == name.SurnameIndex
            || (index == 0 && (word.Origin & Eastern) != NameOrigin.None)
            || (!word.IsInitial && index > 0 && (index == name.Words.Length - 1 ? !name.IsSurnameFirst : !NameSpelling.IsGiven(word.Folded)));
    }

    private static int FirstPaired(ReadOnlySpan<sbyte> partners) => partners.IndexOfAnyExcept((sbyte)-1);

    private static int LastPaired(ReadOnlySpan<sbyte> partners) => partners.LastIndexOfAnyExcept((sbyte)-1);

    private static NameEvidence Sum(PersonName left, PersonName right, in NameAlignment alignment)
    {
        var evidence = new NameEvidence { Equal = alignment.HasJoin ? 1 : 0 };
        for (var i = 0; i < alignment.Partners.Length; i++)
        {
            if (alignment.Partners[i] is >= 0 and var j)
            {
                var isGiven = left.Words.Length > 1 && right.Words.Length > 1 && i != left.SurnameIndex && j != right.SurnameIndex;
                evidence.Add(left.Words[i], right.Words[j], alignment.Match(i, j), isGiven);
            }
        }

        return evidence;
    }

    private static NameVerdict Slip(in NameEvidence evidence)
    {
        var likelihood = evidence.Likelihood;
        var (written, other) = (evidence.SlipLeft, evidence.SlipRight);
        return likelihood < Misspelling
            ? NameVerdicts.Different($"'{written}' and '{other}' may be two names", likelihood)
            : new(NameRelation.Misspelling, $"'{written}' and '{other}' differ by a slip", likelihood);
    }

    private static NameVerdict Form(PersonName left, PersonName right, in NameAlignment alignment, in NameEvidence evidence)
    {
        if (evidence.Form is NameWordForm.Nickname or NameWordForm.Transliteration or NameWordForm.Script or NameWordForm.Diacritics)
        {
            var reason = evidence.Form switch
            {
                NameWordForm.Nickname => "nickname",
                NameWordForm.Transliteration => NameVerdicts.Transliteration,
                NameWordForm.Script => "other script",
                _ => "diacritics",
            };
            return NameVerdicts.Form(reason, alignment.LeftAlone == 0 ? 0.95 : 0.8);
        }

        if (evidence.Form == NameWordForm.Initial)
        {
            return NameVerdicts.Form("initial", 0.85);
        }

        return alignment.LeftAlone == 0 ? NameVerdicts.Form(alignment.HasJoin ? "spacing" : "particle", 0.95)
            : right.Words.Length == 1 ? NameVerdicts.Form("surname alone", 0.75)
            : alignment.Partners[0] == -1 ? NameVerdicts.Form("first name missing", 0.75)
            : alignment.Partners[left.SurnameIndex] == -1 ? NameVerdicts.Form("last name missing", 0.7)
            : NameVerdicts.Form("middle name missing", 0.85);
    }
}
