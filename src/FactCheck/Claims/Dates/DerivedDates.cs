using System.Collections.Immutable;
using FactCheck.Claims.Grammar;
using FactCheck.Languages;

namespace FactCheck.Claims.Dates;

/// <summary>Dates that a sentence gives by how far they lie from another: "died on Friday, two days after the crash" dates the crash, "fled two days after the crash on
/// Friday" the flight, and "was found three days later" hangs on the date told before.</summary>
internal sealed class DerivedDates(SentenceView sentence, ImmutableArray<Mention> mentions, FrameBuilder frames)
{
    private const int MostSteps = 12;
    private const int LongestHedge = 3;

    private static readonly ClaimKind Kind = ClaimKinds.All.First(kind => kind is DateKind);

    private readonly Mention[] _dates = [.. mentions.Where(mention => mention.Value is DateValue { From: not null, To: not null })];

    private SentenceGrammar Grammar => frames.Grammar;

    /// <summary>The derived dates of the sentence.</summary>
    /// <param name="before">The claims of the sentence before.</param>
    /// <param name="events">The dates that the article gives for what happens.</param>
    public IEnumerable<Claim> Find(Claim[] before, DatedEvents events)
    {
        if (!HasUnit())
        {
            yield break;
        }

        var tokens = new DateTokens(sentence, sentence.Language.Dates);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!tokens.CanStart(i) || OffsetSpan.Read(tokens, i, out var end, isTaken: true) is not { } span || IsHedged(i))
            {
                continue;
            }

