using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Entities;

/// <summary>What no name is, though its capitals look like one: the recogniser has learned from texts with fewer headlines and labels than news has.</summary>
internal sealed class RecognizedName(SentenceView sentence, Casing casing)
{
    private readonly EntityLexicon _lexicon = sentence.Language.Entities;

    /// <summary>Whether the words can be a name of that type.</summary>
    public bool IsPlausible(EntitySpan name)
    {
        if (casing.IsOwed(name.First) || HasGap(name) || IsAffiliation(name))
        {
            return false;
        }

        if (name.End - name.First == 1 && IsCommon(name.First))
        {
            return IsListed(name);
        }

        return name.Type switch
        {
            EntityType.Person => IsPersonal(name) && (name.End - name.First > 1 || IsAlone(name)),
            EntityType.Place => !IsNumbered(name) && IsLocated(name),
            _ => !IsOfPeople(name.End - 1) && !(casing.IsTitle && name.End - name.First > 1) && !IsLocal(name),
        };
    }

    /// <summary>"Houston on Saturday - Queric": a date, or a dash with spaces, stands between two names.</summary>
    private bool HasGap(EntitySpan name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (_lexicon.Cues.Calendar.Contains(sentence.Lower(i)) || (i > name.First && sentence.Word(i) is "-" && !casing.IsTight(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"R-Calif.", "D-Mont.": party and state.</summary>
    private bool IsAffiliation(EntitySpan name) =>
        (sentence.Word(name.First).Length == 1 && sentence.Word(name.First + 1) is "-")
        || (sentence.Word(name.First - 1) is "-" && _lexicon.Cues.Party.Contains(sentence.Lower(name.First - 2)));

    /// <summary>"Q10", "SUV", "Interstate 80".</summary>
    private bool IsNumbered(EntitySpan name) =>
        name.End - name.First == 1 && (sentence.Word(name.First).Any(char.IsAsciiDigit) || (casing.IsAllCaps(name.First) && !_lexicon.Places.Places.TryGet(sentence.Word(name.First), out _))
            || (name.End < sentence.Count && sentence[name.End].Kind == TokenKind.Number));

    /// <summary>"Palmer police", "a Crossville man": the word before is a town.</summary>
    private bool IsLocal(EntitySpan name) => name.End - name.First == 1 && _lexicon.Cues.Local.Contains(sentence.Lower(name.End));

    /// <summary>Whether a single word can be somebody's: nothing that it might belong to stands behind it, and it is no acronym.</summary>
    private bool IsAlone(EntitySpan name) =>
        !IsLocal(name) && !casing.IsAllCaps(name.First) && !(name.End < sentence.Count && sentence.Tags[name.End].Universal is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Adj);

    /// <summary>A place that is in no list must stand where places stand: "in Karovia", "the Karovia region"; but not "a stake in Karovia".</summary>
    private bool IsLocated(EntitySpan name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            // "Upstate New York": the list's name is at the end.
            if (i + _lexicon.Places.Places.Match(sentence.Words, i, out _) == name.End)
            {
                return true;
            }
        }

        if (_lexicon.Places.WordType(sentence.Word(name.End - 1)) is not null)
        {
            return true;
        }

        var before = name.First - (sentence.Is(name.First - 1, GrammarWord.The) ? 2 : 1);
        return _lexicon.Cues.Areas.Contains(sentence.Lower(name.End)) || (_lexicon.Cues.Setting.Contains(sentence.Lower(before)) && !_lexicon.Cues.Holding.Contains(sentence.Lower(before - 1)));
    }

    /// <summary>"Iranians", "Democrats": people, not a body of them.</summary>
    private bool IsOfPeople(int last)
    {
        var word = sentence.Word(last);
        return sentence.Language.Endings.Cut(word, WordEnding.Plural) is { } singular
            && (_lexicon.Places.Adjectives.TryGet(singular, out _) || _lexicon.Cues.Adjectives.Contains(sentence.Lower(last)) || _lexicon.Cues.Adjectives.Contains(singular.ToLowerInvariant()));
    }

    /// <summary>"Terrace", "Court": running text writes the word in lower case.</summary>
    private bool IsCommon(int at) => _lexicon.Cues.IsCommonWord(sentence.Lower(at));

    private bool IsListed(EntitySpan name) => name.Type switch
    {
        EntityType.Place => _lexicon.Places.Places.TryGet(sentence.Word(name.First), out _) && _lexicon.Cues.Where.Contains(sentence.Lower(name.First - 1)),
        EntityType.Person => _lexicon.Names.IsSurname(sentence.Word(name.First)) && !_lexicon.Organisations.Known.TryGet(sentence.Word(name.First), out _),
        _ => false,
    };

    /// <summary>A person's name has a word that people are named with, and none that only bodies and roads have.</summary>
    private bool IsPersonal(EntitySpan name)
    {
        var known = false;
        for (var i = name.First; i < name.End; i++)
        {
            var word = sentence.Word(i);
            if ((sentence.Is(i, GrammarWord.And | GrammarWord.Field | GrammarWord.The) && !casing.IsCapital(i)) || (i > name.First && _lexicon.Organisations.Head(word) is OrganisationHead.Topic or OrganisationHead.Plain))
            {
                return false;
            }

            known |= _lexicon.Names.IsGiven(word) || _lexicon.Names.IsRareGiven(word) || _lexicon.Names.IsEasternSurname(word) || _lexicon.Names.IsSurname(word);
        }

        return known;
    }
}
