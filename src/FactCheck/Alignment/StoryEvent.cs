using FactCheck.Claims;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Times;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment;

/// <summary>What the articles of a story begin with, and the days and hours that are its.</summary>
internal sealed class StoryEvent
{
    private const int OpeningSentences = 6;

    /// <summary>What happened is told in so many sentences; "that murder occurred on May 3" further down is another one.</summary>
    private const int ToldSentences = 10;

    private readonly Language _language;
    private readonly HashSet<string> _families;
    private readonly string? _family;
    private readonly HashSet<string> _types;
    private readonly HashSet<Claim> _only;

    /// <summary>Finds the event of a story among all its claims.</summary>
    public StoryEvent(Language language, IReadOnlyCollection<Claim> claims)
    {
        _language = language;
        var openings = claims.Where(claim => IsOpening(claim) || (IsNearTop(claim) && IsHappening(claim.Frame)))
            .Select(claim => (claim.Article.File, Type: TypeOf(claim.Frame)))
            .Where(entry => entry.Type is not null && FamilyOf(entry.Type) != EventLexicon.Justice)
            .Distinct()
            .ToLookup(entry => FamilyOf(entry.Type)!, StringComparer.Ordinal)
            .Where(family => family.DistinctBy(entry => entry.File, StringComparer.Ordinal).Count() > 1)
            .ToArray();
        _families = openings.Select(family => family.Key).ToHashSet(StringComparer.Ordinal);
        _family = openings is [var only] ? only.Key : null;
        _types = openings.SelectMany(family => family.Select(entry => entry.Type!)).ToHashSet(StringComparer.Ordinal);
        _only = claims.Where(claim => claim.Value is TimeValue { IsRecurring: false } or DateValue { From: not null, Granularity: Granularity.Day } && IsOfStory(claim))
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
        && FamilyOf(TypeOf(left.Frame)) is { } family && family == FamilyOf(TypeOf(right.Frame)) && _families.Contains(family);

    /// <summary>Whether a claim is the only day or hour that its article gives for what the story is about.</summary>
    public bool IsOnly(Claim claim) => _only.Contains(claim);

    /// <summary>Whether each is the only day or hour that its article gives for what the story is about.</summary>
    public bool AreOnly(Claim left, Claim right) => left.Article != right.Article && IsOnly(left) && IsOnly(right);

    /// <summary>Whether a setting is that of what articles of the story begin with: told so at the beginning, as "the shooting happened", by when help came, or by
    /// the hour when what led to it began.</summary>
    private bool IsOfStory(Claim claim)
    {
        if (_family is null || claim.Mood is not (Mood.Asserted or Mood.Quoted) || claim.SentenceIndex >= ToldSentences || _language.Events.IsAftermath(claim.Frame.Predicate))
        {
            return false;
        }

        var family = FamilyOf(TypeOf(claim.Frame));
        return family == _family ? IsNearTop(claim) || IsHappening(claim.Frame)
            : (family is null && IsHappening(claim.Frame)) || (IsNearTop(claim) && (IsResponse(claim.Frame) || (claim.Value is TimeValue && family is null && IsBeside(claim.Frame))));
    }

    /// <summary>Whether the sentence tells of the event beside something else: "he was standing there at 6 p.m. when shots were fired".</summary>
    private bool IsBeside(Frame frame) => frame.Context.Any(word => _language.Events.TypeOf(word.Lemma) is { } type && _types.Contains(type));

    private bool IsHappening(Frame frame) => _language.Events.TypeOf(frame.Predicate, isVerb: true) == EventLexicon.AnyEvent;

    /// <summary>"Police were called", "the shooting was reported".</summary>
    private bool IsResponse(Frame frame) =>
        _language.Events.IsResponse(frame.Predicate, frame.Subject, frame.Object, frame.Head)
        || (_language.Events.IsNews(frame.Predicate) && FamilyOf(_language.Events.TypeOf(frame.Object)) == _family);

    private static bool AreOne(IEnumerable<Claim> settings)
    {
        var all = settings.ToArray();
        return Array.TrueForAll(all, claim => claim.Kind.Compare(claim.Value, all[0].Value) is ValueRelation.Same or ValueRelation.Compatible);
    }

    /// <summary>The type of event that a frame itself tells, if it is one of a kind.</summary>
    private string? TypeOf(Frame frame) =>
        frame.EventType(_language.Events) is { } type && type != EventLexicon.Publication && type != EventLexicon.AnyEvent ? type : null;

    private string? FamilyOf(string? type) => type is null ? null : _language.Events.FamilyOf(type);
}
