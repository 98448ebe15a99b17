using FactCheck.Claims.Names;

namespace FactCheck.Alignment;

/// <summary>A name of a story while its people are sought.</summary>
internal sealed class StoryName(Spelling spelling)
{
    /// <summary>A bare surname of fewer letters is too like others to be called a slip.</summary>
    private const int LeastLetters = 5;

    private readonly PersonName _parsed = PersonName.Parse(spelling.Name);

    /// <summary>The name with its claims.</summary>
    public Spelling Spelling { get; } = spelling;

    /// <summary>Whether it is one word. Such a name was nowhere in its article introduced in full: within an article short forms carry the full name.</summary>
    public bool IsBare => _parsed.Words.Length < 2;

    /// <summary>In how many articles it occurs.</summary>
    public int Articles { get; } = spelling.Claims.Select(claim => claim.Article.File).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How it relates to another name of the same story. A bare surname that its own article never introduces, one slip away from
    /// a surname of the story, is that slip: out of context the two might be two families.</summary>
    public NameRelation Compare(StoryName other)
    {
        var verdict = NameComparison.Compare(_parsed, other._parsed);
        return verdict.Relation switch
        {
            NameRelation.Misspelling when !NameComparison.IsLikelySlip(_parsed, other._parsed) => NameRelation.Different,
            NameRelation.Different when IsBare != other.IsBare && AreOneSlipApart(IsBare ? (this, other) : (other, this)) => NameRelation.Misspelling,
            var relation => relation,
        };
    }

    /// <summary>Whether the two write one name's sounds in other letters of the same script.</summary>
    public bool IsTransliterationOf(StoryName other) => NameComparison.Compare(_parsed, other._parsed) is { Relation: NameRelation.Form, Reason: NameVerdicts.Transliteration };

    private static bool AreOneSlipApart((StoryName Bare, StoryName Full) names)
    {
        if (names.Bare._parsed.Words.IsEmpty || names.Full._parsed.SurnameIndex < 0)
        {
            return false;
        }

        var word = names.Bare._parsed.Words[0].Folded;
        var surname = names.Full._parsed.Words[names.Full._parsed.SurnameIndex].Folded;
        return word.Length >= LeastLetters && SlipDistance.IsOneSlip(word, surname);
    }
}
