using FactCheck.Claims.Names;
using FactCheck.Claims.Roles;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Entities;

/// <summary>Whom the words of an article mean: names in full, surnames alone, offices ("the chancellor") and pronouns. A pronoun counts only where its
/// antecedent is certain: the one person in the sentence before, named ahead of its verb, when no other person is spoken of there.</summary>
internal sealed class PersonReferences
{
    private readonly Dictionary<(int Sentence, int Token), string> _people = [];
    private readonly Dictionary<string, char> _sexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _holders = new(StringComparer.Ordinal);

    /// <summary>Reads the sentences of one article.</summary>
    public PersonReferences(IReadOnlyList<SentenceView> sentences)
    {
        foreach (var sentence in sentences)
        {
            AddNames(sentence);
        }

        foreach (var sentence in sentences)
        {
            AddOffices(sentence);
        }

        string? subject = null;
        for (var i = 0; i < sentences.Count; i++)
        {
            // Sentences that no pronoun looks at need not be read.
            var isAsked = HasPronoun(sentences[i]) || (i + 1 < sentences.Count && HasPronoun(sentences[i + 1]));
            subject = isAsked && sentences[i].Sentence.Kind is BlockKind.Lead or BlockKind.Body ? AddPronouns(sentences[i], subject) : null;
        }
    }

    /// <summary>The full name of the person that the token of a sentence means, or null. A name or an office has it at each of its tokens.</summary>
    public string? At(int sentence, int token) => _people.GetValueOrDefault((sentence, token));

    private void AddNames(SentenceView sentence)
    {
        foreach (var entity in sentence.Entities)
        {
            if (entity.Value is NameValue name)
            {
                Set(sentence, entity, name.Full);
                if (sentence.Language.Pronouns.Title(name.Honorific) is { } sex)
                {
                    _sexes.TryAdd(name.Full, sex);
                }
            }
        }

        foreach (var entity in sentence.Entities)
        {
            if (entity.Value is RoleValue { Status: null } role && At(sentence.Index, entity.PersonToken) is { } holder)
            {
                // An office that two people of the article hold names neither.
                _holders[role.Office] = !_holders.TryGetValue(role.Office, out var known) || known == holder ? holder : null;
            }
        }
    }

    /// <summary>"the chancellor" is the one whom the article calls chancellor; "the chancellor of Austria" may be another.</summary>
    private void AddOffices(SentenceView sentence)
    {
        foreach (var entity in sentence.Entities)
        {
            if (entity.Value is RoleValue && At(sentence.Index, entity.PersonToken) is { } holder)
            {
                Set(sentence, entity, holder);
            }
        }

        for (var i = 1; _holders.Count > 0 && i < sentence.Count; i++)
        {
            if (sentence.Is(i - 1, GrammarWord.The) && sentence.Language.Entities.Roles.Heads.Match(sentence.Lowers, i, out var head) is > 0 and var count
                && !sentence.Is(i + count, GrammarWord.Employer) && _holders.GetValueOrDefault(head!.Office) is { } holder)
            {
                for (var at = i; at < i + count; at++)
                {
                    _people.TryAdd((sentence.Index, at), holder);
                }
            }
        }
    }

    private static bool HasPronoun(SentenceView sentence)
    {
        for (var i = sentence.CanAny(WordUse.Pronoun) ? 0 : sentence.Count; i < sentence.Count; i++)
        {
            if (sentence.Can(i, WordUse.Pronoun) && sentence.Language.Pronouns.Pronoun(sentence.Lower(i)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a sentence whose predecessor is about <paramref name="subject"/>, and returns whom it is surely about itself.</summary>
    private string? AddPronouns(SentenceView sentence, string? subject)
    {
        if (!HasPronoun(sentence) && !HasPerson(sentence))
        {
            return null;
        }

        var (people, first, others) = (new HashSet<string>(StringComparer.Ordinal), -1, false);
        for (var i = 0; i < sentence.Count; i++)
        {
            var person = At(sentence.Index, i);
            if (person is null && sentence.Can(i, WordUse.Pronoun) && sentence.Language.Pronouns.Pronoun(sentence.Lower(i)) is { } sex)
            {
                person = people.Count == 0 ? Compatible(subject, sex) : people.Count == 1 && !others ? Compatible(people.First(), sex) : null;
                others |= person is null;
                if (person is not null)
                {
                    _people[(sentence.Index, i)] = person;
                }
            }

            others = others || (person is null && IsOther(sentence, i));
            first = person is not null && people.Add(person) && first < 0 ? i : first;
        }

        return people.Count == 1 && !others && !HasVerb(sentence, first) ? people.First() : null;
    }

    private bool HasPerson(SentenceView sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (At(sentence.Index, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVerb(SentenceView sentence, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (sentence.Tags[i].Universal is UniversalTag.Verb or UniversalTag.Aux)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A noun for a person who is nobody named: "a cyclist".</summary>
    private static bool IsOther(SentenceView sentence, int i) =>
        sentence.Tags[i].Penn == PennTag.NN && sentence.Language.Nouns.IsPerson(sentence.Lower(i));

    private string? Compatible(string? person, char sex)
    {
        if (person is null || (_sexes.TryGetValue(person, out var known) && known != sex))
        {
            return null;
        }

        _sexes[person] = sex;
        return person;
    }

    private void Set(SentenceView sentence, Entity entity, string person)
    {
        for (var i = entity.FirstToken; i < entity.EndToken; i++)
        {
            _people.TryAdd((sentence.Index, i), person);
        }
    }
}
