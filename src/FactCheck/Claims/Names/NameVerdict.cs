namespace FactCheck.Claims.Names;

/// <summary>How two spellings of a person's name relate.</summary>
public enum NameRelation
{
    /// <summary>The same spelling, but for case, spacing and punctuation.</summary>
    Same,

    /// <summary>Two accepted forms of one name: initial, honorific, order, diacritics, transliteration, nickname, missing parts.</summary>
    Form,

    /// <summary>One is probably a slip of the pen for the other.</summary>
    Misspelling,

    /// <summary>Two people.</summary>
    Different,
}

/// <summary>A verdict on two spellings.</summary>
/// <param name="Relation">How they relate.</param>
/// <param name="Reason">Why, in a few words: "initial", "letters swapped in 'schloz'".</param>
/// <param name="Likelihood">That both mean one person, 0 to 1, when they occur in one story; 1 for <see cref="NameRelation.Same"/>.</param>
public readonly record struct NameVerdict(NameRelation Relation, string Reason, double Likelihood)
{
    /// <summary>The relation as it stands in output: "same", "form", "misspelling", "different".</summary>
    public string Name => Relation switch
    {
        NameRelation.Same => "same",
        NameRelation.Form => "form",
        NameRelation.Misspelling => "misspelling",
        _ => "different",
    };
}