            var sign = tokens.Find(end, DateWordClass.FromDate, out var anchor)?.Value(DateWordClass.FromDate) ?? 0;
            var then = span.IsThe || sign != 0 ? 0 : tokens.Find(end, DateWordClass.FromThen, out anchor)?.Value(DateWordClass.FromThen) ?? 0;
            var claim = sign != 0 ? Around(span, sign, i, anchor, events) : then != 0 ? Then(span, then, i, anchor, before) : null;
            if (claim is not null && !IsToCome(claim))
            {
                yield return claim;
            }
        }
    }

    private bool HasUnit()
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if (sentence.Can(i, WordUse.DatePart) && sentence.Language.Dates.Find(sentence.Lower(i))?.Is(DateWordClass.Units) == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Two days after the crash": the one of the two events that the sentence gives no date of its own, or else what is told, where the article dates the crash.</summary>
    private Claim? Around(OffsetSpan span, int sign, int first, int end, DatedEvents events)
    {
        var other = Grammar.Tree.Head(end - 1);
        var isVerb = Grammar.Tree.Relation(end - 1) == DependencyRelation.Mark && other >= 0 && sentence.Tags[other].Universal == UniversalTag.Verb;
        if (other < end || !((isVerb && IsKnownDeed(other)) || (Grammar.Tree.Relation(end - 1) == DependencyRelation.Case && IsKnownEvent(other, end))))
        {
            return null;
        }

        var told = Grammar.Clauses.AroundSetting(isVerb ? Grammar.Tree.Head(other) : other);
        var theirs = Array.Find(_dates, date => date.FirstToken >= end && HangsOn(date, other));
        var own = Array.Find(_dates, date => !ReferenceEquals(date, theirs) && IsOf(date, first, told));
        var (value, isOther) = (own?.Value, theirs?.Value) switch
        {
            (DateValue date, null) => (span.From(date, -sign), true),
            (null, DateValue date) => (span.From(date, sign), false),
            (null, null) when events.DateOf(sentence.Lemma(other), isVerb) is { } date => (span.From(date, sign), false),
            _ => (null, false),
        };
        return value is null || told.Predicate < 0 || told.Predicate == other ? null
            : isOther ? ToClaim(value, first, other, isVerb ? -1 : other, other, isVerb ? new(other, GrammaticalRole.Adjunct) : Clause.None)
            : ToClaim(value, first, other, Grammar.Events.NounOf(told.Predicate, told, isTime: true), told.Predicate, told);
    }

    /// <summary>"He was found three days later": after the one date told in the sentence so far, or else in the one before.</summary>
    private Claim? Then(OffsetSpan span, int sign, int first, int end, Claim[] before)
    {
        var told = Grammar.Clauses.AroundSetting(Grammar.Tree.TopOf(first, end));
        var earlier = Array.FindAll(_dates, date => date.EndToken <= first);
        var from = earlier.Length > 0 ? (earlier is [var only] && Predicate(only) is var predicate && predicate != told.Predicate && !IsSaying(predicate) ? only.Value : null)
            : Array.FindAll(before, claim => claim.Kind is DateKind) is [{ Mood: Mood.Asserted, Frame: { Bound: DateBound.None } frame } date] && !sentence.Language.Clauses.Say.Contains(frame.Predicate) ? date.Value : null;
        return told.Predicate >= 0 && !Array.Exists(_dates, date => date.FirstToken >= end) && from is DateValue { Granularity: Granularity.Day } day && span.From(day, sign) is { } value
            ? ToClaim(value, first, end - 1, -1, told.Predicate, told)
            : null;
    }

    private Claim ToClaim(DateValue value, int first, int last, int head, int top, Clause clause)
    {
        var mention = new Mention(Kind, value, first, last + 1 - first, sentence.SpanOf(first, last + 1 - first));
        return frames.ToClaim(mention, head, top, clause);
    }

    /// <summary>"Nearly a year after": how far that is, nobody can say; and "served for a year before" tells how long.</summary>
    private bool IsHedged(int first) =>
        sentence.Language.Clauses.Length.Contains(sentence.Lower(first - 1)) || sentence.Language.Hedges.Before.MatchBefore(sentence.Lowers, 0, first, LongestHedge, out var sense) > 0 && sense != HedgeSense.Exact;

    /// <summary>"the crash", "his arrest", "Sunday's shooting"; but not "a similar shooting", which is another.</summary>
    private bool IsKnownEvent(int noun, int first) =>
        sentence.Tags[noun].Universal == UniversalTag.Noun && sentence.Language.Events.TypeOf(sentence.Lemma(noun)) is not null
        && (sentence.Is(first, GrammarWord.The | GrammarWord.Possessive) || Grammar.Tree.Child(noun, DependencyRelation.Det) < 0) && !sentence.Is(first, GrammarWord.Article);

    /// <summary>"she was shot", but not "another woman was shot".</summary>
    private bool IsKnownDeed(int verb)
    {
        var whom = Grammar.Predicates.PatientOf(verb) is >= 0 and var patient ? patient : Grammar.Predicates.SubjectOf(verb);
        var article = Grammar.Tree.Child(whom, DependencyRelation.Det);
        return sentence.Tags[verb].Penn is PennTag.VBD or PennTag.VBN && whom >= 0
            && !(sentence.Is(article, GrammarWord.Article) || sentence.Language.Clauses.Part.Contains(sentence.Lower(article)));
    }

    /// <summary>Whether a date dates what the clause tells: it stands just before the span, or in that clause.</summary>
    private bool IsOf(Mention date, int first, Clause told) =>
        (date.EndToken <= first && first - date.EndToken <= 1) || Predicate(date) == told.Predicate;

    private int Predicate(Mention date) => Grammar.Clauses.AroundSetting(Grammar.Tree.TopOf(date.FirstToken, date.EndToken)).Predicate;

    private bool IsSaying(int predicate) => predicate >= 0 && sentence.Language.Clauses.Say.Contains(sentence.Lemma(predicate));

    private bool HangsOn(Mention date, int top)
    {
        var at = Grammar.Tree.TopOf(date.FirstToken, date.EndToken);
        for (var steps = 0; at >= 0 && steps < MostSteps; steps++, at = Grammar.Tree.Head(at))
        {
            if (at == top)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What lies behind the article's own day was reckoned from the wrong date, or is planned.</summary>
    private static bool IsToCome(Claim claim) =>
        claim.Mood is not (Mood.Asserted or Mood.Quoted) || claim.Article.Published is not { } published || claim.Value is not DateValue { From: { } from } || from > published;
}
