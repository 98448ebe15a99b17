using FactCheck.Languages;

namespace FactCheck.Claims.Relations;

/// <summary>Finds the nouns of a sentence that say what one person is to another, and the two people. Only shapes that leave no doubt count: the noun has its
/// owner right before it ("Ann Lind's", "his") or behind "of", and the person beside it, in apposition or behind "is". Where a noun tells who is the older of
/// two, it counts alone too.</summary>
internal sealed class RelationFinder(SentenceView sentence, IEnumerable<Mention> mentions)
{
    private readonly RelationLexicon _lexicon = sentence.Language.Relations;
    private readonly NearbyNames _names = new(sentence, mentions);
    private OwnerFinder? _owners;
    private (string? Owner, int End) _last = (null, -1);

    private OwnerFinder Owners => _owners ??= new(sentence, _names);

    /// <summary>The relations, in the order of the text.</summary>
    public IEnumerable<Mention> Find(RelationKind kind)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (_lexicon.Nouns.Match(sentence.Lowers, i, out var noun) is > 0 and var count)
            {
                if (Owners.Read(new(noun!, i, i + count)) is { } phrase && ToMention(kind, phrase) is { } mention)
                {
                    yield return mention;
                }

                i += count - 1;
            }
        }
    }

    private Mention? ToMention(RelationKind kind, RelationPhrase phrase)
    {
        phrase = phrase.Owner is null && !sentence.Is(phrase.First, GrammarWord.Possessive) && Continues(phrase.First - 1) ? phrase with { Owner = _last.Owner, IsBare = true } : phrase;
        var bearer = Bearer(phrase);
        var order = _lexicon.IsMutual(phrase.Noun.Relation) ? phrase.Order : null;
        if ((bearer < 0 && order is null) || (bearer >= 0 && (sentence.PersonAt(bearer) ?? phrase.Owner) == phrase.Owner))
        {
            return null;
        }

        var count = phrase.NounEnd - phrase.Start;
        var value = new RelationValue(phrase.Noun.Noun, phrase.Noun.Relation) { Sex = phrase.Noun.Sex, Order = order, Other = phrase.Owner };
        return new(kind, value, phrase.Start, count, sentence.SpanOf(phrase.Start, count)) { PersonToken = bearer };
    }

    /// <summary>"His father, Jo Hart, 55, and brother, ...": the owner is the same.</summary>
    private bool Continues(int before)
    {
        before -= sentence.Is(before, GrammarWord.And) ? 1 : 0;
        before -= sentence.Word(before) == "," ? 1 : 0;
        return before >= 0 && _names.WithoutAge(before + 1) == _last.End;
    }

    /// <summary>A token of the person whose relation it is, or -1.</summary>
    private int Bearer(RelationPhrase phrase)
    {
        var (behind, isApart) = Behind(phrase);
        var before = phrase.Owner is null || phrase.IsBare || (behind is not null && !isApart) ? -1 : Before(phrase);
        before = sentence.PersonAt(before) == phrase.Owner ? -1 : before;
        if (behind is null || before >= 0)
        {
            return behind is null ? before : -1;
        }

        Owners.Remember(behind.FirstToken, phrase);
        _last = (phrase.Owner, behind.EndToken);
        return phrase.Owner is null ? -1 : behind.FirstToken;
    }

    /// <summary>The person named behind the noun: "his wife Jo Hart"; apart, "his wife, Jo Hart, ...", "his brother, 24-year-old Jo Hart."</summary>
    private (Mention? Person, bool IsApart) Behind(RelationPhrase phrase)
    {
        if (phrase.IsOf)
        {
            return (null, false);
        }

        if (_names.At(_names.SkipAge(phrase.End)) is { } direct)
        {
            return (direct, false);
        }

        // "the brother of his wife, Jo Hart,": either may be named.
        return _names.IsOpening(phrase.End) && !(sentence.Is(phrase.First - 1, GrammarWord.Of) && sentence.Language.Nouns.IsPerson(sentence.Lower(phrase.First - 2))) && _names.At(_names.SkipAge(phrase.End + 1)) is { } named
            && _names.IsClosing(named.EndToken) ? (named, true) : (null, false);
    }

    /// <summary>The person named before the phrase: "Jo Hart, the sister of Ann Lind,", "Jo Hart (Ann Lind's sister)", "Jo Hart, 24, who is his sister", "she was Ann Lind's sister".</summary>
    private int Before(RelationPhrase phrase)
    {
        var at = phrase.First - 1;
        if (at < 1 || !(_names.IsClosing(phrase.End) || (phrase.IsOf && sentence.Is(phrase.End, GrammarWord.And))))
        {
            return -1;
        }

        if (sentence.Is(at, GrammarWord.Is))
        {
            at--;
            if (!sentence.Is(at, GrammarWord.Who))
            {
                return _names.Before(at + 1) is { } subject ? Free(subject, IsSubject(subject)) : sentence.PersonAt(at) is not null ? at : -1;
            }

            at -= _names.IsOpening(at - 1) ? 1 : 0;
        }
        else if (!_names.IsOpening(at))
        {
            return -1;
        }

        return _names.Before(_names.WithoutAge(at)) is { } person ? Free(person, phrase.IsOf || !Owners.IsBorne(person.FirstToken)) : -1;
    }

    /// <summary>In "his mother, Jo Hart, his brother, ..." she is taken: no brother. In "according to Jo Hart, ..." she is the source.</summary>
    private int Free(Mention person, bool isFree) =>
        isFree && !sentence.Language.Clauses.Accord.Contains(sentence.Lower(person.FirstToken - 2)) ? person.FirstToken : -1;

    /// <summary>"The killer of Jo Hart is his brother": the subject is another.</summary>
    private bool IsSubject(Mention name) =>
        name.FirstToken == 0 || sentence.Tags[name.FirstToken - 1].Universal is not (UniversalTag.Adp or UniversalTag.Cconj or UniversalTag.Verb)
        || sentence.Is(name.FirstToken - 1, GrammarWord.That) || sentence.Language.Clauses.Say.Contains(sentence.Lemma(name.FirstToken - 1));
}
