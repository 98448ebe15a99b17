using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace FactCheck.Text;

/// <summary>A <see cref="SentenceLexicon"/> made ready for questions about slices of a text, without making strings.</summary>
internal sealed class SentenceVocabulary
{
    private const int Longest = 24;

    /// <summary>Making one takes longer than segmenting a short article, and a lexicon never changes.</summary>
    private static readonly ConditionalWeakTable<SentenceLexicon, SentenceVocabulary> Made = [];

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _titles, _abbreviations, _capitalized, _beforeNumbers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _clockTimes, _followers, _starters, _speech, _clitics, _elisions, _greetings, _closings, _numberEndings, _numberUnits, _loneLetters;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _fused;
    private readonly ulong _fusedShapes;

    private SentenceVocabulary(SentenceLexicon lexicon)
    {
        Lines = new(lexicon);
        _titles = Lookup(lexicon.Titles);
        _abbreviations = Lookup(lexicon.Abbreviations);
        _capitalized = Lookup(lexicon.CapitalizedOnly);
        _beforeNumbers = Lookup(lexicon.BeforeNumbers);
        _clockTimes = Lookup(lexicon.ClockTimes);
        _followers = Lookup(lexicon.ClockTimeFollowers);
        _starters = Lookup(lexicon.Starters);
        _speech = Lookup(lexicon.SpeechVerbs);
        _clitics = Lookup(lexicon.Clitics);
        _elisions = Lookup(lexicon.Elisions);
        _greetings = Lookup(lexicon.Greetings);
        _closings = Lookup(lexicon.Closings);
        _numberEndings = Lookup(lexicon.NumberEndings);
        _numberUnits = Lookup(lexicon.NumberUnits);
        _loneLetters = Lookup(lexicon.LoneLetters);
        _fused = lexicon.Fused.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in lexicon.Fused.Keys)
        {
            _fusedShapes |= Shape(word);
        }
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(FrozenSet<string> set) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>First letter and length in one of 64 bits: most words are not fused, and are not looked up.</summary>
    private static ulong Shape(ReadOnlySpan<char> word) => 1UL << (((word[0] | 0x20) + (word.Length * 5)) & 63);

    /// <summary>The lexicon's page furniture and captions.</summary>
    public LineClassifier Lines { get; }

    /// <summary>The vocabulary of <paramref name="lexicon"/>.</summary>
    public static SentenceVocabulary Of(SentenceLexicon lexicon) => Made.GetValue(lexicon, static made => new(made));

    /// <summary>Whether <paramref name="word"/>, with its full stop, is an abbreviation where it stands.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word, bool numberFollows)
    {
        Span<char> buffer = stackalloc char[Longest];
        if (!TryLower(word, buffer, out var lower))
        {
            return false;
        }

        return (_titles.Contains(lower) || _abbreviations.Contains(lower)) && (char.IsUpper(word[0]) || !_capitalized.Contains(lower))
            || (numberFollows && _beforeNumbers.Contains(lower));
    }

    /// <summary>Whether the abbreviation, with its full stop, never ends a sentence.</summary>
    public bool IsTitle(ReadOnlySpan<char> word) => Has(_titles, word);

    /// <summary>Whether it is "a.m.", "p.m." or behaves like them.</summary>
    public bool IsClockTime(ReadOnlySpan<char> word) => Has(_clockTimes, word);

    /// <summary>Whether the capitalised word may follow a clock time in the same sentence.</summary>
    public bool FollowsClockTime(ReadOnlySpan<char> word) => Has(_followers, word);

    /// <summary>Whether the capitalised word begins a sentence behind an abbreviation.</summary>
    public bool IsStarter(ReadOnlySpan<char> word) => Has(_starters, word);

    /// <summary>Whether the word is a verb of speech.</summary>
    public bool IsSpeechVerb(ReadOnlySpan<char> word) => Has(_speech, word);

    /// <summary>Whether letters begin with the word.</summary>
    public bool IsGreeting(ReadOnlySpan<char> word) => Has(_greetings, word);

    /// <summary>Whether the word stands before the writer's name at the end of a letter.</summary>
    public bool IsClosing(ReadOnlySpan<char> word) => Has(_closings, word);

    /// <summary>Whether the ending, with its apostrophe, is a token of its own.</summary>
    public bool IsClitic(ReadOnlySpan<char> word) => Has(_clitics, word);

    /// <summary>Whether the word with its leading apostrophe is one token.</summary>
    public bool IsElision(ReadOnlySpan<char> word) => Has(_elisions, word);

    /// <summary>Whether the letters stay with the figures before them.</summary>
    public bool IsNumberEnding(ReadOnlySpan<char> letters) => Has(_numberEndings, letters);

    /// <summary>Whether the letter behind figures is a token of its own.</summary>
    public bool IsNumberUnit(ReadOnlySpan<char> letter) => Has(_numberUnits, letter);

    /// <summary>Whether the letter is a word or numeral rather than an initial.</summary>
    public bool IsLone(ReadOnlySpan<char> letter) => Has(_loneLetters, letter);

    /// <summary>Where a fused word is cut, or 0.</summary>
    public int CutOf(ReadOnlySpan<char> word)
    {
        if ((Shape(word) & _fusedShapes) == 0)
        {
            return 0;
        }

        Span<char> buffer = stackalloc char[Longest];
        return TryLower(word, buffer, out var lower) && _fused.TryGetValue(lower, out var cut) ? cut : 0;
    }

    private static bool Has(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set, ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[Longest];
        return TryLower(word, buffer, out var lower) && set.Contains(lower);
    }

    private static bool TryLower(scoped ReadOnlySpan<char> word, Span<char> buffer, out ReadOnlySpan<char> lower)
    {
        lower = default;
        if (word.Length > buffer.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            buffer[i] = CharTraits.IsApostrophe(word[i]) ? '\'' : char.ToLowerInvariant(word[i]);
        }

        lower = buffer[..word.Length];
        return true;
    }
}
