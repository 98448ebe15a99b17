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
            EntityType.Person => IsPersonal(name),
            EntityType.Place => !IsNumbered(name),
            _ => !IsOfPeople(name.End - 1) && (name.End - name.First > 1 || !_lexicon.Cues.Local.Contains(sentence.Lower(name.End))),
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
    private bool IsAffiliation(EntitySpan name) => sentence.Word(name.First).Length == 1 && sentence.Word(name.First + 1) is "-";

    /// <summary>"Q10", "SUV", "Interstate 80".</summary>
    private bool IsNumbered(EntitySpan name) =>
        name.End - name.First == 1 && (sentence.Word(name.First).Any(char.IsAsciiDigit) || (casing.IsAllCaps(name.First) && !_lexicon.Places.Places.TryGet(sentence.Word(name.First), out _))
            || (name.End < sentence.Count && sentence[name.End].Kind == TokenKind.Number));

    /// <summary>"Iranians", "Democrats": people, not a body of them.</summary>
    private bool IsOfPeople(int last)
    {
        var word = sentence.Word(last);
        return word.EndsWith('s') && (_lexicon.Places.Adjectives.TryGet(word[..^1], out _) || _lexicon.Cues.Adjectives.Contains(sentence.Lower(last)) || _lexicon.Cues.Adjectives.Contains(sentence.Lower(last)[..^1]));
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
            if (word is "&" or "of" or "for" or "and" or "the" || (i > name.First && _lexicon.Organisations.Head(word) is OrganisationHead.Topic or OrganisationHead.Plain))
            {
                return false;
            }

            known |= _lexicon.Names.IsGiven(word) || _lexicon.Names.IsRareGiven(word) || _lexicon.Names.IsEasternSurname(word) || _lexicon.Names.IsSurname(word);
        }

        return known;
    }
}
