using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>How near two words are in meaning.</summary>
public enum WordRelation
{
    /// <summary>One of them is missing, or both are.</summary>
    Unknown,

    /// <summary>The same lemma.</summary>
    Same,

    /// <summary>Two words of one class: killed / died.</summary>
    Synonym,

    /// <summary>One names a kind of the other: boy / person.</summary>
    Related,

    /// <summary>Nothing connects them.</summary>
    Different,

    /// <summary>They exclude each other: killed / injured.</summary>
    Opposite,
}

/// <summary>Classes of words that name the same thing in news, read from <c>classes.tsv</c> and <c>opposites.tsv</c>.</summary>
public sealed class LexicalClasses
{
    /// <summary>The classes of whoever it may be, of whoever was hit, and of where things happen.</summary>
    internal const string Person = "person", Victim = "victim", Area = "area";

    private const string VerbMark = "v:";

    private readonly FrozenDictionary<string, string> _classOf;
    private readonly FrozenDictionary<string, string> _parentOf;
    private readonly FrozenSet<(string, string)> _opposites;
    private readonly FrozenDictionary<string, bool> _changing;

    /// <summary>Reads the classes of a language.</summary>
    public LexicalClasses(string code)
    {
        var rows = LexiconFile.Rows(code, "classes.tsv").ToArray();
        _classOf = rows
            .SelectMany(row => row[3].Split(' ').Select(word => (Word: Key(word, row[2] == "verb"), Class: Key(row[0], row[2] == "verb"))))
            .DistinctBy(entry => entry.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(entry => entry.Word, entry => entry.Class, StringComparer.Ordinal);
        _parentOf = rows.Where(row => row[1] != "-")
            .ToFrozenDictionary(row => Key(row[0], row[2] == "verb"), row => Key(row[1], row[2] == "verb"), StringComparer.Ordinal);
        _opposites = LexiconFile.Rows(code, "opposites.tsv")
            .SelectMany(row => new[] { (row[0], row[1]), (row[1], row[0]) })
            .ToFrozenSet();
        _changing = LexiconFile.Rows(code, "changing.tsv")
            .ToFrozenDictionary(row => Key(row[0], row[1] == "verb"), row => row[2] == "up", StringComparer.Ordinal);
    }

    /// <summary>Whether what a noun or verb counts can only grow while a story runs (true), may also fall (false), or stands still (null).</summary>
    public bool? IsGrowing(string lemma, bool isVerb) => _changing.TryGetValue(ClassOf(lemma, isVerb), out var grows) ? grows : null;

    /// <summary>Whether a noun, or two joined by an underscore, has a class.</summary>
    public bool Knows(string noun) => _classOf.ContainsKey(noun);

    /// <summary>Whether a verb, or a verb and its object or particle joined by an underscore, has a class.</summary>
    public bool KnowsVerb(string verb) => _classOf.ContainsKey(Key(verb, isVerb: true));

    /// <summary>The class of a lemma, or the lemma itself where no class has it.</summary>
    public string ClassOf(string lemma, bool isVerb) => _classOf.GetValueOrDefault(Key(lemma, isVerb)) is { } found ? found : lemma;

    /// <summary>The class of a lemma whose part of speech is not known: the verb's class where it has one, else the noun's, else the lemma.</summary>
    public string AnyClassOf(string lemma) =>
        _classOf.TryGetValue(Key(lemma, isVerb: true), out var verb) ? verb : ClassOf(lemma, isVerb: false);

    /// <summary>How two lemmas of the same part of speech relate.</summary>
    public WordRelation Compare(string left, string right, bool isVerb)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return WordRelation.Unknown;
        }

        if (left == right)
        {
            return WordRelation.Same;
        }

        var (a, b) = (ClassOf(left, isVerb), ClassOf(right, isVerb));
        return a == b ? WordRelation.Synonym
            : AreOpposite(a, b) ? WordRelation.Opposite
            : IsBelow(a, b) || IsBelow(b, a) ? WordRelation.Related
            : WordRelation.Different;
    }

    /// <summary>Whether two lemmas, of whatever part of speech, exclude each other: "dead" and "injure".</summary>
    public bool Exclude(string left, bool leftIsVerb, string right, bool rightIsVerb) =>
        AreOpposite(ClassOf(left, leftIsVerb), ClassOf(right, rightIsVerb));

    /// <summary>Whether a noun is of a class, or of one below it.</summary>
    internal bool IsKindOf(string noun, string general) => ClassOf(noun, isVerb: false) is var own && (own == general || IsBelow(own, general));

    /// <summary>The widest class that a noun is of, short of <see cref="Person"/>: "vehicle" for "car"; the noun itself where it has none.</summary>
    internal string WidestClassOf(string noun)
    {
        var at = ClassOf(noun, isVerb: false);
        while (_parentOf.TryGetValue(at, out var parent) && parent != Person)
        {
            at = parent;
        }

        return at;
    }

    private bool AreOpposite(string left, string right) => _opposites.Contains((Plain(left), Plain(right)));

    private bool IsBelow(string specific, string general)
    {
        for (var at = specific; _parentOf.TryGetValue(at, out var parent); at = parent)
        {
            if (parent == general)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Verbs and nouns have their own name spaces: "fire" the noun is no kind of shooting.</summary>
    private static string Key(string word, bool isVerb) => isVerb ? VerbMark + word.Replace(' ', '_') : word;

    private static string Plain(string word) => word.StartsWith(VerbMark, StringComparison.Ordinal) ? word[VerbMark.Length..] : word;
}
