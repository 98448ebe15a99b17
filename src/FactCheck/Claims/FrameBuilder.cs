using System.Collections.Immutable;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Counts;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Grammar;
using FactCheck.Claims.Names;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Places;
using FactCheck.Claims.Quotes;
using FactCheck.Languages;

namespace FactCheck.Claims;

/// <summary>Makes claims of the values of one sentence: works out what each is about, who says it and how.</summary>
internal sealed class FrameBuilder(SentenceView sentence, ImmutableArray<Mention> mentions)
{
    private const int ScopeReach = 20;

    private readonly Surroundings _surroundings = new(sentence, mentions);
    private HashSet<Mention>? _wholes;
    private SentenceGrammar? _grammar;
    private Dictionary<Mention, int>? _sayings;

    private PersonFinder? _people;

    private PersonFinder People => _people ??= new(sentence, mentions, _surroundings, Grammar);

    /// <summary>The parse of the sentence.</summary>
    public SentenceGrammar Grammar => _grammar ??= new(sentence);

    /// <summary>A mention as a claim. The sentence is parsed only where it matters what is said of a value.</summary>
    public Claim ToClaim(Mention mention) =>
        mention.Kind.NeedsClause
            ? ToParsedClaim(mention)
            : ToClaim(mention, _surroundings.Frame(mention) with { Person = PersonFinder.Own(mention, mentions)?.Value.Normal ?? sentence.PersonAt(mention.PersonToken) }, null, mention.Value is QuoteValue ? Mood.Quoted : Mood.Asserted);

    private Claim ToParsedClaim(Mention mention)
    {
        var (head, top, clause) = mention.Kind.IsSetting ? SettingOf(mention) : PhraseOf(mention);
        return ToClaim(mention, head, top, clause);
    }

    /// <summary>A mention as a claim about the noun at <paramref name="head"/> (-1 for none) or what <paramref name="clause"/> tells.</summary>
    public Claim ToClaim(Mention mention, int head, int top, Clause clause)
    {
        var isSetting = mention.Kind.IsSetting;
        var around = _surroundings.Frame(mention);
        if (People.HomeOf(mention, top) is { } person)
        {
            return ToClaim(mention, around with { Person = person, IsHome = true }, null, Mood.Asserted);
        }

        var mood = MoodOf(mention, clause);
        var frame = around with
        {
            // A name is no noun, unless it is counted ("42 Democrats"): whose value it is stands under Person.
            Head = head < 0 || (sentence.Tags[head].Universal == UniversalTag.Propn && mention.Kind is not CountKind) ? "" : sentence.Lemma(head),
            Modifiers = ChargeCounts.OffenceOf(mention.Value) is { } offence ? [offence]
                : isSetting ? Grammar.Events.NamesOf(head, mention.FirstToken, mention.EndToken) : Grammar.Nouns.Modifiers(head, mention.FirstToken, mention.EndToken),
            Predicate = Grammar.Predicates.LemmaOf(clause.Predicate),
            Role = clause.Role,
            Subject = clause.Role == GrammaticalRole.Agent ? "" : NameOf(Grammar.Predicates.AgentOf(clause.Predicate), mention, head),
            Object = clause.Role == GrammaticalRole.Patient ? "" : NameOf(Grammar.Predicates.PatientOf(clause.Predicate), mention, head),
            Scope = isSetting ? "" : ScopeOf(top, clause),
            Person = People.Of(mention, clause),
            Time = around.Time is null ? null : TimeOf(mention, clause),
            Bound = mention.Value is DateValue ? Grammar.Bounds.Of(mention.FirstToken, clause, head) : DateBound.None,
            Whole = WholeOf(mention)?.Value.Normal,
            IsWhole = IsWhole(mention),
            Part = isSetting ? null : PartOf(mention, head),
            IsKnown = mention.Kind is AgeKind && sentence.Is(mention.FirstToken - 1, GrammarWord.The) && !Grammar.Nouns.IsDescribed(Math.Max(top, mention.EndToken - 1)),
            Fate = mood is Mood.Asserted or Mood.Quoted or Mood.Planned ? FateOf(mention, top, clause) : Fate.None,
        };
        return ToClaim(mention, frame, SpeakerOf(mention, top), mood);
    }

    /// <summary>The nearest date that does not only say when somebody said it: "the department said late Monday that it received 55,000 pages".</summary>
    private string? TimeOf(Mention mention, Clause clause)
    {
        _sayings ??= _surroundings.Dates.ToDictionary(date => date, SayingAt, (IEqualityComparer<Mention>)ReferenceEqualityComparer.Instance);
        return Surroundings.Nearest(_surroundings.Dates, mention, date => _sayings[date] < 0 || _sayings[date] == clause.Predicate)?.Value.Normal;
    }

