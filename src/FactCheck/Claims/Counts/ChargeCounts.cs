using FactCheck.Claims.Grammar;
using FactCheck.Claims.Lists;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Claims.Counts;

/// <summary>Counts of charges: "two counts of attempted murder", "three felony counts of fraud and one of theft". Those of one offence can be compared with each other only.</summary>
internal sealed class ChargeCounts(SentenceView sentence)
{
    /// <summary>"two felony counts", "two misdemeanor counts".</summary>
    private const int CounterReach = 2;

    /// <summary>Begins the dimension of such counts; the offence follows.</summary>
    private const string Dimension = "charge: ";

    private readonly ListLexicon _lists = sentence.Language.Entities.Lists;
    private SentenceGrammar? _grammar;
    private (int Counter, int End)? _last;

    /// <summary>The offence of which charges are counted; null for other values.</summary>
    public static string? OffenceOf(ClaimValue value) =>
        value is NumberValue number && number.Dimension.StartsWith(Dimension, StringComparison.Ordinal) ? number.Dimension[Dimension.Length..] : null;

    /// <summary>Adds the count of charges that a number states, with those of one that follow it without a noun ("and one of theft"); false where it states none. Numbers are
    /// asked for in the order of the text.</summary>
    public bool TryAdd(CountKind kind, Quantity quantity, ICollection<Mention> mentions)
    {
        if (Read(kind, quantity) is not { } charge)
        {
            return false;
        }

        mentions.Add(charge);
        while (_last is { End: var end } && end + ListScanner.SeparatorAt(sentence, end) is var next && next > end && sentence.Is(next, GrammarWord.One) && sentence.Is(next + 1, GrammarWord.Of) && Read(kind, One(next)) is { } one)
        {
            mentions.Add(one);
        }

        return true;
    }

    private Mention? Read(CountKind kind, Quantity quantity)
    {
        var counter = CounterBehind(quantity.End);
        var run = _last is { } last && Continues(last.End, quantity.First) ? last.Counter : counter;
        var of = counter < 0 ? quantity.End : counter + 1;
        if (run < 0 || !sentence.Is(of, GrammarWord.Of))
        {
            return null;
        }

        var end = ChargePhrase.EndOf(sentence, of + 1);
        if (ChargePhrase.Offence(sentence, of + 1, end) is not { Length: > 0 } offence)
        {
            return null;
        }

        _last = (run, end);
        var value = quantity.ToValue(sentence.Language.Nouns.Singular(sentence.Lower(run)), sentence.TextOf(counter < 0 ? run : counter, 1), Dimension + offence);

        // Of all counts in a row the verb before the first tells who is charged.
        return quantity.ToMention(kind, sentence, value) with { HeadToken = run, PersonToken = Accused(run) };
    }

    /// <summary>A "one" that alone may be a pronoun.</summary>
    private static Quantity One(int token) =>
        new() { First = token, Start = token, End = token + 1, NumberEnd = token + 1, Number = 1, Interval = new(1, 1), Rounded = new(1, 1) };

    private int CounterBehind(int at)
    {
        for (var i = at; i <= at + CounterReach && !sentence.IsTaken(i); i++)
        {
            if (_lists.Counters.Contains(sentence.Lower(i)))
            {
                return i;
            }

            if (sentence.Tags[i].Universal is not (UniversalTag.Noun or UniversalTag.Adj))
            {
                break;
            }
        }

        return -1;
    }

    private bool Continues(int end, int first) => ListScanner.SeparatorAt(sentence, end) is > 0 and var count && end + count == first;

    /// <summary>Who is charged, or -1.</summary>
    private int Accused(int counter)
    {
        var grammar = _grammar ??= new(sentence);
        var predicate = grammar.Clauses.Around(counter).Predicate;
        var patient = grammar.Predicates.PatientOf(predicate);
        return sentence.PersonAt(patient) is not null || sentence.Language.Nouns.IsPerson(sentence.Lower(patient)) ? patient : grammar.Predicates.SubjectOf(predicate);
    }
}
