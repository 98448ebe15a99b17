using System.Collections.Immutable;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Grammar;
using FactCheck.Claims.Names;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Places;
using FactCheck.Claims.Statuses;
using FactCheck.Languages;

namespace FactCheck.Claims;

/// <summary>Finds the person that a value of one sentence belongs to.</summary>
internal sealed class PersonFinder(SentenceView sentence, ImmutableArray<Mention> mentions, Surroundings surroundings, SentenceGrammar grammar)
{
    /// <summary>The person whom the extractor of a value found beside it; null where it found none.</summary>
    public static Mention? Own(Mention mention, ImmutableArray<Mention> mentions) =>
        mention.PersonToken < 0 ? null : mentions.FirstOrDefault(name => name.Value is NameValue && mention.PersonToken >= name.FirstToken && mention.PersonToken < name.EndToken);

    /// <summary>Whose value it is: as the extractor says, else who acts in the clause or suffers what it tells. An age belongs to nobody else.</summary>
    public string? Of(Mention mention, Clause clause)
    {
        if (mention.Value is IBorneValue borne)
        {
            return borne.Bearer?.Person;
        }

        var own = Own(mention, mentions);
        if (own is not null || mention.Kind is AgeKind || mention.Value is NumberValue { Unit: QuantityUnit.Year })
        {
            return own?.Value.Normal ?? BeforeCopula(mention.FirstToken);
        }

        if (mention.PersonToken >= 0)
        {
            return sentence.PersonAt(mention.PersonToken);
        }

        var actor = surroundings.EntityFrom(grammar.Predicates.SubjectOf(clause.Predicate))?.Value as NameValue
            ?? surroundings.EntityFrom(grammar.Predicates.PatientOf(clause.Predicate))?.Value as NameValue;
        return actor?.Normal ?? mentions.LastOrDefault(name => name.Value is NameValue && name.EndToken <= mention.FirstToken && clause.Predicate >= name.EndToken)?.Value.Normal;
    }

    /// <summary>Who is from a place: "Jo Hart of Ohio", "Hart, a Democrat of Ohio", "Hart, 40, of Ohio"; null where it is nobody's.</summary>
    public string? HomeOf(Mention mention, int top)
    {
        if (mention.Value is not PlaceValue)
        {
            return null;
        }

        if (Own(mention, mentions) is { } own)
        {
            return own.Value.Normal;
        }

        if (BeforeComma(mention) is { } named)
        {
            return named.Value.Normal;
        }

        var bearer = grammar.Tree.Head(top);
        if (bearer < 0 || grammar.Tree.Relation(top) != DependencyRelation.Nmod || !sentence.Language.Clauses.Home.Contains(sentence.Lower(grammar.Tree.Child(top, DependencyRelation.Case))))
        {
            return null;
        }

        bearer = grammar.Tree.Relation(bearer) == DependencyRelation.Appos && surroundings.EntityAt(bearer) is null ? grammar.Tree.Head(bearer) : bearer;
        return surroundings.EntityFrom(bearer) is { Value: NameValue } person && person.EndToken <= mention.FirstToken ? person.Value.Normal : null;
    }

    /// <summary>"Jo Hart, of Ohio", "Jo Hart, 40, of Ohio", "Jo Hart, Democrat of Ohio".</summary>
    private Mention? BeforeComma(Mention mention)
    {
        var at = mention.FirstToken - 2;
        at -= at > 0 && sentence.Word(at - 1) == "," && sentence.Tags[at].Universal is UniversalTag.Noun or UniversalTag.Propn ? 1 : 0;
        if (!sentence.Language.Clauses.Home.Contains(sentence.Lower(mention.FirstToken - 1)) || sentence.Word(at) != ",")
        {
            return null;
        }

        at -= sentence.Word(at - 2) == "," && sentence.Tags[at - 1].Universal == UniversalTag.Num ? 2 : 0;
        return surroundings.EntityAt(at - 1) is { Value: NameValue } person ? person : null;
    }

    /// <summary>"She is 43", "the chancellor was 64": whom the word before "is" means.</summary>
    private string? BeforeCopula(int token) =>
        token > 1 && sentence.Language.Clauses.Copula.Contains(sentence.Lemma(token - 1)) ? sentence.PersonAt(token - 2) : null;
}
