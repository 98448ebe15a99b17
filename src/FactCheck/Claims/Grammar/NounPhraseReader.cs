using System.Collections.Immutable;
using FactCheck.Languages;

namespace FactCheck.Claims.Grammar;

/// <summary>Reads noun phrases off the parse: the noun of a number, its modifiers and complements.</summary>
internal sealed class NounPhraseReader(SentenceView sentence)
{
    /// <summary>Modifiers beyond these say nothing more.</summary>
    private const int MostModifiers = 12;

    private readonly DependencyTree _tree = sentence.Tree;

    /// <summary>"the 17-year-old suspected of it", "the boy who had lit it": what follows says who is meant.</summary>
    public bool IsDescribed(int noun) =>
        _tree.Child(noun, DependencyRelation.Acl) >= 0 || (noun + 1 < sentence.Count && sentence.Tags[noun + 1].Penn is PennTag.VBN or PennTag.WDT or PennTag.WP);

    /// <summary>The noun that a value between <paramref name="first"/> and <paramref name="end"/> belongs to, or -1: the noun it stands before
    /// ("the 9-acre site"), of which it is ("an offer of 160 million dollars"), or that is of it ("45.7 billion euros of trade").</summary>
    public int HeadOf(int first, int end)
    {
        var top = _tree.TopOf(first, end);
        var head = _tree.Head(top);
        if (head >= end && _tree.Relation(top) is DependencyRelation.Nummod or DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Nmod or DependencyRelation.Det)
        {
            return IsNoun(head) ? head : -1;
        }

        var complement = GenitiveOf(top);
        return complement >= end ? complement
            : BareComplementOf(top, end) is >= 0 and var bare ? bare
            : head >= 0 && head < first && IsNoun(head) && _tree.Relation(top) is DependencyRelation.Nmod or DependencyRelation.Appos ? head
            : -1;
    }

    /// <summary>"20 years in prison": what a bare noun behind a preposition names is what is measured; -1 where there is none.</summary>
    private int BareComplementOf(int value, int end) =>
        _tree.Head(end + 1) is >= 0 and var head && (head == value || head == _tree.Head(value)) && _tree.Relation(end + 1) is DependencyRelation.Nmod or DependencyRelation.Obl && _tree.Child(end + 1, DependencyRelation.Case) == end
            && sentence.Tags[end + 1].Universal == UniversalTag.Noun ? end + 1 : -1;

    /// <summary>The noun behind "of", or -1.</summary>
    public int GenitiveOf(int noun)
    {
        foreach (var child in _tree.Children(noun))
        {
            if (child > noun && _tree.Relation(child) == DependencyRelation.Nmod && IsNoun(child)
                && sentence.Is(_tree.Child(child, DependencyRelation.Case), GrammarWord.Of))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The noun that a noun is joined to by "and", or -1: "two men and a woman".</summary>
    public int PartnerOf(int noun)
    {
        if (noun < 0)
        {
            return -1;
        }

        if (_tree.Relation(noun) == DependencyRelation.Conj && IsNoun(_tree.Head(noun)))
        {
            return _tree.Head(noun);
        }

        var partner = _tree.Child(noun, DependencyRelation.Conj);
        return IsNoun(partner) ? partner : -1;
    }

    /// <summary>The first token of a phrase, counting what stands before its head without a gap.</summary>
    public int StartOf(int head)
    {
        var start = head;
        while (start > 0 && IsUnder(start - 1, head))
        {
            start--;
        }

        return start;
    }

    /// <summary>Adjectives and nouns before the head, besides those of the value itself, and the noun behind "of"; lemmas in the order of the text.</summary>
    public ImmutableArray<string> Modifiers(int head, int valueFirst, int valueEnd)
    {
        if (head < 0)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<string>();
        for (var i = StartOf(head); i < head && found.Count < MostModifiers; i++)
        {
            if ((i < valueFirst || i >= valueEnd) && sentence.Tags[i].Universal is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn)
            {
                found.Add(sentence.Lemma(i));
            }
        }

        if (GenitiveOf(head) is >= 0 and var genitive && (genitive < valueFirst || genitive >= valueEnd))
        {
            found.Add(sentence.Lemma(genitive));
        }

        return found.DrainToImmutable();
    }

    /// <summary>Whether a token is tagged as a noun or a name.</summary>
    public bool IsNoun(int token) => (uint)token < (uint)sentence.Count && sentence.Tags[token].Universal is UniversalTag.Noun or UniversalTag.Propn;

    /// <summary>Whether a token before a noun belongs to it.</summary>
    private bool IsUnder(int token, int head)
    {
        for (var (at, steps) = (token, 0); at >= 0 && steps < MostModifiers; (at, steps) = (_tree.Head(at), steps + 1))
        {
            if (at == head)
            {
                return true;
            }

            if (_tree.Relation(at) is DependencyRelation.Case or DependencyRelation.Cop or DependencyRelation.Mark or DependencyRelation.Nsubj or DependencyRelation.Cc)
            {
                return false;
            }
        }

        return false;
    }
}
