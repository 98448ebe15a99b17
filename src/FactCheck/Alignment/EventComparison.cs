using FactCheck.Claims;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Times;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment;

/// <summary>Compares the events that two dates, times or places belong to.</summary>
internal sealed class EventComparison
{
    /// <summary>Words beside the governing verb tell less of what happens than the verb itself.</summary>
    private const double VerbFirst = 1.5;

    private const int OpeningSentences = 6;

    private readonly Language _language;
    private readonly Dictionary<Frame, string?> _types = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _openings;
    private readonly HashSet<Claim> _only;

    /// <summary>Compares events of a story.</summary>
    /// <param name="language">The language of the story.</param>
    /// <param name="claims">All claims of the story.</param>
    public EventComparison(Language language, IReadOnlyCollection<Claim> claims)
    {
        _language = language;
        _openings = claims.Where(IsOpening)
            .Select(claim => (claim.Article.File, Family: FamilyOf(claim.Frame)))
            .Where(entry => entry.Family is not null)
            .Distinct()
            .GroupBy(entry => entry.Family!, StringComparer.Ordinal)
            .Where(family => family.Count() > 1)
            .Select(family => family.Key)
            .ToHashSet(StringComparer.Ordinal);
        _only = claims.Where(claim => claim.Value is TimeValue or DateValue { From: not null, Granularity: Granularity.Day } && IsOfStory(claim))
            .GroupBy(claim => (claim.Article.File, claim.Kind))
            .Where(AreOne)
            .SelectMany(settings => settings)
            .ToHashSet<Claim>(ReferenceEqualityComparer.Instance);
    }

    /// <summary>Whether a claim stands where an article says what happened.</summary>
    public static bool IsOpening(Claim claim) => claim.Sentence.Kind is BlockKind.Headline or BlockKind.Lead;

    /// <summary>Whether a claim stands in the headline, the date line or the first sentences: what is told further down may have happened elsewhere, last year.</summary>
    public static bool IsNearTop(Claim claim) => claim.SentenceIndex < OpeningSentences;

    /// <summary>Whether both belong to what the articles of the story begin with: then they tell of one event, however each puts it.</summary>
    public bool IsStorys(Claim left, Claim right) =>
        IsOpening(left) && IsOpening(right) && left.Article != right.Article
        && FamilyOf(left.Frame) is { } family && family == FamilyOf(right.Frame) && _openings.Contains(family);

    /// <summary>Whether each is the only day or hour that its article gives for what the story is about.</summary>
    public bool IsOnlyOfStory(Claim left, Claim right) => left.Article != right.Article && _only.Contains(left) && _only.Contains(right);

    /// <summary>Whether a setting is that of what articles of the story begin with: told so at the beginning, or as "the shooting happened".</summary>
    private bool IsOfStory(Claim claim) =>
        claim.Mood is Mood.Asserted or Mood.Quoted && _openings.Count == 1
        && (FamilyOf(claim.Frame) is { } family ? _openings.Contains(family) && (IsNearTop(claim) || IsHappening(claim.Frame)) : IsHappening(claim.Frame));

    private bool IsHappening(Frame frame) => _language.Events.TypeOf(frame.Predicate.Replace(' ', '_')) == EventLexicon.AnyEvent;

    private static bool AreOne(IEnumerable<Claim> settings)
    {
        var all = settings.ToArray();
        return Array.TrueForAll(all, claim => claim.Kind.Compare(claim.Value, all[0].Value) is ValueRelation.Same or ValueRelation.Compatible);
    }

    /// <summary>How the kinds of the two events relate.</summary>
    public WordRelation Compare(Frame left, Frame right) => _language.Events.Compare(TypeOf(left), TypeOf(right));

    /// <summary>Whether the event is that an article appeared.</summary>
    public bool IsPublication(Frame frame) => TypeOf(frame) == EventLexicon.Publication;

    /// <summary>The level of two events by the nouns that name them and by their kinds. One side may name what the other tells: "the bombing",
    /// "the camp was bombed".</summary>
    public string? Level(Frame left, Frame right, WordRelation noun, WordRelation kind) =>
        noun is WordRelation.Same or WordRelation.Synonym ? "same noun"
        : _language.Clauses.IsNominal(left.Head, right.Predicate) || _language.Clauses.IsNominal(right.Head, left.Predicate) ? "verb and noun"
        : kind switch
        {
            WordRelation.Same => "same kind",
            WordRelation.Related => "related kind",
            WordRelation.Unknown => null,
            _ => "different",
        };

    /// <summary>The family of what the governing verb or noun itself tells: "police were searching on Friday for whoever shot him" is no shooting of Friday.</summary>
    private string? FamilyOf(Frame frame) =>
        (_language.Events.TypeOf(frame.Head) ?? _language.Events.TypeOf(frame.Predicate.Replace(' ', '_'))) is { } type && type != EventLexicon.Publication && type != EventLexicon.AnyEvent
            ? _language.Events.FamilyOf(type)
            : null;

    /// <summary>The nearest word that names an event, the governing verb first: with its particle or noun where that makes it another ("open fire"); what starts or
    /// ends where that is told.</summary>
    public string? TypeOf(Frame frame)
    {
        if (frame.Bound is DateBound.Start or DateBound.End && _language.Events.TypeOf(frame.Head) is { } lasting)
        {
            return lasting;
        }

        if (!_types.TryGetValue(frame, out var type))
        {
            var compound = frame.Predicate.Contains(' ', StringComparison.Ordinal) ? frame.Predicate.Split(' ') : [];
            var compoundType = compound.Length == 0 ? null : _language.Events.TypeOf(frame.Predicate.Replace(' ', '_'));
            var best = 0.0;
            foreach (var (lemma, nearness) in frame.Context)
            {
                var isPredicate = lemma == frame.Predicate || (compoundType is not null && compound.Contains(lemma, StringComparer.Ordinal));
                var weight = isPredicate ? nearness * VerbFirst : nearness;
                if (weight > best && (isPredicate ? compoundType ?? _language.Events.TypeOf(lemma) : _language.Events.TypeOf(lemma)) is { } found)
                {
                    (best, type) = (weight, found);
                }
            }

            _types[frame] = type;
        }

        return type;
    }
}
