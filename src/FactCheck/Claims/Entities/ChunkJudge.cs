using FactCheck.Languages;
using FactCheck.Languages.Models;
using FactCheck.Text;

namespace FactCheck.Claims.Entities;

/// <summary>Weighs what speaks for a person, an organisation or a place. A sum of 3 or more is enough by itself.</summary>
internal sealed class ChunkJudge
{
    /// <summary>What is enough.</summary>
    public const double Enough = 3;

    /// <summary>Tokens of the names that may stand between "as" and the last of them.</summary>
    private const int AsReach = 9;

    private readonly SentenceView _sentence;
    private readonly Casing _casing;
    private readonly EntityLexicon _lexicon;
    private readonly PlaceJudge _places;
    private readonly List<RolePhrase> _roles;

    public ChunkJudge(SentenceView sentence, Casing casing, List<RolePhrase> roles)
    {
        (_sentence, _casing, _roles) = (sentence, casing, roles);
        _lexicon = sentence.Language.Entities;
        _places = new(sentence, casing);
    }

    /// <summary>Fills in the sums of <paramref name="chunk"/>.</summary>
    public void Weigh(Chunk chunk)
    {
        chunk.Honorific = _sentence.Is(chunk.First - 1, EntityFlags.Honorific) ? _lexicon.Names.Honorific(_sentence.Lower(chunk.First - 1)) : null;
        chunk.HasRoleBefore = EndsRole(chunk.First) || (chunk.Honorific is not null && EndsRole(chunk.First - 1));
        for (var i = chunk.First; i < chunk.End; i++)
        {
            chunk.HasOrganisationHead |= _sentence.Is(i, EntityFlags.Head) && (chunk.Count > 1);
        }

        chunk.Organisation = Organisation(chunk);
        chunk.Place = _places.Weigh(chunk);
        chunk.Person = Shape(chunk) + Before(chunk) + Behind(chunk);
    }

    private bool BeginsRole(int token) => _roles.Exists(role => role.First == token);

    private bool EndsRole(int end) => _roles.Exists(role => role.End == end);

    private double Shape(Chunk chunk)
    {
        var names = _lexicon.Names;
        var first = _sentence.Word(chunk.First)[chunk.Skip..];
        var sum = 0.0;
        var (words, full) = (0, 0);
        for (var i = chunk.First; i < chunk.End; i++)
        {
            if (_sentence[i].Kind != TokenKind.Word)
            {
                continue;
            }

            sum -= _sentence.Word(i).AsSpan().ContainsAnyInRange('0', '9') ? 5 : 0;
            full += _casing.IsInitial(i) ? 0 : 1;
            words += _casing.IsCapital(i) && !(_casing.IsTight(i) && i - 2 >= chunk.First && _casing.IsCapital(i - 2)) ? 1 : 0;
            sum -= i > chunk.First && _sentence.Is(i, EntityFlags.Common) && !_sentence.Is(i, EntityFlags.Surname | EntityFlags.Particle | EntityFlags.Suffix) ? 1 : 0;
            sum -= _casing.IsAllCaps(i) && !_casing.IsInitial(i) && _sentence.Word(i).Length > 2 && !_sentence.Is(i, EntityFlags.Suffix) ? 2 : 0;
            sum -= i > chunk.First && (_sentence.Is(i, GrammarWord.Field | GrammarWord.The) || _sentence.Word(i) == "&") ? 5 : 0;
            sum += i > chunk.First && i < chunk.End - 1 && _casing.IsInitial(i) ? 2 : 0;
        }

        sum += _sentence.Is(chunk.End - 1, EntityFlags.Suffix) && words > 1 ? 2 : 0;
        sum -= HeadPenalty(chunk);
        if (words is < 2 or > 5 || full == 0)
        {
            return words > 5 || full == 0 || IsNoSurname(chunk) ? -5 : sum;
        }

        sum += words > 2 && _sentence.Is(chunk.First + 1, EntityFlags.Given) ? 1 : 0;
        sum += names.IsGiven(first) ? 3
            : names.IsRareGiven(first) || names.IsRareGiven(Joined(chunk)) ? IsPlainWord(chunk.End - 1) ? 2.5 : 3
            : names.IsWeakGiven(first) ? 2
            : names.IsEasternSurname(first) && words is 2 or 3 ? 1.5
            : _casing.IsInitial(chunk.First) ? 2
            : _sentence.Is(chunk.First, EntityFlags.Common) ? 0 : 1;
        sum += Surname(chunk);
        sum -= chunk.KnownPlace is not null ? 4 : _sentence.Word(chunk.First + 1) == "-" && _lexicon.Places.Places.TryGet(first, out var place) && place!.IsCertain ? 3 : 0;
        return sum - (_casing.IsTitle && !names.IsGiven(first) ? 1 : 0);
    }

