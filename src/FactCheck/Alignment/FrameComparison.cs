using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Counts;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Percents;
using FactCheck.Claims.Places;
using FactCheck.Claims.Times;
using FactCheck.Languages;

namespace FactCheck.Alignment;

/// <summary>Compares what two claims are about, level by level. Looks at frames only, never at values.</summary>
internal sealed class FrameComparison(MatchModel model, Language language, People people, EventComparison events, StoryEvent storyEvent, HashSet<Article> roundUps, SentenceMarks marks, OnlyOnes onlyOnes, OfficeHolders holders)
{
    private const double TellingWeight = 0.8;
    private const double DecidingWeight = 3;

    private static readonly string[] Telling = ["head", "toll", "event", "modifiers", "predicate", "action", "subject", "object", "sentence", "position", "bound", "wound"];

    /// <summary>The axis of pairs for which too few things speak.</summary>
    internal const string TooLittle = "too little in common";

    /// <summary>An event that both sides name may be told in unlike clauses: "the attack that lawyers investigate", "the attack shook".</summary>
    private static readonly string[] Told = ["action", "subject", "object"];

    private readonly SentenceComparison _sentences = new(language);

    /// <summary>The pair with its evidence, strongest first, and its veto if there is one.</summary>
    public CandidatePair Compare(Claim left, Claim right)
    {
        var (a, b) = (left.Frame, right.Frame);
        var isOnly = storyEvent.AreOnly(left, right);
        var found = new FrameLevels(
            language.Classes.Compare(HeadOf(a), HeadOf(b), isVerb: false),
            language.Classes.Compare(a.Predicate, b.Predicate, isVerb: true),
            left.Kind.IsSetting ? events.Compare(a, b) : WordRelation.Unknown,
            Overlap(a.Modifiers, b.Modifiers, isGraded: true),
            PersonLevel(left, right),
            _sentences.Level(a, b)) 
        {
            Time = Equality(a.Time, b.Time),
            Subject = Participants(left, a.Subject, right, b.Subject),
            Object = Participants(left, a.Object, right, b.Object),
            IsToll = left.Kind is CountKind && !IsNone(left) && !IsNone(right) && IsToll(a, b),
            IsCumulative = Grows(a) && Grows(b),
            IsStorys = left.Kind.IsSetting && (isOnly || storyEvent.IsStorys(left, right)),
            IsOnlyOfStory = isOnly,
            IsAfter = left.Value is DateValue or TimeValue && events.IsAfter(a, b),
            IsOneOfMany = roundUps.Contains(left.Article) || roundUps.Contains(right.Article),
            IsOfOthers = marks.Differ(left, right),
            HasSameWound = marks.HaveSameWound(left, right),
            HasSameCompanions = marks.HaveSameCompanions(left, right),
            IsSameBound = a.Bound == b.Bound && a.Bound is DateBound.Start or DateBound.End,
            IsPublication = left.Kind.IsSetting && (events.IsPublication(a) || events.IsPublication(b)),
        };

        // What happens around a person whose age is told, or else on the day of the story, says nothing against the pair.
        var isBorne = found.IsOnlyOfStory || (left.Kind is AgeKind && found.Person is FrameLevels.Same or FrameLevels.OnlyOne);

        // Where the nouns are the same, they and the verbs say more than that both count victims.
        var isTollOnly = found.IsToll && !found.IsSameHead;
        var levels = new (string Comparison, string? Level)[]
        {
            left.Kind.IsSetting ? ("event", found.IsOnlyOfStory ? FrameLevels.OnlyOfStory : found.IsStorys ? "the story's" : events.Level(a, b, found.Head, found.Event)) : ("head", isTollOnly ? null : Name(found.Head)),
            ("toll", isTollOnly ? FrameLevels.Same : null),
            ("modifiers", found.Modifiers),
            (left.Kind.IsSetting ? "action" : "predicate", isTollOnly ? null : found.Predicate == WordRelation.Same && language.Clauses.Light.Contains(a.Predicate) ? "same light verb" : Name(found.Predicate)),
            // An age hangs on its bearer, most other values only happen near somebody.
            (left.Kind is AgeKind || (a.IsHome && b.IsHome) ? "bearer" : "person", found.Person),
            ("subject", Name(found.Subject)),
            // What a number's clause is done to changes with the words ("made an offer", "offered him"); an event has one victim.
            ("object", found.Object == WordRelation.Different && !left.Kind.IsSetting ? null : Name(found.Object)),
            // Twelve that killed are not the twelve who were killed; but "killed" and "died" turn the roles round.
            ("role", left.Kind is not CountKind and not AgeKind || found.Predicate is WordRelation.Synonym or WordRelation.Unknown ? null : a.Role == b.Role ? "same" : FrameLevels.Different),
            ("participants", Overlap(a.Participants, b.Participants, isGraded: false)),
            // For a place the nearest other place says nothing.
            ("place", left.Value is PlaceValue ? null : Equality(a.Place, b.Place)),
            // A toll of another day is the same toll, overtaken.
            ("time", found.IsCumulative && found.Time == FrameLevels.Different ? null : found.Time),
            ("bound", found.IsSameBound ? FrameLevels.Same : null),
            ("wound", found.HasSameWound ? FrameLevels.Same : null),
            ("companions", found.HasSameCompanions ? FrameLevels.Same : null),
            ("mood", left.Mood == right.Mood ? "same" : "different"),
            ("position", StoryEvent.IsOpening(left) && StoryEvent.IsOpening(right) ? "both at the head" : null),
            ("sentence", found.Sentence),
        };
        var evidence = levels.Where(entry => entry.Level is not null && Counts(entry.Comparison, entry.Level, left.Kind, found))
            .Select(entry => model.Evidence(entry.Comparison, entry.Level!))
            .Where(entry => isBorne ? entry.Weight > 0 : entry.Weight != 0)
            .OrderByDescending(entry => entry.Weight)
            .ToImmutableArray();
        return new(left, right, evidence.Sum(entry => entry.Weight), evidence, Comparability.Veto(left, right, found, language.Classes))
        {
            NotComparable = Comparability.Axis(left, right, found) ?? (found.IsOnlyOfStory || IsBroad(evidence, left.Kind) || IsTold(found, evidence) ? null : TooLittle),
        };
    }

