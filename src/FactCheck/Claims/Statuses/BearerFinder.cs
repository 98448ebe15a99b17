using FactCheck.Claims.Ages;
using FactCheck.Claims.Grammar;
using FactCheck.Claims.Names;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Claims.Statuses;

/// <summary>Says who the bearer of a status is: by name, noun and age, and for "he" and "she" by the sentence before.</summary>
internal sealed class BearerFinder(SentenceView sentence, SentenceGrammar grammar, IEnumerable<Mention> mentions)
{
    /// <summary>"14", "-", "year", "-", "old" and an adjective may stand before the noun.</summary>
    private const int AgeReach = 6;

    /// <summary>A pronoun is explained in its sentence or one of so many before it.</summary>
    private const int MostSteps = 3;

    /// <summary>The bearer whose head is <paramref name="token"/>; null for a pronoun that nothing explains.</summary>
    public StatusBearer? Describe(int token)
    {
        if (sentence.Tags[token].Universal == UniversalTag.Pron && sentence.Tags[token].Penn is PennTag.PRP or PennTag.PRPS)
        {
            return Antecedent(token);
        }

        var name = sentence.Entities.FirstOrDefault(entity => entity.Value is NameValue && token >= entity.FirstToken && token < entity.EndToken);
        var noun = name is null && sentence.Tags[token].Universal == UniversalTag.Noun ? sentence.Lemma(token) : "";
        var (first, end) = name is null ? (grammar.Nouns.StartOf(token), token + 1) : (name.FirstToken, name.EndToken);
        return new((name?.Value as NameValue)?.Full, noun, AgeAt(first, end), sentence.Tags[token].Penn is PennTag.NNS or PennTag.NNPS);
    }

    private decimal? AgeAt(int first, int end) =>
        mentions.Where(mention => mention.Kind is AgeKind
                && ((mention.FirstToken >= first && mention.FirstToken < end) || (mention.FirstToken == end + 1 && sentence.Lower(end) == ",")))
            .Select(mention => ((NumberValue)mention.Value).Number)
            .FirstOrDefault();

    /// <summary>The person whom a pronoun means: the one whom the sentence names before it, else the subject of the sentence before, or the only person there.
    /// Where that sentence has the pronoun too, its own person.</summary>
    private StatusBearer? Antecedent(int pronoun)
    {
        if (sentence.Language.Stages.PronounNoun(sentence.Lower(pronoun)) is not { } noun)
        {
            return null;
        }

        var (view, end) = (sentence, pronoun);
        for (var steps = 0; view is not null && steps < MostSteps; steps++)
        {
            end = Enumerable.Range(0, end).FirstOrDefault(i => view.Language.Stages.PronounNoun(view.Lower(i)) == noun, end);
            if (PersonIn(view, end, noun) is { } person)
            {
                return person;
            }

            if (view != sentence && end == view.Count)
            {
                break;
            }

            view = view.Previous;
            end = view?.Count ?? 0;
        }

        return new StatusBearer(null, noun, null, IsPlural: false);
    }

    private static StatusBearer? PersonIn(SentenceView view, int end, string noun)
    {
        var people = new List<(int Top, StatusBearer Bearer)>();
        foreach (var entity in view.Entities.Where(entity => entity.EndToken <= end && view.Tags[Math.Min(entity.EndToken, view.Count - 1)].Penn != PennTag.POS))
        {
            if (entity.Value is NameValue name)
            {
                people.Add((view.Tree.TopOf(entity.FirstToken, entity.EndToken), new(name.Full, "", null, IsPlural: false)));
            }
        }

        for (var i = 0; i < end; i++)
        {
            if (view.Tags[i].Penn == PennTag.NN && view.Language.Nouns.IsPerson(view.Lower(i))
                && view.Language.Classes.Compare(view.Lemma(i), noun, isVerb: false) is not WordRelation.Opposite)
            {
                people.Add((i, new(null, view.Lemma(i), AgeBefore(view, i), IsPlural: false)));
            }
        }

        return people.FirstOrDefault(person => view.Tree.Relation(person.Top) == DependencyRelation.Nsubj).Bearer ?? (people.Count == 1 ? people[0].Bearer : null);
    }

    /// <summary>"the 14-year-old victim": the number of the compound before the noun.</summary>
    private static decimal? AgeBefore(SentenceView view, int noun) =>
        view.Quantities.Where(quantity => quantity.First < noun && quantity.First >= noun - AgeReach && quantity.Number is > 0 and < 120 && quantity.Unit?.Name is QuantityUnit.Year)
            .Select(quantity => quantity.Number).LastOrDefault();
}
