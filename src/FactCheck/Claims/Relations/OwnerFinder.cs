using FactCheck.Claims.Grammar;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Relations;

/// <summary>Finds whose relative or partner a noun speaks of: the name or pronoun right before it, the name behind "of".</summary>
internal sealed class OwnerFinder(SentenceView sentence, NearbyNames names)
{
    /// <summary>"her baby Jo and her brother": so near before a name, the same pronoun means the same person.</summary>
    private const int PronounReach = 10;

    private readonly RelationLexicon _lexicon = sentence.Language.Relations;
    private readonly Dictionary<int, (string Before, string? Owner)> _borne = [];
    private Mention[]? _subjects;

    /// <summary>Remembers that the name which begins at a token is somebody's relative: "his" behind it may mean the same owner again.</summary>
    public void Remember(int name, RelationPhrase phrase) => _borne[name] = (sentence.Lower(phrase.First), phrase.Owner);

    /// <summary>Whether a name has been found to be somebody's relative.</summary>
    public bool IsBorne(int name) => _borne.ContainsKey(name);

    /// <summary>The phrase around a noun, with its owner where one is known; null where something else is said: "his wife's", "his brother officer".</summary>
    public RelationPhrase? Read(RelationPhrase phrase)
    {
        if (sentence.Is(phrase.End, GrammarWord.Genitive) || names.IsGlued(phrase.End)
            || (phrase.End < sentence.Count && sentence.Tags[phrase.End].Universal == UniversalTag.Noun && names.AgeAt(phrase.End) is null))
        {
            return null;
        }

        phrase = Modified(phrase);
        var before = phrase.First - 1;
        if (sentence.Is(before, GrammarWord.Genitive))
        {
            return names.Before(before) is { } owner ? phrase with { Owner = NearbyNames.FullName(owner), First = owner.FirstToken } : phrase;
        }

        if (sentence.Is(before, GrammarWord.Possessive))
        {
            return phrase with { Owner = OwnerAt(before, phrase.End - 1), First = before };
        }

        if (sentence.Is(phrase.End, GrammarWord.Of | GrammarWord.To))
        {
            return names.In(phrase.End + 1) is { } other && !sentence.Is(other.EndToken, GrammarWord.Genitive)
                ? phrase with { Owner = NearbyNames.FullName(other), First = sentence.Is(before, GrammarWord.The | GrammarWord.Article) ? before : phrase.First, End = other.EndToken, IsOf = true }
                : phrase;
        }

        return IsBareInHeadline(phrase) && names.Only is { } only ? phrase with { Owner = NearbyNames.FullName(only), IsBare = true } : phrase;
    }

    /// <summary>Headlines leave out the pronoun: "Jo Hart shot by older sister".</summary>
    private bool IsBareInHeadline(RelationPhrase phrase) =>
        sentence.Sentence.Kind == BlockKind.Headline && phrase.First > 0 && names.At(phrase.End) is null && names.Before(phrase.First) is null
        && !names.IsOpening(phrase.First - 1) && !sentence.Is(phrase.First - 1, GrammarWord.The | GrammarWord.Article);

    /// <summary>With the words before it: "24-year-old older half-", "then-".</summary>
    private RelationPhrase Modified(RelationPhrase phrase)
    {
        while (phrase.First > 0)
        {
            if (names.AgeBefore(phrase.First) is { } age)
            {
                phrase = phrase with { First = age.FirstToken };
                continue;
            }

            var end = sentence.Word(phrase.First - 1) == "-" ? phrase.First - 1 : phrase.First;
            var count = _lexicon.Modifiers.MatchBefore(sentence.Lowers, 0, end, _lexicon.LongestModifier, out var order);
            if (count == 0)
            {
                break;
            }

            phrase = phrase with { First = end - count, Start = phrase.First == phrase.Start ? end - count : phrase.Start, Order = string.IsNullOrEmpty(order) ? phrase.Order : order };
        }

        return phrase;
    }

    /// <summary>Whom "whose" or "his" means: the name right before it, the person whom the article's references are sure of, else the subject.</summary>
    private string? OwnerAt(int possessive, int noun)
    {
        if (sentence.Is(possessive, GrammarWord.Who))
        {
            return names.Before(sentence.Word(possessive - 1) == "," ? names.WithoutAge(possessive - 1) : possessive) is { } named ? NearbyNames.FullName(named) : null;
        }

        return !IsPronoun(possessive) ? null
            : NameBeside(possessive) is { } beside ? (IsOwner(beside, possessive, out var owner) ? owner : null)
            : sentence.PersonAt(possessive) ?? SubjectOf(noun, possessive);
    }

    private bool IsPronoun(int token) => sentence.Language.Pronouns.Pronoun(sentence.Lower(token)) is not null;

    /// <summary>The name before "and his": "Jo Hart, 40, and her sister"; null where there is none.</summary>
    private Mention? NameBeside(int possessive)
    {
        var end = possessive - 1;
        if (!sentence.Is(end, GrammarWord.And) && sentence.Word(end) != ";")
        {
            return null;
        }

        end -= sentence.Is(end, GrammarWord.And) && sentence.Word(end - 1) is "," or ";" ? 1 : 0;
        return names.Before(names.WithoutAge(end));
    }

    /// <summary>The name itself, as a rule. But in "his wife, Jo Hart, and his sister" both are his; in "his wife, Jo Hart, and her sister" they are not.</summary>
    private bool IsOwner(Mention name, int possessive, out string? owner)
    {
        owner = NearbyNames.FullName(name);
        if (_borne.TryGetValue(name.FirstToken, out var known))
        {
            owner = known.Before == sentence.Lower(possessive) ? known.Owner : owner;
            return known.Before == sentence.Lower(possessive) || sentence.Language.Pronouns.Pronoun(known.Before) is not null;
        }

        for (var i = name.FirstToken - 1; i >= Math.Max(0, name.FirstToken - PronounReach) && sentence.Word(i) != ";"; i--)
        {
            if (sentence.Lower(i) == sentence.Lower(possessive))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Jo Hart, a daughter of Carl Hart, blasted her sister": who acts on a relative acts on his or her own, where no clause between has another subject.</summary>
    private string? SubjectOf(int noun, int possessive)
    {
        if (sentence.Tree.Relation(noun) != DependencyRelation.Obj || (_subjects ??= [.. names.All.Where(IsSubject).Take(2)]) is not [var only] || only.EndToken > possessive)
        {
            return null;
        }

        var subject = new Predicates(sentence).SubjectOf(sentence.Tree.Head(noun));
        return subject >= only.FirstToken && subject < only.EndToken ? NearbyNames.FullName(only) : null;
    }

    private bool IsSubject(Mention name) =>
        sentence.Tree.Relation(sentence.Tree.TopOf(name.FirstToken, name.EndToken)) == DependencyRelation.Nsubj;
}
