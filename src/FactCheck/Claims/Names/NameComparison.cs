using FactCheck.Languages;

namespace FactCheck.Claims.Names;

/// <summary>Whether two spellings of a person's name mean one person, and whether one of them is a slip.</summary>
public static class NameComparison
{
    /// <summary>From this likelihood on a misspelling is worth an editor's look when both spellings stand in articles about one story.</summary>
    public const double LikelySlip = 0.6;

    /// <summary>Compares two names as written. The verdict is the same either way round.</summary>
    public static NameVerdict Compare(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left == right ? new(NameRelation.Same, "identical", 1) : Compare(PersonName.Parse(left), PersonName.Parse(right));
    }

    /// <summary>Compares two names taken apart before.</summary>
    public static NameVerdict Compare(PersonName left, PersonName right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Words.IsEmpty || right.Words.IsEmpty)
        {
            return left.Written == right.Written ? new(NameRelation.Same, "identical", 1) : NameVerdicts.Different("no name");
        }

        if (left.Suffix is { } suffix && right.Suffix is { } other && suffix != other)
        {
            return NameVerdicts.Different($"'{suffix}' is not '{other}'");
        }

        if (IsOtherGender(left.HonorificPart, right.HonorificPart))
        {
            return NameVerdicts.Different($"'{left.Honorific}' is not '{right.Honorific}'");
        }

        // The longer name goes left, so that the verdict does not depend on the order of the question.
        return left.Words.Length > right.Words.Length || (left.Words.Length == right.Words.Length && string.CompareOrdinal(left.Plain, right.Plain) <= 0)
            ? CompareWords(left, right)
            : CompareWords(right, left);
    }

    /// <summary>Compares surname with surname, given name with given name: two single words without anything else to go by.</summary>
    public static NameVerdict CompareWord(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Compare(left, right);
    }

    /// <summary>Compares pair after pair, lazily and in order.</summary>
    public static IEnumerable<NameVerdict> CompareAll(IEnumerable<(string Left, string Right)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return pairs.Select(pair => Compare(pair.Left, pair.Right));
    }

    /// <summary>Whether an editor should look at two spellings that occur in articles about one story: a misspelling with little room for
    /// two people. Stricter than <see cref="NameRelation.Misspelling"/>.</summary>
    public static bool IsLikelySlip(string left, string right) => IsLikelySlip(Compare(left, right));

    /// <inheritdoc cref="IsLikelySlip(string, string)"/>
    public static bool IsLikelySlip(PersonName left, PersonName right) => IsLikelySlip(Compare(left, right));

    private static bool IsLikelySlip(NameVerdict verdict) => verdict is { Relation: NameRelation.Misspelling, Likelihood: >= LikelySlip };

    private static bool IsOtherGender(NamePart left, NamePart right) =>
        (left, right) is (NamePart.MaleHonorific, NamePart.FemaleHonorific) or (NamePart.FemaleHonorific, NamePart.MaleHonorific);

    private static NameVerdict CompareWords(PersonName left, PersonName right)
    {
        if (left.Plain == right.Plain)
        {
            return NameVerdicts.ForEqual(left, right);
        }

        if (IsWholeTransliteration(left, right))
        {
            return NameVerdicts.Form(NameVerdicts.Transliteration, 0.95);
        }

        if (left.Words.Length > NameAlignment.MostWords)
        {
            return NameVerdicts.Different("other words");
        }

        Span<WordMatch> matches = stackalloc WordMatch[NameAlignment.MostWords * NameAlignment.MostWords];
        Span<sbyte> partners = stackalloc sbyte[NameAlignment.MostWords];
        var alignment = new NameAlignment(left.Words.AsSpan(), right.Words.AsSpan(), left.Origin | right.Origin, matches, partners);
        var verdict = NameJudge.Judge(left, right, alignment);
        return verdict.Relation == NameRelation.Different && NameOrder.IsTurned(left, right) ? NameVerdicts.Form("order", 0.9) : verdict;
    }

    /// <summary>Chinese and Korean names, whose syllables are joined and parted at will, are compared as a whole.</summary>
    private static bool IsWholeTransliteration(PersonName left, PersonName right)
    {
        if (left.Words.Length < 2 || right.Words.Length < 2)
        {
            return false;
        }

        var origin = left.Words[0].Origin & right.Words[0].Origin;
        var (first, second) = (left.Plain, right.Plain);
        return ((origin & NameOrigin.Chinese) != NameOrigin.None
                && (NameSpelling.SameKey(NameSpelling.Pinyin, first, NameSpelling.WadeGiles, second)
                    || NameSpelling.SameKey(NameSpelling.WadeGiles, first, NameSpelling.Pinyin, second)))
            || ((origin & NameOrigin.Korean) != NameOrigin.None && NameSpelling.SameKey(NameSpelling.Korean, first, NameSpelling.Korean, second));
    }
}
