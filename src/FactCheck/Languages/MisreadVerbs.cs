using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>Verb forms that a tagger trained on general text takes for nouns behind a noun for people, from <c>misread-verbs.tsv</c>, and what they are: a past
/// tense where an object follows ("a man shot two officers"), else a participle ("a man shot in the leg", "is shot in leg"), or always active ("a 17-year-old surrendered"); and
/// participles that are adjectives where no object follows ("six people were missing"). In the manner of Brill's transformations (1995),
/// but written by hand.</summary>
internal sealed class MisreadVerbs
{
    private static readonly TokenTag Adjective = new(UniversalTag.Adj, PennTag.JJ);
    private static readonly TokenTag Present = new(UniversalTag.Verb, PennTag.VBZ);
    private static readonly TokenTag Past = new(UniversalTag.Verb, PennTag.VBD), Participle = new(UniversalTag.Verb, PennTag.VBN);

    private readonly FrozenDictionary<string, (FormUse Use, FrozenSet<string> Before, FrozenSet<string> Behind)> _forms;
    private readonly NounLexicon _nouns;

    /// <summary>Reads the forms of a language.</summary>
    public MisreadVerbs(string code, NounLexicon nouns)
    {
        _nouns = nouns;
        _forms = LexiconFile.Rows(code, "misread-verbs.tsv")
            .ToFrozenDictionary(row => row[0], row => (Enum.Parse<FormUse>(row[1], ignoreCase: true), row[2].Split(' ').ToFrozenSet(StringComparer.Ordinal), row[3].Split(' ').ToFrozenSet(StringComparer.Ordinal)), StringComparer.Ordinal);
    }

    /// <summary>Puts right the tags of a sentence.</summary>
    /// <param name="lowers">Its words in lower case.</param>
    /// <param name="tags">Their tags, as many.</param>
    public void Correct(ReadOnlySpan<string> lowers, Span<TokenTag> tags)
    {
        for (var i = 1; i < tags.Length; i++)
        {
            if (tags[i].Penn is PennTag.NN or PennTag.NNS or PennTag.JJ or PennTag.VBG && _forms.TryGetValue(lowers[i], out var form))
            {
                tags[i] = form.Use switch
                {
                    FormUse.Open when tags[i].Penn == PennTag.NN && tags[i - 1].Universal == UniversalTag.Aux => Participle,
                    FormUse.State => tags[i].Penn == PennTag.VBG && !IsActive(lowers, tags, i + 1, form.Behind) ? Adjective : tags[i],
                    _ when !_nouns.IsPerson(lowers[i - 1]) && !form.Before.Contains(lowers[i - 1]) => tags[i],
                    FormUse.Past => Past,
                    FormUse.Present => Present,
                    _ when tags[i].Penn != PennTag.NN => tags[i],
                    _ => IsActive(lowers, tags, i + 1, form.Behind) ? Past : Participle,
                };
            }
        }
    }

    /// <summary>"shot two officers", "shot at them", "shot and killed a man"; but not "shot and killed on Friday".</summary>
    private static bool IsActive(ReadOnlySpan<string> lowers, ReadOnlySpan<TokenTag> tags, int next, FrozenSet<string> behind)
    {
        if (next + 1 < tags.Length && tags[next].Penn == PennTag.CC && tags[next + 1].Universal == UniversalTag.Verb)
        {
            next += 2;
        }

        return next < tags.Length
            && (behind.Contains(lowers[next]) || tags[next].Universal is UniversalTag.Det or UniversalTag.Pron or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Noun);
    }

    /// <summary>What a form is where the tagger errs.</summary>
    private enum FormUse
    {
        /// <summary>A past tense where an object follows, else a participle.</summary>
        Open,

        /// <summary>A past tense.</summary>
        Past,

        /// <summary>A present tense.</summary>
        Present,

        /// <summary>An adjective where no object follows.</summary>
        State,
    }
}
