using FactCheck.Languages;

namespace FactCheck.Claims.Grammar;

/// <summary>Reads whether a date says when something starts, ends or is due.</summary>
internal sealed class BoundReader(SentenceView sentence, Predicates predicates)
{
    /// <summary>So many tokens before its verb the event stands that starts or ends.</summary>
    private const int EventReach = 24;

    private readonly DependencyTree _tree = sentence.Tree;

    /// <summary>The end that the date beginning at token <paramref name="first"/> gives of what <paramref name="clause"/> or the noun at
    /// <paramref name="head"/> (-1 for none) tells.</summary>
    public DateBound Of(int first, Clause clause, int head)
    {
        var words = sentence.Language.Clauses;
        var before = sentence.Lower(sentence.Is(first - 1, GrammarWord.The) ? first - 2 : first - 1);
        if (words.Since.Contains(before))
        {
            return Lasts(first, head >= 0 ? head : clause.Predicate, isNoun: head >= 0) ? DateBound.Start : DateBound.Count;
        }

        return words.Until.Contains(before) ? DateBound.End
            : words.Limit.Contains(before) ? DateBound.Limit
            : OfVerb(clause.Predicate);
    }

    /// <summary>The noun of what a date gives the start or end of, where the clause of the verb is read without its subject, or what somebody is in ("in office
    /// since 2006"); -1 where there is none.</summary>
    public int EventOf(int first, Clause clause)
    {
        // "The fighting since June has cost lives": the noun stands there, whatever the parse hangs on the verb.
        if (sentence.Language.Clauses.Since.Contains(sentence.Lower(first - 1)) && first > 1 && first - 2 != clause.Predicate && IsEvent(first - 2))
        {
            return first - 2;
        }

        var predicate = clause.Predicate;
        if (Of(first, clause, head: -1) is not (DateBound.Start or DateBound.End or DateBound.Onset) || IsState(predicate) || OfVerb(predicate) == DateBound.None)
        {
            return IsState(predicate) && Of(first, clause, head: -1) == DateBound.Start ? predicate : -1;
        }

        for (var i = predicate - 1; i >= Math.Max(0, predicate - EventReach) && sentence.Tags[i].Penn is not (PennTag.VBD or PennTag.VBZ or PennTag.VBP); i--)
        {
            if (IsEvent(i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a verb says that something starts or ends.</summary>
    private DateBound OfVerb(int predicate)
    {
        if (predicate < 0 || sentence.Tags[predicate].Universal != UniversalTag.Verb)
        {
            return DateBound.None;
        }

        var words = sentence.Language.Clauses;
        var lemma = predicates.LemmaOf(predicate).Replace(' ', '_');
        var patient = _tree.Child(predicate, DependencyRelation.Obj);
        var phrase = patient < 0 ? lemma : $"{lemma}_{sentence.Lemma(patient)}";
        return words.Begin.Contains(lemma) || words.Begin.Contains(phrase) ? DateBound.Start
            : words.Finish.Contains(lemma) || words.Finish.Contains(phrase) ? DateBound.End
            : words.Onset.Contains(lemma) ? DateBound.Onset
            : DateBound.None;
    }

    /// <summary>Whether what is told holds on: "the fighting since June", "have been fighting", "has been in office"; but not "the third shooting since June",
    /// "has been the worst", "fifty have been shot".</summary>
    private bool Lasts(int first, int token, bool isNoun)
    {
        var isPerfect = isNoun;
        var isLasting = isNoun || IsState(token) || (token >= 0 && sentence.Tags[token].Penn is PennTag.VBG or PennTag.JJ);
        foreach (var child in _tree.Children(token))
        {
            isPerfect |= _tree.Relation(child) is DependencyRelation.Aux && sentence.Language.Clauses.Perfect.Contains(sentence.Lemma(child));
            isLasting &= child >= first || _tree.Relation(child) == DependencyRelation.Nsubj
                || ((child > token || !sentence.IsTaken(child)) && sentence.Tags[child] is not ({ Universal: UniversalTag.Num } or { Penn: PennTag.JJS or PennTag.RBS }));
        }

        return isPerfect && isLasting;
    }

    private bool IsEvent(int token) =>
        sentence.Tags[token] is { Universal: UniversalTag.Noun } or { Penn: PennTag.VBG } && sentence.Language.Events.TypeOf(sentence.Lower(token)) is not null;

    /// <summary>A noun behind a copula: "has been in office".</summary>
    private bool IsState(int token) => token >= 0 && sentence.Tags[token].Universal == UniversalTag.Noun && _tree.Child(token, DependencyRelation.Cop) >= 0;
}
