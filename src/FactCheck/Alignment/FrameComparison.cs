using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Counts;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Measures;
using FactCheck.Claims.Ordinals;
using FactCheck.Claims.Percents;
using FactCheck.Claims.Places;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment;

/// <summary>Compares what two claims are about, level by level. Looks at frames only, never at values.</summary>
internal sealed class FrameComparison(MatchModel model, Language language, People people)
{
    private const double TellingWeight = 0.8;
    private const double DecidingWeight = 3;

    /// <summary>An event that both sides name may be told in unlike clauses: "the attack that lawyers investigate", "the attack shook".</summary>
    private static readonly string[] Told = ["action", "subject", "object"];

    private const string Different = "different";

    private static readonly string[] Telling = ["head", "event", "modifiers", "predicate", "action", "subject", "object", "sentence"];

    /// <summary>A content word says at least so many bits, however often the background has it: its topics are not those of every story.</summary>
    private const double LeastRarity = 3;

    private static readonly (double AtLeast, string Level)[] SentenceLevels =
        [(0.55, "nearly the same"), (0.38, "very similar"), (0.24, "similar"), (0.12, "somewhat similar"), (0, "unlike")];

    private readonly Dictionary<Frame, SentenceWeights> _weights = new(ReferenceEqualityComparer.Instance);

    /// <summary>The pair with its evidence, strongest first, and its veto if there is one.</summary>
    public CandidatePair Compare(Claim left, Claim right)
    {
        var (a, b) = (left.Frame, right.Frame);
        var head = language.Classes.Compare(HeadOf(a), HeadOf(b), isVerb: false);
        var predicate = language.Classes.Compare(a.Predicate, b.Predicate, isVerb: true);
        var modifiers = Overlap(a.Modifiers, b.Modifiers, isGraded: true);
        var levels = new (string Comparison, string? Level)[]
        {
            (left.Kind.IsSetting ? "event" : "head", left.Kind.IsSetting && IsToldTwice(a, b, head) ? "verb and noun" : Name(head)),
            ("modifiers", modifiers),
            (left.Kind.IsSetting ? "action" : "predicate", predicate == WordRelation.Same && language.Clauses.Light.Contains(a.Predicate) ? "same light verb" : Name(predicate)),
            // An age hangs on its bearer, most other values only happen near somebody.
            (left.Kind is AgeKind ? "bearer" : "person", PersonLevel(left, right)),
            ("subject", Name(Participants(a.Subject, b.Subject))),
            // What a number's clause is done to changes with the words ("made an offer", "offered him"); an event has one victim.
            ("object", Participants(a.Object, b.Object) is var thing && thing == WordRelation.Different && !left.Kind.IsSetting ? null : Name(thing)),
            // Twelve that killed are not the twelve who were killed; but "killed" and "died" turn the roles round.
            ("role", left.Kind.IsSetting || predicate is WordRelation.Synonym or WordRelation.Unknown ? null : a.Role == b.Role ? "same" : "different"),
            ("participants", Overlap(a.Participants, b.Participants, isGraded: false)),
            // For a place the nearest other place says nothing.
            ("place", left.Value is PlaceValue ? null : Equality(a.Place, b.Place)),
            ("time", Equality(a.Time, b.Time)),
            ("mood", left.Mood == right.Mood ? "same" : "different"),
            ("position", IsAtHead(left) && IsAtHead(right) ? "both at the head" : null),
            ("sentence", SentenceLevel(a, b)),
        };
        var isOneEvent = left.Kind.IsSetting && head is WordRelation.Same or WordRelation.Synonym;
        var evidence = levels.Where(entry => entry.Level is not null && !(isOneEvent && entry.Level == Different && Told.Contains(entry.Comparison)))
            .Select(entry => model.Evidence(entry.Comparison, entry.Level!))
            .Where(entry => entry.Weight != 0)
            .OrderByDescending(entry => entry.Weight)
            .ToImmutableArray();
        return new(left, right, evidence.Sum(entry => entry.Weight), evidence, Veto(left, right, head, predicate))
        {
            NotComparable = Axis(left, right, head, predicate, modifiers) ?? (IsBroad(evidence, left.Kind) ? null : "too little in common"),
        };
    }