    /// <summary>The verb of saying whose day a date gives, or -1.</summary>
    private int SayingAt(Mention date)
    {
        var predicate = Grammar.Clauses.AroundSetting(Grammar.Tree.TopOf(date.FirstToken, date.EndToken)).Predicate;
        return predicate >= 0 && sentence.Language.Clauses.Say.Contains(sentence.Lemma(predicate)) ? predicate : -1;
    }

    /// <summary>"No injuries were reported" states a number as firmly as "two injuries were reported".</summary>
    private Mood MoodOf(Mention mention, Clause clause) =>
        Grammar.Moods.Of(mention.FirstToken, clause) is var mood && mood == Mood.Negated && mention.Value is NumberValue { Number: 0 } ? Mood.Asserted : mood;

    private Fate FateOf(Mention mention, int top, Clause clause) =>
        mention.Kind is not (AgeKind or CountKind) ? Fate.None : IsMisread(mention, top) ? Grammar.Fates.OfMisread(top) : Grammar.Fates.Of(top, clause);

    /// <summary>"an 18-year-old shot and killed by an officer": the word behind an age is no noun, whatever the tagger makes of it.</summary>
    private bool IsMisread(Mention mention, int head) =>
        mention.Kind is AgeKind && head >= mention.EndToken && sentence.Language.Nouns.Casualty(sentence.Lower(head)) is not null && !sentence.Language.Nouns.IsPerson(sentence.Lower(head));

    /// <summary>What happens at a place or time.</summary>
    private (int Head, int Top, Clause Clause) SettingOf(Mention mention)
    {
        var top = Grammar.Tree.TopOf(mention.FirstToken, mention.EndToken);
        if (Grammar.Events.BearerOf(top) is >= 0 and var bearer)
        {
            return (bearer, top, Clause.None);
        }

        var clause = Grammar.Clauses.AroundSetting(top);
        var noun = Grammar.Events.NounOf(top, clause, mention.Value is not PlaceValue);
        return (noun < 0 && mention.Value is DateValue ? Grammar.Bounds.EventOf(mention.FirstToken, clause) : noun, top, clause);
    }

    /// <summary>The noun that a number counts or measures, and its clause.</summary>
    private (int Head, int Top, Clause Clause) PhraseOf(Mention mention)
    {
        var head = HeadOf(mention);
        if (head >= 0 && head == mention.HeadToken && !Grammar.Nouns.IsNoun(head))
        {
            // "12 were killed", "two dead": who is left out, the word tells what happened to them.
            return (-1, head, new(head, GrammaticalRole.Patient));
        }

        if (IsMisread(mention, head))
        {
            return (-1, head, new(head, GrammaticalRole.Patient));
        }

        // "Jo Hart, 40, was hurt": what is told, is told of her.
        var person = head < 0 ? PersonFinder.Own(mention, mentions) : null;
        var top = Grammar.Nouns.IsNoun(head) ? head : person is null ? Grammar.Tree.TopOf(mention.FirstToken, mention.EndToken) : Grammar.Tree.TopOf(person.FirstToken, person.EndToken);
        if (person is not null && Grammar.Clauses.Behind(mention.EndToken) is { Predicate: >= 0 } behind)
        {
            return (head, top, behind);
        }

        return (head, top, Grammar.Clauses.Sharpen(Grammar.Clauses.Around(top), top));
    }

    private Claim ToClaim(Mention mention, Frame frame, string? speaker, Mood mood) => new()
    {
        Kind = mention.Kind,
        Value = mention.Value,
        Span = mention.Span,
        Frame = frame,
        Speaker = mention.Speaker ?? speaker,
        Mood = mood,
        Article = sentence.Article,
        SentenceIndex = sentence.Index,
        Sentence = sentence.Sentence,
    };

    private int HeadOf(Mention mention)
    {
        if (AnchorOf(mention) is >= 0 and var anchor)
        {
            return anchor;
        }

        var head = mention.HeadToken >= 0 ? mention.HeadToken : Grammar.Nouns.HeadOf(mention.FirstToken, mention.EndToken);

        // "49 metres wide": the adjective says what is measured.
        return head < 0 && mention.EndToken < sentence.Count && sentence.Tags[mention.EndToken].Universal is UniversalTag.Adj or UniversalTag.Adv ? mention.EndToken : head;
    }

