using FactCheck.Claims;
using FactCheck.Languages;

namespace FactCheck.Alignment;

/// <summary>Compares the events that two dates, times or places belong to.</summary>
internal sealed class EventComparison(Language language)
{
    /// <summary>Words beside the governing verb tell less of what happens than the verb itself.</summary>
    private const double VerbFirst = 1.5;

    private readonly Dictionary<Frame, string?> _types = new(ReferenceEqualityComparer.Instance);

    /// <summary>How the kinds of the two events relate.</summary>
    public WordRelation Compare(Frame left, Frame right) => language.Events.Compare(TypeOf(left), TypeOf(right));

    /// <summary>Whether one tells of an event and the other of what came after it: "he was shot on Monday", "he died on Friday".</summary>
    public bool IsAfter(Frame left, Frame right) => language.Events.IsAftermath(left.Predicate) != language.Events.IsAftermath(right.Predicate);

    /// <summary>Whether the event is that an article appeared.</summary>
    public bool IsPublication(Frame frame) => TypeOf(frame) == EventLexicon.Publication;

    /// <summary>The level of two events by the nouns that name them and by their kinds. One side may name what the other tells: "the bombing",
    /// "the camp was bombed".</summary>
    public string? Level(Frame left, Frame right, WordRelation noun, WordRelation kind) =>
        noun is WordRelation.Same or WordRelation.Synonym ? "same noun"
        : language.Clauses.IsNominal(left.Head, right.Predicate) || language.Clauses.IsNominal(right.Head, left.Predicate) ? "verb and noun"
        : kind switch
        {
            WordRelation.Same => "same kind",
            WordRelation.Related => "related kind",
            WordRelation.Unknown => null,
            _ => "different",
        };

    /// <summary>The nearest word that names an event, the governing verb first: with its particle or noun where that makes it another ("open fire"); what starts or
    /// ends where that is told.</summary>
    public string? TypeOf(Frame frame)
    {
        if (frame.Bound is DateBound.Start or DateBound.End && language.Events.TypeOf(frame.Head) is { } lasting)
        {
            return lasting;
        }

        if (!_types.TryGetValue(frame, out var type))
        {
            // A verb with its particle or noun is a term of its own: no word beside it says more.
            type = frame.Predicate.Contains(' ', StringComparison.Ordinal) ? language.Events.TypeOf(frame.Predicate, isVerb: true) : null;
            type ??= NearestType(frame);
            _types[frame] = type;
        }

        return type;
    }

    private string? NearestType(Frame frame)
    {
        string? type = null;
        var best = 0.0;
        foreach (var (lemma, nearness) in frame.Context)
        {
            var isPredicate = lemma == frame.Predicate;
            var weight = isPredicate ? nearness * VerbFirst : nearness;
            if (weight > best && language.Events.TypeOf(lemma, isPredicate) is { } found)
            {
                (best, type) = (weight, found);
            }
        }

        return type;
    }
}