    /// <summary>In which clauses an event is told that both name says nothing against the pair; "began" is no deed of its own.</summary>
    private static bool Counts(string comparison, string level, ClaimKind kind, FrameLevels found) =>
        level != FrameLevels.Different
        || !((found.IsToll && Told.Contains(comparison)) || (found.IsSameBound && comparison == "action") || (kind.IsSetting && (found.IsSameHead || found.IsStorys) && Told.Contains(comparison)));

    /// <summary>Whether at least two things that tell facts apart speak for the pair, or the bearer or nearly the whole sentence does; places, dates
    /// and moods of a story are shared by many of its facts. An age without a bearer needs a third: a story has several girls who were shot. A percentage
    /// says of what it is a share by more than its sentence.</summary>
    private static bool IsBroad(ImmutableArray<Evidence> evidence, ClaimKind kind) =>
        evidence.Any(entry => entry is { Comparison: "bearer" or "companions", Weight: > 0 } || (entry is { Comparison: "sentence", Weight: > DecidingWeight } && kind is not PercentKind))
        || evidence.Count(entry => IsTelling(entry, kind)) > (kind is AgeKind ? 2 : 1);

    private static bool IsTelling(Evidence evidence, ClaimKind kind) =>
        evidence.Weight >= TellingWeight && Telling.Contains(evidence.Comparison) && !(kind is PercentKind && evidence.Comparison == "sentence");

    private bool Grows(Frame frame) =>
        (language.Classes.IsGrowing(frame.Head, isVerb: false) ?? language.Classes.IsGrowing(frame.Head, isVerb: true) ?? language.Classes.IsGrowing(frame.Predicate, isVerb: true)) == true;

    /// <summary>"No one was hurt inside": that nothing happened is mostly said of a part.</summary>
    private static bool IsNone(Claim claim) => claim.Value is NumberValue { Number: 0 };

