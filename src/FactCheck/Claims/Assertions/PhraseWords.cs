using System.Globalization;
using FactCheck.Claims.Entities;
using FactCheck.Claims.Grammar;
using FactCheck.Claims.Names;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Places;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Assertions;

/// <summary>Reads the words of phrases that say something: nouns, adjectives and numbers, each name as one word.</summary>
internal sealed class PhraseWords(SentenceView sentence, DependencyTree tree)
{
    /// <summary>So deep a phrase within phrases says nothing more of the whole.</summary>
    private const int MostDepth = 3;

    private const int MostWords = 10;

    /// <summary>The phrase whose head is a token; null where nothing in it says anything.</summary>
    public AssertionPart? Read(int head, GrammaticalRole role)
    {
        var words = new List<AssertionWord>();
        var (first, end) = (head, head + 1);
        Add(head, 0, words, ref first, ref end);
        var relation = role == GrammaticalRole.Adjunct && tree.Child(head, DependencyRelation.Case) is >= 0 and var preposition ? sentence.Lower(preposition) : "";
        return words.Count == 0 ? null : new(role, relation, sentence.SpanOf(first, end - first), [.. words]);
    }

    /// <summary>How rare a token is in news, as it stands or as a lemma.</summary>
    public double Rarity(int token) =>
        Math.Min(sentence.Language.DocumentFrequency.Rarity(sentence.Lemma(token)), sentence.Language.DocumentFrequency.Rarity(sentence.Lower(token)));

    private void Add(int token, int depth, List<AssertionWord> words, ref int first, ref int end)
    {
        if (words.Count == MostWords)
        {
            return;
        }

        var entity = EntityAt(token);
        if (WordAt(token, entity) is { } word && !words.Contains(word))
        {
            words.Add(word);
            (first, end) = (Math.Min(first, entity?.FirstToken ?? token), Math.Max(end, entity?.EndToken ?? token + 1));
        }

        foreach (var child in tree.Children(token))
        {
            if (depth < MostDepth && (entity is null || child < entity.FirstToken || child >= entity.EndToken) && IsWithin(tree.Relation(child)))
            {
                Add(child, depth + 1, words, ref first, ref end);
            }
        }
    }

    private Entity? EntityAt(int token)
    {
        foreach (var entity in sentence.Entities)
        {
            if (token >= entity.FirstToken && token < entity.EndToken && entity.Value is NameValue or OrganisationValue or PlaceValue)
            {
                return entity;
            }
        }

        return null;
    }

    private AssertionWord? WordAt(int token, Entity? entity) =>
        entity?.Value is NameValue name ? new(name.Full, AssertionWordSort.Person, Rarity(entity.EndToken - 1))
        : entity is not null ? new(entity.Value is PlaceValue place ? place.Name : entity.Value.Normal, AssertionWordSort.Name, Rarity(entity.EndToken - 1))
        : sentence.PersonAt(token) is { } person ? new(person, AssertionWordSort.Person, Rarity(token))
        : sentence.Tags[token].Universal switch
        {
            UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj when sentence[token].Kind == TokenKind.Word => new(sentence.Lemma(token), AssertionWordSort.Word, Rarity(token)),
            UniversalTag.Num => new(NumberAt(token), AssertionWordSort.Number, Rarity(token)),
            _ => null,
        };

    /// <summary>"two" and "2" are one number.</summary>
    private string NumberAt(int token)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Number is { } number && token >= quantity.First && token < quantity.End)
            {
                return number.ToString(CultureInfo.InvariantCulture);
            }
        }

        return sentence.Lower(token);
    }

    private static bool IsWithin(DependencyRelation relation) =>
        relation is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.Nmod or DependencyRelation.Nummod or DependencyRelation.Conj;
}
