using FactCheck.Languages.Models;
using FactCheck.Text;

namespace FactCheck.Languages;

/// <summary>What a word can do in a sentence, whatever part of speech it turns out to have there: where no word can, nothing needs to be looked for.</summary>
[Flags]
internal enum WordUse : ushort
{
    /// <summary>Nothing that is asked for.</summary>
    None = 0,

    /// <summary>Begin a phrase of <c>stages.tsv</c>.</summary>
    Stage = 1,

    /// <summary>Be a verb for what news announces before it is done.</summary>
    Plan = 2,

    /// <summary>Be a verb of saying.</summary>
    Saying = 4,

    /// <summary>Be the word without which there is no phrase of <c>stages.tsv</c>.</summary>
    Anchor = 8,

    /// <summary>Be part of a number, or hold a digit.</summary>
    Number = 16,

    /// <summary>Begin a date.</summary>
    Date = 32,

    /// <summary>Begin a clock time.</summary>
    Time = 64,

    /// <summary>Be part of a date, or begin a phrase that is.</summary>
    DatePart = 128,

    /// <summary>Hold a capital behind the third letter.</summary>
    InnerCapital = 256,

    /// <summary>Begin a noun for what people are to each other.</summary>
    Relation = 512,

    /// <summary>Begin a part of the body.</summary>
    BodyPart = 1024,

    /// <summary>Tell of a wound.</summary>
    Wound = 2048,

    /// <summary>Stand for one person.</summary>
    Pronoun = 4096,

    /// <summary>Say how old somebody is.</summary>
    Age = 8192,

    /// <summary>Everything: nobody has looked.</summary>
    Any = Stage | Plan | Saying | Anchor | Number | Date | Time | DatePart | InnerCapital | Relation | BodyPart | Wound | Pronoun | Age,
}

/// <summary>A word as it is asked for again and again.</summary>
/// <param name="word">In normal form.</param>
/// <param name="lower">The same in lower case.</param>
/// <param name="use">What it can do.</param>
/// <param name="grammar">What it does as a word that holds others together.</param>
/// <param name="cues">What it tells about a number beside it.</param>
internal sealed class WordEntry(string word, string lower, WordUse use, GrammarWord grammar, NumberCue cues)
{
    private const EntityFlags NotAsked = (EntityFlags)(1u << 31);

    private LemmaOfTag? _lemma;
    private EntityFlags _names = NotAsked;

    /// <summary>In normal form.</summary>
    public string Word => word;

    /// <summary>The same in lower case.</summary>
    public string Lower => lower;

    /// <summary>What it can do.</summary>
    public WordUse Use => use;

    /// <summary>What it does as a word that holds others together.</summary>
    public GrammarWord Grammar => grammar;

    /// <summary>What it tells about a number beside it.</summary>
    public NumberCue Cues => cues;

    /// <summary>The form under which places know it.</summary>
    public string PlaceKey => field ??= PlaceLexicon.Key(word);

    /// <summary>What it adds to the scores of tags; null where that is not kept.</summary>
    public WordSums? Sums { get; init; }

    /// <summary>What lists say of it as a name or beside one; looked up when first asked for.</summary>
    public EntityFlags Names(EntityGazetteer gazetteer)
    {
        var known = _names;
        return known != NotAsked ? known : _names = gazetteer.Of(word, lower);
    }

    /// <summary>Its lemma with a tag, in lower case; the last is kept. Threads may overwrite each other's.</summary>
    public string LowerLemma(TokenTag tag, Lemmatizer lemmatizer)
    {
        var known = _lemma;
        if (known is null || known.Tag != tag)
        {
            _lemma = known = new(tag, lemmatizer.LowerLemma(word, tag));
        }

        return known.Lemma;
    }

    private sealed record LemmaOfTag(TokenTag Tag, string Lemma);
}

/// <summary>The words met so far.</summary>
internal sealed class WordEntries
{
    private readonly Language _language;
    private readonly WordMemory<WordEntry> _memory;
    private TokenTag[]? _tags;

    /// <summary>The words of a language.</summary>
    public WordEntries(Language language) => (_language, _memory) = (language, new(Make));

    /// <summary>The entry of a word as it stands in a text.</summary>
    public WordEntry this[ReadOnlySpan<char> word]
    {
        get
        {
            if (_memory.TryGet(word, out var entry))
            {
                return entry;
            }

            var form = WordForm.Normalize(word);
            return Entry(form, form.ToLowerInvariant(), WordUse.Any, sums: null);
        }
    }

    private WordEntry Make(string word)
    {
        var form = WordForm.Normalize(word);
        var lower = form.ToLowerInvariant();
        var use = UseOf(lower) | ValueUseOf(lower);
        foreach (var lemma in _language.Lemmatizer.Plausible(form, _tags ??= Inflected()))
        {
            use |= UseOf(lemma.ToLowerInvariant());
        }

        return Entry(form, lower, use | (form.Skip(3).Any(char.IsUpper) ? WordUse.InnerCapital : WordUse.None), _language.Tagger.SumsOf(form));
    }

    private WordEntry Entry(string form, string lower, WordUse use, WordSums? sums) =>
        new(form, lower, use, _language.Grammar.Of(lower), _language.Numbers.Cues(lower)) { Sums = sums };

    /// <summary>The tags of words that are inflected: with the others a word is its own lemma in lower case, or nothing that is asked for.</summary>
    private TokenTag[] Inflected() =>
        Array.FindAll(_language.Tagger.Labels.ToArray(), tag => tag.Universal is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Part or UniversalTag.Det);

    private WordUse ValueUseOf(string lower)
    {
        var hasDigit = lower.AsSpan().ContainsAnyInRange('0', '9');
        return (hasDigit || _language.Numbers.Find(lower).Class != NumberClass.None ? WordUse.Number : WordUse.None)
            | (hasDigit || _language.Dates.CanBegin(lower) ? WordUse.Date : WordUse.None)
            | (_language.Dates.Has(lower) ? WordUse.DatePart : WordUse.None)
            | (hasDigit || _language.Times.CanBegin(lower) ? WordUse.Time : WordUse.None)
            | (_language.Relations.CanBegin(lower) ? WordUse.Relation : WordUse.None)
            | (_language.Body.CanBegin(lower) ? WordUse.BodyPart : WordUse.None)
            | (_language.Pronouns.Pronoun(lower) is not null ? WordUse.Pronoun : WordUse.None)
            | (_language.Nouns.AgeWord(lower) is not null ? WordUse.Age : WordUse.None);
    }

    private WordUse UseOf(string lemma) =>
        (_language.Stages.BeginningWith(lemma).IsEmpty ? WordUse.None : WordUse.Stage)
        | (_language.Stages.Anchors.Contains(lemma) ? WordUse.Anchor : WordUse.None)
        | (_language.Stages.PlanVerbs.Contains(lemma) ? WordUse.Plan : WordUse.None)
        | (_language.Body.TellsWound(lemma) ? WordUse.Wound : WordUse.None)
        | (_language.Clauses.Say.Contains(lemma) || _language.Quotes.Verbs.Contains(lemma) ? WordUse.Saying : WordUse.None);
}