    /// <summary>A single word that no office makes a name: "Department", and in headlines every word that is no known surname.</summary>
    private bool IsNoSurname(Chunk chunk)
    {
        var word = _sentence.Word(chunk.First);
        return _lexicon.Organisations.Head(word) is OrganisationHead.Topic or OrganisationHead.Plain || (_casing.IsTitle && !_lexicon.Names.IsSurname(word));
    }

    private double Surname(Chunk chunk)
    {
        var last = _sentence.Is(chunk.End - 1, EntityFlags.Suffix) ? chunk.End - 2 : chunk.End - 1;
        var isCommon = _sentence.Is(last, EntityFlags.Common | EntityFlags.PlaceWord);
        return last <= chunk.First || !_sentence.Is(last, EntityFlags.Surname) ? 0
            : isCommon ? 0.5
            : _casing.IsTitle || _lexicon.Places.Places.TryGet(_sentence.Word(chunk.First), out _) || _lexicon.Organisations.Known.TryGet(_sentence.Word(chunk.First), out _) ? 0.5 : 2;
    }

    private bool IsPlainWord(int i) =>
        _casing.IsTitle || _sentence.Is(i, EntityFlags.Common) || _lexicon.Places.Places.TryGet(_sentence.Word(i), out _) || _casing.IsAllCaps(i);

    /// <summary>A name that begins with two parts and a hyphen: "Jean-Claude".</summary>
    private string Joined(Chunk chunk) =>
        _sentence.Word(chunk.First + 1) == "-" ? $"{_sentence.Word(chunk.First)}-{_sentence.Word(chunk.First + 2)}" : "";

    private double HeadPenalty(Chunk chunk)
    {
        var last = _sentence.Word(chunk.End - 1);
        var first = _sentence.Word(chunk.First);
        var isRoad = _lexicon.Places.WordType(last) is not null || _lexicon.Organisations.Head(last) is OrganisationHead.Media or OrganisationHead.Company;
        var isBody = _lexicon.Organisations.Head(last) is OrganisationHead.Topic or OrganisationHead.Plain && chunk.Count > 1 && !_lexicon.Names.IsGiven(first);
        return chunk.KnownOrganisation is not null || isBody || _lexicon.Cues.PlaceStarts.Contains(first) ? 5
            : _places.IsNamesake(chunk) ? 0
            : isRoad ? (_lexicon.Places.WordType(last) == "division" ? 4 : 2.5)
            : chunk.HasOrganisationHead && !(_lexicon.Names.IsGiven(first) && chunk.Count == 2) ? 5
            : chunk.HasOrganisationHead ? 3 : 0;
    }

    private double Before(Chunk chunk)
    {
        var at = chunk.First - 1;
        var before = _sentence.Lower(at);
        if (chunk.Honorific is not null)
        {
            return 4;
        }

        var sum = chunk.HasRoleBefore ? 3.0 : 0;
        sum += _sentence.Is(at, EntityFlags.Label) ? 2 : before == "," && _sentence.Is(at - 1, EntityFlags.Label) ? 1.5 : 0;
        sum += AsWhom(at) is >= 0 and var whom && IsIdentified(whom) ? 3 : 0;
        sum += _sentence.Is(at, EntityFlags.Speech) ? 1.5 : 0;
        sum += _places.IsSource(at) ? 0.5 : 0;
        sum += _sentence.Is(at, NumberCue.Old) && _sentence.Word(at - 1) == "-" && !(chunk.Count == 1 && (chunk.KnownPlace is not null || _sentence.Is(chunk.End, EntityFlags.Label))) ? 3 : 0;
        sum -= _sentence.Is(at, GrammarWord.The | GrammarWord.Article) && !chunk.HasRoleBefore ? 3 : 0;
        sum -= _sentence.Is(at, GrammarWord.Locative) ? 1.5 : 0;
        sum -= _sentence[chunk.First] is { } token && chunk.First > 0 && _sentence[at].Kind == TokenKind.Number ? 2 : 0;
        return sum;
    }