    /// <summary>Whether two tolls are told of one event: in sentences that are at least alike, or both where an article says what happened.</summary>
    private static bool IsTold(FrameLevels found, ImmutableArray<Evidence> evidence) =>
        found.IsToll && evidence.Any(entry => entry is { Comparison: "sentence" or "position", Weight: > 0 });

    /// <summary>Whether both say to how many people one thing happened, and not to unlike people: "12 were killed", "12 died", "12 men died".</summary>
    private bool IsToll(Frame left, Frame right) =>
        language.Classes.IsGrowing(left.Predicate, isVerb: true) is not null && language.Classes.Compare(left.Predicate, right.Predicate, isVerb: true) is WordRelation.Same or WordRelation.Synonym
        && IsPerson(left.Head) && IsPerson(right.Head)
        && (IsAnybody(left.Head) || IsAnybody(right.Head) || language.Classes.Compare(left.Head, right.Head, isVerb: false) is WordRelation.Same or WordRelation.Synonym);

    private bool IsAnybody(string head) => head.Length == 0 || language.Classes.ClassOf(head, isVerb: false) is LexicalClasses.Person or LexicalClasses.Victim;

    private bool IsPerson(string head) => head.Length == 0 || language.Classes.IsKindOf(head, LexicalClasses.Person);

    /// <summary>A name and a noun may mean the same: "Scholz", "the chancellor".</summary>
    private WordRelation Participants(Claim left, string a, Claim right, string b) =>
        a.Length == 0 || b.Length == 0 || char.IsUpper(a[0]) == char.IsUpper(b[0]) ? language.Classes.Compare(a.ToLowerInvariant(), b.ToLowerInvariant(), isVerb: false)
        : (char.IsUpper(a[0]) ? holders.IsHolder(left, a, b) : holders.IsHolder(right, b, a)) ? WordRelation.Same
        : WordRelation.Unknown;

    /// <summary>A surname that no article gives in full may be that of two people.</summary>
    private string? PersonLevel(Claim left, Claim right) =>
        (people.Of(left), people.Of(right)) switch
        {
            ({ } a, { } b) => a != b ? FrameLevels.Different : a.Name.Contains(' ', StringComparison.Ordinal) || left.Article == right.Article ? FrameLevels.Same : null,
            _ => onlyOnes.AreOne(left, right) ? FrameLevels.OnlyOne : null,
        };

    /// <summary>The head, with the word before it where the two name one thing: "cabinet member".</summary>
    private string HeadOf(Frame frame) =>
        frame.Modifiers is [.., var last] && language.Classes.Knows($"{last}_{frame.Head}") ? $"{last}_{frame.Head}" : frame.Head;

    private static string? Name(WordRelation relation) => relation switch
    {
        WordRelation.Same => "same lemma",
        WordRelation.Synonym => "synonym",
        WordRelation.Related => "related",
        WordRelation.Unknown => null,
        _ => "different",
    };

    private static string? Equality(string? left, string? right) =>
        left is null or "?" || right is null or "?" ? null
        : left == right || left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal) ? "same"
        : LiesIn(left, right) || LiesIn(right, left) ? null
        : "different";

    /// <summary>"Linden, Ohio" and "Ohio".</summary>
    private static bool LiesIn(string place, string area) =>
        place.Length > area.Length + 2 && place.EndsWith(area, StringComparison.Ordinal) && place.AsSpan(0, place.Length - area.Length) is [.., ',', ' '];

    /// <summary>"Linden, Ohio" and "Linden".</summary>
    private static bool IsNameOf(string name, string place) =>
        place.Length > name.Length + 2 && place.StartsWith(name, StringComparison.Ordinal) && place.AsSpan(name.Length) is [',', ' ', ..];

    private static string? Overlap(ImmutableArray<string> left, ImmutableArray<string> right, bool isGraded)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return null;
        }

        var shared = left.Count(word => right.Any(other => word == other || IsNameOf(word, other) || IsNameOf(other, word)));
        return shared == 0 ? "different" : isGraded && shared == Math.Max(left.Length, right.Length) ? "same" : "shared";
    }
}