    /// <summary>"two weeks before the election": the noun that a span of time is reckoned from, or -1.</summary>
    private int AnchorOf(Mention mention) =>
        mention.Value is NumberValue { IsDuration: true } && sentence.Language.Clauses.Anchor.Contains(sentence.Lower(mention.EndToken))
            && Grammar.Tree.Relation(mention.EndToken) == DependencyRelation.Case && Grammar.Nouns.IsNoun(Grammar.Tree.Head(mention.EndToken)) ? Grammar.Tree.Head(mention.EndToken) : -1;

    /// <summary>A participant as a lemma, a name in full; empty for pronouns and for the mention itself.</summary>
    private string NameOf(int token, Mention mention, int head) =>
        token < 0 || token == head || (token >= mention.FirstToken && token < mention.EndToken) ? ""
        : _surroundings.EntityFrom(token) is { } entity ? entity.Value.Normal
        : sentence.PersonAt(token) is { } person ? person
        : sentence.Tags[token].Universal switch
        {
            UniversalTag.Noun => sentence.Lemma(token),
            UniversalTag.Propn => sentence.Word(token),
            UniversalTag.Pron when sentence.Language.Fates.Of(sentence.Lower(token), FateTelling.Oneself) != Fate.None => Frame.Oneself,
            _ => "",
        };

    /// <summary>The place that a preposition ties to the phrase, or the area that is named behind it in its clause.</summary>
    private string ScopeOf(int top, Clause clause)
    {
        for (var i = top + 1; i < Math.Min(sentence.Count, top + ScopeReach); i++)
        {
            if (Grammar.Tree.Relation(i) is DependencyRelation.Nmod or DependencyRelation.Obl && Grammar.Tree.Child(i, DependencyRelation.Case) >= 0)
            {
                var scope = Grammar.Tree.Head(i) == top ? ScopeAt(i) : IsArea(i) && Grammar.Clauses.HangsOn(i, top, clause.Predicate) ? sentence.Lemma(i) : "";
                if (scope.Length > 0)
                {
                    return scope;
                }
            }
        }

        return "";
    }

    private string ScopeAt(int token) => _surroundings.EntityAt(token)?.Value is PlaceValue place ? place.Name : IsArea(token) ? sentence.Lemma(token) : "";

    private bool IsArea(int token) => sentence.Language.Classes.ClassOf(sentence.Lemma(token), isVerb: false) == LexicalClasses.Area;

    /// <summary>"6 of the 17": the number behind "of".</summary>
    private Mention? WholeOf(Mention mention) =>
        mention.Value is NumberValue && sentence.Is(mention.EndToken, GrammarWord.Of)
            ? mentions.FirstOrDefault(other => other.Value is NumberValue && other.FirstToken > mention.EndToken && other.FirstToken <= mention.EndToken + 3)
            : null;

    private bool IsWhole(Mention mention) =>
        (_wholes ??= new(mentions.Select(WholeOf).OfType<Mention>(), ReferenceEqualityComparer.Instance)).Contains(mention);

    /// <summary>A word of the phrase that makes the number a part of something larger, or "then" for an age that somebody had once.</summary>
    private string? PartOf(Mention mention, int head)
    {
        var lexicon = sentence.Language.Clauses;
        var first = Math.Min(mention.FirstToken, head < 0 ? mention.FirstToken : Grammar.Nouns.StartOf(head));
        for (var i = first; i < Math.Max(mention.EndToken, head + 1); i++)
        {
            // "more than six": the word belongs to the number.
            if (lexicon.Part.Contains(sentence.Lower(i)) && !lexicon.Comparison.Contains(sentence.Lower(i + 1)))
            {
                return sentence.Lower(i);
            }
        }

        if (mention.Kind is CountKind && IsSort(head) && IsSort(Grammar.Nouns.PartnerOf(head)))
        {
            return Frame.Joint;
        }

        var isPast = sentence.Is(mention.FirstToken - 1, GrammarWord.Of) && lexicon.AgeNoun.Contains(sentence.Lower(mention.FirstToken - 2));
        return isPast ? Frame.Earlier : null;
    }

    /// <summary>Whether a noun says what people are counted, not what became of them: "two men and a woman" are three.</summary>
    private bool IsSort(int noun) =>
        noun >= 0 && sentence.Language.Nouns.IsPerson(sentence.Lower(noun)) && sentence.Language.Nouns.Casualty(sentence.Lower(noun)) is null;

    /// <summary>The person or organisation that says it; others ("police said") are the outlet's own voice.</summary>
    private string? SpeakerOf(Mention mention, int top) =>
        _surroundings.EntityFrom(Grammar.Attribution.SpeakerOf(top)) is { Value: NameValue or OrganisationValue } speaker && !ReferenceEquals(speaker, mention) ? speaker.Value.Normal : null;
}
