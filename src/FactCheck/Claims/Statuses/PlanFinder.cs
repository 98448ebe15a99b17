using System.Collections.Immutable;
using FactCheck.Claims.Grammar;
using FactCheck.Claims.Names;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Statuses;

/// <summary>Finds what named people plan to do and what they have done: "will testify on Wednesday", "testified".</summary>
internal static class PlanFinder
{
    /// <summary>Ladders of plans begin with it; the verb follows.</summary>
    public const string Ladder = "plan";

    private const int ObjectReach = 8;

    /// <summary>Adds the plans and deeds of a sentence to <paramref name="mentions"/>.</summary>
    public static void Add(ClaimKind kind, SentenceView sentence, ICollection<Mention> mentions)
    {
        SentenceGrammar? grammar = null;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Kind != TokenKind.Word || !sentence.Can(i, WordUse.Plan) || !sentence.Language.Stages.PlanVerbs.Contains(sentence.Lemma(i)) || sentence.Tags[i].Universal != UniversalTag.Verb)
            {
                continue;
            }

            grammar ??= new(sentence);
            var mood = grammar.Moods.Of(i, new Clause(i, GrammaticalRole.Predicate));
            var isPlanned = mood == Mood.Planned;
            if ((!isPlanned && (mood != Mood.Asserted || !IsPast(sentence, i) || sentence.Language.Stages.RepeatedVerbs.Contains(sentence.Lemma(i)))) || grammar.Predicates.IsPassive(i)
                || Actor(sentence, grammar, mentions, i) is not { IsPlural: false } bearer)
            {
                continue;
            }

            var patient = grammar.Predicates.PatientOf(i);
            var end = patient > i && patient < i + ObjectReach ? patient + 1 : i + 1;
            var ladder = $"{Ladder} {sentence.Lemma(i)}";
            var value = isPlanned ? new StatusValue(ladder, 1, "planned", StageState.Open) : new StatusValue(ladder, 2, "done", StageState.Reached);
            mentions.Add(new Mention(kind, value with { Bearer = bearer, Objects = Objects(sentence, grammar, patient) }, i, end - i, sentence.SpanOf(i, end - i)) { HeadToken = i });
        }
    }

    /// <summary>The person who acts; where the parse has no subject, the one whose name opens the sentence.</summary>
    private static StatusBearer? Actor(SentenceView sentence, SentenceGrammar grammar, ICollection<Mention> mentions, int verb)
    {
        var subject = grammar.Predicates.SubjectOf(verb);
        if (subject < 0)
        {
            subject = sentence.Entities.FirstOrDefault(entity => entity.Value is NameValue && entity.FirstToken == 0 && entity.EndToken < verb)?.FirstToken ?? -1;
        }

        return subject >= 0 && new BearerFinder(sentence, grammar, mentions).Describe(subject) is { } bearer
            && (bearer.Person is not null || sentence.Language.Nouns.IsPerson(bearer.Noun)) ? bearer : null;
    }

    private static bool IsPast(SentenceView sentence, int verb) =>
        sentence.Tags[verb].Penn is PennTag.VBD or PennTag.VBN || (sentence.Sentence.Kind == BlockKind.Headline && sentence.Tags[verb].Penn == PennTag.VBZ);

    private static ImmutableArray<string> Objects(SentenceView sentence, SentenceGrammar grammar, int patient) =>
        patient < 0 ? []
            : [.. Enumerable.Range(grammar.Nouns.StartOf(patient), patient + 1 - grammar.Nouns.StartOf(patient))
                .Where(i => sentence.Tags[i].Universal is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj)
                .Select(sentence.Lemma)];
}
