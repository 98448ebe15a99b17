using FactCheck.Languages;

namespace FactCheck.Claims.Grammar;

/// <summary>Finds who says a clause: the subject of the verb of saying above it, or the source behind "according to".</summary>
internal sealed class Attribution(SentenceView sentence, Predicates predicates)
{
    private const int MostSteps = 8;

    private readonly DependencyTree _tree = sentence.Tree;
    private int? _source;

    /// <summary>The noun or name that says what the clause around <paramref name="token"/> tells, or -1 for the outlet's own voice.</summary>
    public int SpeakerOf(int token)
    {
        for (var (at, steps) = (token, 0); at >= 0 && steps < MostSteps; (at, steps) = (_tree.Head(at), steps + 1))
        {
            if (at != token && IsSaying(at) && predicates.SubjectOf(at) is >= 0 and var subject && subject != token)
            {
                return subject;
            }

            // "12 people died, the mayor said": the parse may hang what is outside on what is inside.
            if (_tree.Child(at, DependencyRelation.Parataxis) is >= 0 and var aside && IsSaying(aside) && predicates.SubjectOf(aside) is >= 0 and var voice)
            {
                return voice;
            }
        }

        return _source ??= Source();
    }

    private bool IsSaying(int token) =>
        sentence.Tags[token].Universal == UniversalTag.Verb && sentence.Language.Clauses.Say.Contains(sentence.Lemma(token));

    /// <summary>The noun behind "according to", or -1.</summary>
    private int Source()
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Language.Clauses.Accord.Contains(sentence.Lower(i)))
            {
                return _tree.Relation(i) == DependencyRelation.Case ? _tree.Head(i) : _tree.Child(i, DependencyRelation.Obl);
            }
        }

        return -1;
    }
}
