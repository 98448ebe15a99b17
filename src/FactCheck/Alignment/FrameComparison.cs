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

    private static readonly string[] Telling = ["head", "event", "modifiers", "predicate", "subject", "sentence", "position"];

    /// <summary>A content word says at least so many bits, however often the background has it: its topics are not those of every story.</summary>
    private const double LeastRarity = 3;

    private static readonly (double AtLeast, string Level)[] SentenceLevels =
        [(0.55, "nearly the same"), (0.38, "very similar"), (0.24, "similar"), (0.12, "somewhat similar"), (0, "unlike")];

    /// <summary>Words beside the governing verb tell less of what happens than the verb itself.</summary>
    private const double VerbFirst = 1.5;

    private const string Parallel = "parallel";
    private const double ParallelBeside = 0.75;

    /// <summary>Up to four tokens away.</summary>
    private const double BesideNearness = 0.8;

    private readonly Dictionary<Frame, SentenceWeights> _weights = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Frame, string?> _events = new(ReferenceEqualityComparer.Instance);

    /// <summary>The pair with its evidence, strongest first, and its veto if there is one.</summary>
    public CandidatePair Compare(Claim left, Claim right)
    {
        var (a, b) = (left.Frame, right.Frame);
        var head = language.Classes.Compare(HeadOf(a), HeadOf(b), isVerb: false);
        var predicate = language.Classes.Compare(a.Predicate, b.Predicate, isVerb: true);
        var modifiers = Overlap(a.Modifiers, b.Modifiers, isGraded: true);
        var happening = left.Kind.IsSetting ? language.Events.Compare(EventOf(a), EventOf(b)) : WordRelation.Unknown;
        var levels = new (string Comparison, string? Level)[]
        {
            left.Kind.IsSetting ? ("event", EventLevel(head, happening)) : ("head", Name(head)),
            ("modifiers", modifiers),
            ("predicate", predicate == WordRelation.Same && language.Clauses.Light.Contains(a.Predicate) ? "same light verb" : Name(predicate)),
            // An age hangs on its bearer, most other values only happen near somebody.
            (left.Kind is AgeKind ? "bearer" : "person", PersonLevel(left, right)),
            ("subject", Name(language.Classes.Compare(a.Subject.ToLowerInvariant(), b.Subject.ToLowerInvariant(), isVerb: false))),
            ("participants", Overlap(a.Participants, b.Participants, isGraded: false)),
            // For a place the nearest other place says nothing.
            ("place", left.Value is PlaceValue ? null : Equality(a.Place, b.Place)),
            ("time", Equality(a.Time, b.Time)),
            ("mood", left.Mood == right.Mood ? "same" : "different"),
            ("position", IsAtHead(left) && IsAtHead(right) ? "both at the head" : null),
            ("sentence", SentenceLevel(a, b)),
        };
        var evidence = levels.Where(entry => entry.Level is not null)
            .Select(entry => model.Evidence(entry.Comparison, entry.Level!))
                        .OrderByDescending(entry => entry.Weight)
            .ToImmutableArray();
        return new(left, right, evidence.Sum(entry => entry.Weight), evidence, Veto(left, right, head, predicate))
        {
            NotComparable = Axis(left, right, head, happening, modifiers, levels.Contains(("sentence", Parallel))) ?? (IsBroad(evidence, left.Kind) ? null : "too little in common"),
        };
    }

    /// <summary>Whether at least two things that tell facts apart speak for the pair, or the bearer or nearly the whole sentence does; places, dates
    /// and moods of a story are shared by many of its facts. A percentage says of what it is a share by more than its sentence.</summary>
    private static bool IsBroad(ImmutableArray<Evidence> evidence, ClaimKind kind) =>
        evidence.Any(entry => entry is { Comparison: "bearer", Weight: > 0 } || (entry is { Comparison: "sentence", Weight: > DecidingWeight } && kind is not PercentKind))
        || evidence.Count(entry => entry.Weight >= TellingWeight && Telling.Contains(entry.Comparison)) > 1;

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

    private static string? Axis(Claim left, Claim right, WordRelation head, WordRelation happening, string? modifiers, bool isParallel) =>
        !isParallel && IsUnreal(left) != IsUnreal(right) ? "hypothetical"
        : !isParallel && IsToCome(left) != IsToCome(right) ? "planned"
        : (left.Kind is CountKind or OrdinalKind && head is not (WordRelation.Same or WordRelation.Synonym))
            || (left.Kind is MeasureKind && head is WordRelation.Different or WordRelation.Related) ? "what is counted or measured"
        : left.Kind.IsSetting && !isParallel && (modifiers == "different" || (head is not (WordRelation.Same or WordRelation.Synonym) && happening is not (WordRelation.Same or WordRelation.Related))) ? "event"
        : !isParallel && (left.Value is PlaceValue { IsSetting: false } || right.Value is PlaceValue { IsSetting: false }) ? "no setting"
        : left.Value is DateValue a && right.Value is DateValue b && Math.Abs(a.Granularity - b.Granularity) > Granularity.Month - Granularity.Day ? "precision"
        : !left.Kind.IsSetting && AreOtherNames(left.Frame.Subject, right.Frame.Subject) ? "whose share"
        : left.Frame.Scope.Length > 0 && right.Frame.Scope.Length > 0 && left.Frame.Scope != right.Frame.Scope ? "scope"
        : left.Sentence.Kind == BlockKind.Dateline || right.Sentence.Kind == BlockKind.Dateline ? "dateline"
        : null;

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

    /// <summary>The kind of event that a date, a time or a place belongs to: the nearest word that names one, the governing verb first.</summary>
    private string? EventOf(Frame frame)
    {
        if (!_events.TryGetValue(frame, out var type))
        {
            var best = 0.0;
            foreach (var (lemma, nearness) in frame.Context)
            {
                var weight = lemma == frame.Predicate ? nearness * VerbFirst : nearness;
                if (weight > best && language.Events.TypeOf(lemma) is { } found)
                {
                    (best, type) = (weight, found);
                }
            }

            _events[frame] = type;
        }

        return type;
    }

    private static string? EventLevel(WordRelation noun, WordRelation kind) =>
        noun is WordRelation.Same or WordRelation.Synonym ? "same noun"
        : kind switch
        {
            WordRelation.Same => "same kind",
            WordRelation.Related => "related kind",
            WordRelation.Unknown => null,
            _ => "different",
        };

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
        left is null or "?" || right is null or "?" ? null
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

    /// <summary>How alike the sentences are without the two values. Two sentences that are alike next to the values too say the same thing in the
    /// same words, and only the value may differ.</summary>
    private string SentenceLevel(Frame left, Frame right)
    {
        var (a, b) = (WeightsOf(left), WeightsOf(right));
        var cosine = Cosine(a.Sentence, b.Sentence);
        return cosine >= SentenceLevels[0].AtLeast && Cosine(a.Beside, b.Beside) >= ParallelBeside
            ? Parallel
            : Array.Find(SentenceLevels, level => cosine >= level.AtLeast).Level ?? "unlike";
    }

    /// <summary>The cosine of the two sentences' words, each weighted by its rarity in news and its nearness to the value.</summary>
    private static double Cosine(WordWeights a, WordWeights b)
    {
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

    private SentenceWeights Weigh(Frame frame) =>
        new(Weigh(frame.Context), Weigh(frame.Context.Where(word => word.Nearness >= BesideNearness)));

    private WordWeights Weigh(IEnumerable<ContextWord> context)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (lemma, nearness) in context)
        {
            var word = language.Classes.AnyClassOf(lemma);
            weights[word] = Math.Max(weights.GetValueOrDefault(word), nearness * Math.Max(LeastRarity, language.DocumentFrequency.Rarity(lemma)));
        }

        return new(weights, weights.Values.Sum(weight => weight * weight));
    }

    private static bool IsAtHead(Claim claim) =>
        claim.Sentence.Kind is BlockKind.Headline or BlockKind.Lead;

    private sealed record SentenceWeights(WordWeights Sentence, WordWeights Beside);

    private sealed record WordWeights(Dictionary<string, double> Words, double Squares);
}
