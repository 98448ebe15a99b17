using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Grammar;

/// <summary>Reads how a clause is put forward: by its auxiliaries, its negation, the verbs above it and quotation marks.</summary>
internal sealed class MoodReader(SentenceView sentence)
{
    private const int MostSteps = 6;

    private readonly DependencyTree _tree = sentence.Tree;
    private readonly ClauseLexicon _words = sentence.Language.Clauses;
    private bool[]? _quoted;

    /// <summary>The mood of a value that begins at <paramref name="token"/> and stands in <paramref name="clause"/>.</summary>
    public Mood Of(int token, Clause clause)
    {
        if (IsQuoted(token))
        {
            return Mood.Quoted;
        }

        // "seeks 12 million", "expected on Friday": what is wished for is yet to come.
        var mood = clause.Predicate >= 0 && clause.Role is GrammaticalRole.Patient or GrammaticalRole.Adjunct && _words.Wish.Contains(sentence.Lemma(clause.Predicate))
            ? Mood.Planned
            : Mood.Asserted;
        var isAttendant = false;
        for (var (at, steps) = (clause.Predicate, 0); at >= 0 && steps < MostSteps; steps++)
        {
            var own = OwnMood(at);
            if (own is Mood.Conditional || (own is Mood.Negated && !isAttendant))
            {
                return own;
            }

            mood = own == Mood.Planned ? own : mood;

            // "It did not stop, killing 12": what goes with a clause shares its plan or condition, not its negation.
            isAttendant |= IsAttendant(at);
            var above = IsAttendant(at) ? Attended(at) : Above(at);
            if (above < 0)
            {
                break;
            }

            if (_words.Negated.Contains(sentence.Lemma(above)))
            {
                return Mood.Negated;
            }

            mood = _tree.Relation(at) != DependencyRelation.Conj && _words.Intend.Contains(sentence.Lemma(above)) ? Mood.Planned : mood;
            at = above;
        }

        return mood;
    }

    /// <summary>A participle without an auxiliary ("killing 12", "with 120 workers taking turns"), or a side clause in the present: "is to go when the
    /// deal is completed".</summary>
    private bool IsAttendant(int predicate) => IsParticiple(predicate) || (_tree.Relation(predicate) == DependencyRelation.Advcl && IsPresent(predicate));

    private bool IsPresent(int predicate) =>
        IsPresentForm(predicate) || (_tree.Child(predicate, DependencyRelation.Aux) is >= 0 and var auxiliary && IsPresentForm(auxiliary));

    private bool IsPresentForm(int token) => sentence.Tags[token].Penn is PennTag.VBZ or PennTag.VBP;

    private bool IsParticiple(int predicate) =>
        sentence.Tags[predicate].Penn == PennTag.VBG && _tree.Child(predicate, DependencyRelation.Aux) < 0
        && _tree.Relation(predicate) is DependencyRelation.Advcl or DependencyRelation.Ccomp or DependencyRelation.Parataxis;

    /// <summary>The clause that a participle goes with, past an inserted "he said".</summary>
    private int Attended(int participle)
    {
        var head = _tree.Head(participle);
        return _tree.Relation(head) == DependencyRelation.Parataxis && _words.Say.Contains(sentence.Lemma(head)) ? _tree.Head(head) : head;
    }

    /// <summary>The verb or noun that colours a clause: of which it is the content ("plans to", "denied that"), or which it continues with the same subject.</summary>
    private int Above(int predicate)
    {
        var head = _tree.Head(predicate);
        return _tree.Relation(predicate) switch
        {
            DependencyRelation.Xcomp => head,
            DependencyRelation.Ccomp => _words.Say.Contains(sentence.Lemma(head)) ? -1 : head,
            DependencyRelation.Conj when _tree.Child(predicate, DependencyRelation.Nsubj) < 0 && _tree.Child(predicate, DependencyRelation.Aux) < 0 => head,
            DependencyRelation.Acl or DependencyRelation.Advcl when sentence.Tags[predicate].Penn == PennTag.VB && _words.Intend.Contains(sentence.Lemma(head)) => head,
            _ => -1,
        };
    }

    /// <summary>What the words that hang on a predicate say of it.</summary>
    private Mood OwnMood(int predicate)
    {
        bool isInfinitive = false, isCopular = false, isDestined = false, isPlanned = false, isConditional = false;
        foreach (var child in _tree.Children(predicate))
        {
            var lower = sentence.Lower(child);
            switch (_tree.Relation(child))
            {
                case DependencyRelation.Aux or DependencyRelation.Cop:
                    isPlanned |= _words.Future.Contains(lower);
                    isConditional |= _words.Conditional.Contains(lower);
                    isCopular |= _words.Copula.Contains(sentence.Lemma(child));
                    break;
                case DependencyRelation.Mark:
                    isInfinitive |= sentence.Is(child, GrammarWord.To);
                    isDestined |= isInfinitive && isCopular;
                    isConditional |= _words.Condition.Contains(lower);
                    break;
                case DependencyRelation.Advcl when IsCondition(child):
                    isConditional = true;
                    break;
            }

            if (IsNegation(child) || (_tree.Relation(child) == DependencyRelation.Nsubj && IsNegation(_tree.Child(child, DependencyRelation.Det))))
            {
                return Mood.Negated;
            }
        }

        // "is to land", but not "to have been landed"; in a headline also "to land" alone.
        isPlanned |= isDestined || (isInfinitive && (sentence.Sentence.Kind == BlockKind.Headline && _tree.Head(predicate) < 0));
        return isConditional ? Mood.Conditional : isPlanned ? Mood.Planned : Mood.Asserted;
    }

    /// <summary>"if they pass", "unless they pass".</summary>
    private bool IsCondition(int predicate)
    {
        var mark = _tree.Child(predicate, DependencyRelation.Mark);
        return mark >= 0 && _words.Condition.Contains(sentence.Lower(mark));
    }

    private bool IsNegation(int token) =>
        token >= 0 && _words.Negated.Contains(sentence.Lower(token)) && !_words.HarmlessNegation.Contains(sentence.Lower(token + 1));

    /// <summary>Whether a token stands between quotation marks: what the parse can not tell.</summary>
    private bool IsQuoted(int token)
    {
        if (_quoted is null)
        {
            _quoted = new bool[sentence.Count];
            var isOpen = false;
            for (var i = 0; i < sentence.Count; i++)
            {
                _quoted[i] = isOpen;
                isOpen ^= sentence.Word(i) is "\"" or "``" or "''";
            }
        }

        return _quoted[token];
    }
}