    /// <summary>The "as" before a name or the names that stand with it: "as Jo Hart", "as Jo Hart and Ann Hale"; -1 where there is none.</summary>
    private int AsWhom(int at)
    {
        var i = _sentence.Is(at, GrammarWord.And) ? at - 1 : at;
        while (i < at && i > at - AsReach && i > 0 && (_casing.IsCapital(i) || _sentence.Lower(i) == "," || _sentence.Is(i, GrammarWord.And)))
        {
            i--;
        }

        return _sentence.Is(i, GrammarWord.As) ? i : -1;
    }

    /// <summary>"identified as", "identified the man as".</summary>
    private bool IsIdentified(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 4); i--)
        {
            if (_lexicon.Cues.Identify.Contains(_sentence.Lower(i)))
            {
                return true;
            }
        }

        return false;
    }

    private double Behind(Chunk chunk)
    {
        var (at, cues) = (chunk.End, _lexicon.Cues);
        var next = _sentence.Lower(at);
        var sum = 0.0;
        sum += _sentence.Is(at, EntityFlags.Speech) ? IsBareSurname(chunk) ? 3 : 1.5 : 0;
        sum += cues.Personal.Contains(next) || (next == "," && _sentence.Is(at + 1, GrammarWord.Who)) ? 1.5 : 0;
        sum += _sentence.Is(at, GrammarWord.Passive) && cues.Passive.Contains(_sentence.Lower(at + 1)) ? 1.5 : 0;
        sum += _sentence.Is(at, GrammarWord.Genitive) && cues.Belongings.Contains(_sentence.Lower(at + 1)) ? 1 : 0;
        sum += next == "," && (BeginsRole(at + 1) || (_sentence.Is(at + 1, GrammarWord.The | GrammarWord.Article) && BeginsRole(at + 2))) ? 2 : 0;
        var age = next is "," or "(" ? _sentence.Word(at + 1) : "";
        sum += age.Length is 1 or 2 && age.All(char.IsAsciiDigit) && !(age.Length == 1 && _sentence.Word(at + 2) != ",") ? 3 : 0;
        sum += next == "," && _sentence.Is(at + 1, GrammarWord.The | GrammarWord.Article | GrammarWord.Possessive) ? chunk.End + 2 < _sentence.Count && _sentence[at + 2].Kind == TokenKind.Number ? 2 : 0.5 : 0;
        sum += next == "," && _sentence.Is(at + 1, GrammarWord.Was) && cues.Passive.Contains(_sentence.Lower(at + 2)) ? 1 : 0;
        return sum;
    }

    private bool IsBareSurname(Chunk chunk) =>
        chunk.Count == 1 && _sentence.Is(chunk.First, EntityFlags.Surname) && !_sentence.Is(chunk.First, EntityFlags.Common)
        && chunk.KnownPlace is null && chunk.KnownOrganisation is null;

    private double Organisation(Chunk chunk)
    {
        if (chunk.KnownOrganisation is not null)
        {
            return _casing.IsCapital(chunk.First) && chunk.Count == 1 && _sentence.Is(chunk.First, EntityFlags.Common) && _casing.IsStart(chunk.First) ? 1 : 4;
        }

        var last = _lexicon.Organisations.Head(_sentence.Word(chunk.End - 1));
        var sum = last != OrganisationHead.None && chunk.Count > 1 ? 4.0 : 0;
        sum = sum == 0 && chunk.HasOrganisationHead ? HasTopic(chunk) ? 3 : 2 : sum;
        sum -= _casing.IsTitle && sum < 4 ? 1 : 0;
        var first = _sentence.Word(chunk.First);
        sum -= sum > 0 && chunk.Count == 2 && _lexicon.Names.IsGiven(first) && last is not OrganisationHead.Company ? 2 : 0;
        if (chunk.Count == 1 && _casing.IsAllCaps(chunk.First) && first.Length is > 1 and < 7 && !_sentence.Is(chunk.First, EntityFlags.Never) && !_casing.IsTitle)
        {
            sum += _sentence.Is(chunk.End, EntityFlags.Speech) || _sentence.Is(chunk.First - 1, EntityFlags.Speech) ? 3 : 1.5;
            sum += _sentence.Is(chunk.First - 1, GrammarWord.The) || EndsRole(chunk.First - 1) ? 1 : 0;
        }

        return sum;
    }

    /// <summary>"Institute for Geosciences": a head with "of" or "for" behind it.</summary>
    private bool HasTopic(Chunk chunk)
    {
        for (var i = chunk.First; i < chunk.End - 1; i++)
        {
            if (_sentence.Is(i, EntityFlags.TopicHead) && _sentence.Is(i + 1, GrammarWord.Topic))
            {
                return true;
            }
        }

        return false;
    }
}
