using FactCheck.Claims.Grammar;
using FactCheck.Languages;

namespace FactCheck.Claims.Statuses;

/// <summary>Where a course of events stands: "no arrests have been made", "was charged with murder", "in critical condition". A story moves on, and
/// its older articles are overtaken; what they say is no number, name or place that another kind could compare.</summary>
public sealed class StatusKind : ClaimKind
{
    /// <summary>An object so many tokens behind its verb belongs to the words of the status.</summary>
    private const int ObjectReach = 6;

    /// <inheritdoc/>
    public override string Name => "status";

    /// <inheritdoc/>
    public override Type ValueType => typeof(StatusValue);

    /// <inheritdoc/>
    public override bool HasSlot => false;

    /// <inheritdoc/>
    public override bool NeedsClause => true;

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        SentenceGrammar? grammar = null;
        foreach (var match in new StageMatcher(sentence).Find())
        {
            grammar ??= new(sentence);
            if (ToMention(sentence, grammar, match, mentions) is { } mention)
            {
                mentions.Add(mention);
            }
        }

        PlanFinder.Add(this, sentence, mentions);
    }

    /// <summary>Two stages of one course do not hold at the same time; whether one follows the other is the business of rules.</summary>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) =>
        left is StatusValue a && right is StatusValue b && a.Ladder == b.Ladder && a.Stage == b.Stage && a.Name == b.Name
            ? ValueRelation.Same : ValueRelation.NotComparable;

    /// <inheritdoc/>
    public override string DimensionOf(ClaimValue value) => value is StatusValue status ? status.Ladder : "";

    private Mention? ToMention(SentenceView sentence, SentenceGrammar grammar, StageMatch match, ICollection<Mention> mentions)
    {
        var stage = match.Stage;
        var predicate = Predicate(grammar, match);
        var isDenied = stage.State != StageState.Open && grammar.Moods.Of(match.First, new Clause(predicate, GrammaticalRole.Predicate)) == Mood.Negated;
        if (isDenied && stage.Denied is null)
        {
            return null;
        }

        var token = BearerToken(grammar, match, predicate);
        var bearer = token < 0 ? null : new BearerFinder(sentence, grammar, mentions).Describe(token);
        if (!IsPlausible(sentence, stage, bearer))
        {
            return null;
        }

        var end = stage.Bearer == StageBearer.Patient && token >= match.End && token < match.End + ObjectReach && predicate >= match.First
            ? EndOf(sentence, token) : match.End;
        var value = new StatusValue(stage.Ladder, isDenied ? stage.Number - 1 : stage.Number, isDenied ? stage.Denied! : stage.Name, isDenied ? StageState.Open : stage.State)
        {
            Bearer = bearer,
        };
        return new Mention(this, value, match.First, end - match.First, sentence.SpanOf(match.First, end - match.First)) { HeadToken = predicate };
    }

    /// <summary>Whether people can be there: "seeking answers" is no manhunt. Where conditions change, one must know whose.</summary>
    private static bool IsPlausible(SentenceView sentence, Stage stage, StatusBearer? bearer) =>
        bearer is null ? stage.State != StageState.Shifting && (stage.Bearer == StageBearer.None || stage.Denied is not null)
        : bearer.Person is not null || bearer.Age is not null
            || (sentence.Language.Nouns.IsPerson(bearer.Noun) && !(stage.State == StageState.Open && sentence.Language.Stages.Outsiders.Contains(bearer.Noun)));

    private static int EndOf(SentenceView sentence, int token) =>
        sentence.Entities.FirstOrDefault(entity => token >= entity.FirstToken && token < entity.EndToken)?.EndToken ?? token + 1;

    /// <summary>The token that the clause hangs on: the phrase's own verb, else what its top leads up to.</summary>
    private static int Predicate(SentenceGrammar grammar, StageMatch match)
    {
        var top = grammar.Tree.TopOf(match.First, match.End);
        for (var i = match.First; i < match.End; i++)
        {
            if (grammar.Predicates.IsPredicative(i) && !IsModifier(grammar, match, i))
            {
                return i;
            }
        }

        return grammar.Clauses.Around(top).Predicate;
    }

    /// <summary>"life-threatening injuries": the verb only describes the noun.</summary>
    private static bool IsModifier(SentenceGrammar grammar, StageMatch match, int token) =>
        grammar.Tree.Relation(token) is DependencyRelation.Amod or DependencyRelation.Compound && grammar.Tree.Head(token) > token && grammar.Tree.Head(token) < match.End;

    private static int BearerToken(SentenceGrammar grammar, StageMatch match, int predicate) => match.Stage.Bearer switch
    {
        StageBearer.Subject => grammar.Predicates.SubjectOf(predicate),
        StageBearer.Patient => match.Noun >= 0 && !grammar.Predicates.IsPassive(predicate) && grammar.Predicates.PatientOf(predicate) < 0 ? match.Noun
            : grammar.Predicates.PatientOf(predicate),
        _ => -1,
    };
}