    /// <summary>Whether at least two things that tell facts apart speak for the pair, or the bearer or nearly the whole sentence does; places, dates
    /// and moods of a story are shared by many of its facts. An age without a bearer needs a third: a story has several girls who were shot. A percentage
    /// says of what it is a share by more than its sentence.</summary>
    private static bool IsBroad(ImmutableArray<Evidence> evidence, ClaimKind kind) =>
        evidence.Any(entry => entry is { Comparison: "bearer", Weight: > 0 } || (entry is { Comparison: "sentence", Weight: > DecidingWeight } && kind is not PercentKind))
        || evidence.Count(entry => IsTelling(entry, kind)) > (kind is AgeKind ? 2 : 1);

    private static bool IsTelling(Evidence evidence, ClaimKind kind) =>
        evidence.Weight >= TellingWeight && Telling.Contains(evidence.Comparison) && !(kind is PercentKind && evidence.Comparison == "sentence");

    private string? Veto(Claim left, Claim right, WordRelation head, WordRelation predicate)
    {
        var (a, b) = (left.Frame, right.Frame);
        var classes = language.Classes;
        return head == WordRelation.Opposite || predicate == WordRelation.Opposite
            || classes.Exclude(a.Head, leftIsVerb: false, b.Predicate, rightIsVerb: true)
            || classes.Exclude(b.Head, leftIsVerb: false, a.Predicate, rightIsVerb: true) ? "opposite words"
            : a.Part is null != b.Part is null ? "part against total"
            : left.Kind is CountKind or OrdinalKind && head == WordRelation.Different ? "other things counted"
            : PersonLevel(left, right) == "different" && left.Kind is AgeKind or OrdinalKind ? "different people"
            : null;
    }

    private string? Axis(Claim left, Claim right, WordRelation head, WordRelation predicate, string? modifiers) =>
        IsUnreal(left) != IsUnreal(right) ? "hypothetical"
        : IsToCome(left) != IsToCome(right) ? "planned"
        : (left.Kind is CountKind or OrdinalKind && !(head is WordRelation.Same or WordRelation.Synonym || IsElided(left, right, head, predicate)))
            || (left.Kind is MeasureKind && head is WordRelation.Different or WordRelation.Related) ? "what is counted or measured"
        : left.Kind.IsSetting && (modifiers == "different" || !HappensTheSame(left.Frame, right.Frame, head, predicate)) ? "event"
        : left.Value is DateValue a && right.Value is DateValue b && Math.Abs(a.Granularity - b.Granularity) > Granularity.Month - Granularity.Day ? "precision"
        : left.Kind is PercentKind && AreOtherNames(left.Frame.Subject, right.Frame.Subject) ? "whose share"
        : left.Frame.Scope.Length > 0 && right.Frame.Scope.Length > 0 && left.Frame.Scope != right.Frame.Scope ? "scope"
        : left.Sentence.Kind == BlockKind.Dateline || right.Sentence.Kind == BlockKind.Dateline ? "dateline"
        : null;

    /// <summary>One side names the event, the other tells it: "the bombing", "the camp was bombed".</summary>
    private bool IsToldTwice(Frame left, Frame right, WordRelation head) =>
        head is WordRelation.Unknown or WordRelation.Different
        && (language.Clauses.IsNominal(left.Head, right.Predicate) || language.Clauses.IsNominal(right.Head, left.Predicate));

    /// <summary>"12 were killed" and "12 people died": who is left out, but such a verb counts people.</summary>
    private bool IsElided(Claim left, Claim right, WordRelation head, WordRelation predicate) =>
        head == WordRelation.Unknown && predicate is WordRelation.Same or WordRelation.Synonym
        && language.Classes.IsGrowing(left.Frame.Predicate, isVerb: true) is not null && language.Classes.IsGrowing(right.Frame.Predicate, isVerb: true) is not null;

    private WordRelation Participants(string left, string right) =>
        language.Classes.Compare(left.ToLowerInvariant(), right.ToLowerInvariant(), isVerb: false);

    private static bool AreOtherNames(string left, string right) =>
        left is [var a, ..] && right is [var b, ..] && char.IsUpper(a) && char.IsUpper(b) && left != right;

    /// <summary>Put forward as a plan, or dated after the article's own day.</summary>
    private static bool IsToCome(Claim claim) =>
        claim.Mood == Mood.Planned
        || (claim.Article.Published is { } published
            && (claim.Value is DateValue { From: { } from } ? from > published : claim.Kind.IsSetting && IsAfter(claim.Frame.Time, published)));

    /// <summary>Normal forms of dates are in the order of time.</summary>
    private static bool IsAfter(string? time, DateOnly day) =>
        time is not null && string.CompareOrdinal(time, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) > 0;

    private static bool IsUnreal(Claim claim) => claim.Mood is Mood.Conditional or Mood.Negated;

    /// <summary>A place or time belongs to an event: the same noun, or where not both sides name one the same verb, with the same actor or victim or in
    /// nearly the same sentence. People say and do things every day: verbs that go with anything are no event.</summary>
    private bool HappensTheSame(Frame left, Frame right, WordRelation head, WordRelation predicate)
    {
        var (actor, victim) = (Participants(left.Subject, right.Subject), Participants(left.Object, right.Object));
        return head is WordRelation.Same or WordRelation.Synonym
            || (head == WordRelation.Unknown && predicate is WordRelation.Same or WordRelation.Synonym && !language.Clauses.Light.Contains(left.Predicate)
                && actor != WordRelation.Different && victim != WordRelation.Different
                && (actor is WordRelation.Same or WordRelation.Synonym || victim is WordRelation.Same or WordRelation.Synonym || SentenceLevel(left, right) == SentenceLevels[0].Level));
    }

    private string? PersonLevel(Claim left, Claim right) =>
        (people.Of(left), people.Of(right)) switch
        {
            ({ } a, { } b) => a == b ? "same" : "different",
            _ => null,
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
        left is null || right is null ? null
        : left == right || left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal) ? "same"
        : "different";

    private static string? Overlap(ImmutableArray<string> left, ImmutableArray<string> right, bool isGraded)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return null;
        }

        var shared = left.Count(word => right.Contains(word, StringComparer.Ordinal));
        return shared == 0 ? "different" : isGraded && shared == Math.Max(left.Length, right.Length) ? "same" : "shared";
    }

    private string SentenceLevel(Frame left, Frame right)
    {
        var cosine = Cosine(left, right);
        return Array.Find(SentenceLevels, level => cosine >= level.AtLeast).Level ?? "unlike";
    }

    /// <summary>The cosine of the two sentences' words, each weighted by its rarity in news and its nearness to the value.</summary>
    private double Cosine(Frame left, Frame right)
    {
        var (a, b) = (WeightsOf(left), WeightsOf(right));
        var product = 0.0;
        foreach (var (word, weight) in a.Words)
        {
            product += weight * b.Words.GetValueOrDefault(word);
        }

        var norm = Math.Sqrt(a.Squares * b.Squares);
        return norm == 0 ? 0 : product / norm;
    }

    /// <summary>A frame meets many others: its weights are worked out once.</summary>
    private SentenceWeights WeightsOf(Frame frame) =>
        _weights.TryGetValue(frame, out var known) ? known : _weights[frame] = Weigh(frame);

    private SentenceWeights Weigh(Frame frame)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (lemma, nearness) in frame.Context)
        {
            var word = language.Classes.AnyClassOf(lemma);
            weights[word] = Math.Max(weights.GetValueOrDefault(word), nearness * Math.Max(LeastRarity, language.DocumentFrequency.Rarity(lemma)));
        }

        return new(weights, weights.Values.Sum(weight => weight * weight));
    }

    private static bool IsAtHead(Claim claim) =>
        claim.Sentence.Kind is BlockKind.Headline or BlockKind.Lead;

    private sealed record SentenceWeights(Dictionary<string, double> Words, double Squares);
}
