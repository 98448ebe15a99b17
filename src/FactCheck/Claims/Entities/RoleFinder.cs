using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Claims.Entities;

/// <summary>Finds the words of offices and functions in a sentence: head, what stands before it, and the field behind it.</summary>
internal sealed class RoleFinder
{
    private const int LongestPortfolio = 4;
    private readonly SentenceView _sentence;
    private readonly Casing _casing;
    private readonly EntityLexicon _lexicon;

    public RoleFinder(SentenceView sentence, Casing casing)
    {
        (_sentence, _casing) = (sentence, casing);
        _lexicon = sentence.Language.Entities;
    }

    /// <summary>All role phrases, in the order of the text, without overlap.</summary>
    public List<RolePhrase> Find()
    {
        var roles = new List<RolePhrase>();
        var from = 0;
        for (var i = 0; i < _sentence.Count; i++)
        {
            if (HeadAt(i, from) is not { } role)
            {
                continue;
            }

            role = WithFieldBehind(WithWordsBefore(role, from));
            if (!IsPartOfName(role))
            {
                roles.Add(role);
                from = role.End;
            }

            i = Math.Max(i, role.End - 1);
        }

        return roles;
    }

    private RolePhrase? HeadAt(int i, int from)
    {
        var count = _lexicon.Roles.Heads.Match(_sentence.Lowers, i, out var head);
        if (count > 0)
        {
            return (head!.IsTitle && !_casing.IsCapital(i)) || IsModifierHere(i, i + count) ? null
                : new RolePhrase(i, i + count, i, head.Office, head.Class) { IsTitle = head.IsTitle, TakesField = head.TakesField };
        }

        return MisspeltAt(i, from);
    }

    /// <summary>"chief economist", "chief political adviser": a head that only describes the one behind it.</summary>
    private bool IsModifierHere(int first, int end)
    {
        var at = end;
        while (at < end + 2 && end - first == 1 && _lexicon.Roles.IsModifier(_sentence.Lower(first), out _) && _lexicon.Roles.IsModifier(_sentence.Lower(at), out _))
        {
            at++;
        }

        // "Deputy Finance Minister".
        at += _lexicon.Roles.IsDeputy(_sentence.Lower(first)) ? _lexicon.Roles.Portfolios.Match(_sentence.Lowers, at, out _) : 0;
        return _lexicon.Roles.Heads.Match(_sentence.Lowers, at, out _) > 0;
    }

    /// <summary>A word one slip away from a head, where only a title can stand: between a field or country and a name.</summary>
    private RolePhrase? MisspeltAt(int i, int from)
    {
        var (word, lower) = (_sentence.Word(i), _sentence.Lower(i));
        if (i == from || i + 1 >= _sentence.Count || lower.Length < 5 || !_casing.IsCapital(i) || !_casing.IsCapital(i + 1) || _casing.IsTitle
            || _lexicon.Cues.IsCommonWord(lower) || _lexicon.Roles.Correct(lower) is not { } right
            || !_lexicon.Roles.Heads.TryGet(right, out var head))
        {
            return null;
        }

        var before = _sentence.Lower(i - 1);
        var isTitle = _lexicon.Roles.Portfolios.TryGet(before, out _) || _lexicon.Roles.IsModifier(before, out _) || _lexicon.Roles.IsHead(before, right)
            || _lexicon.Places.Adjectives.TryGet(_sentence.Word(i - 1), out _);
        var isName = _sentence.Is(i + 1, EntityFlags.Given) || _lexicon.Names.IsRareGiven(_sentence.Word(i + 1));
        return isTitle || (isName && !_lexicon.Names.IsGiven(word) && !_lexicon.Names.IsRareGiven(word) && !_lexicon.Names.IsSurname(word) && i + 2 < _sentence.Count && _casing.IsCapital(i + 2))
            ? new RolePhrase(i, i + 1, i, lower, head!.Class) { Corrected = right, TakesField = head.TakesField }
            : null;
    }

    private RolePhrase WithWordsBefore(RolePhrase role, int from)
    {
        var first = role.Head;
        var fields = new List<string>();
        while (first > from)
        {
            var lower = _sentence.Lower(first - 1);
            if (role.Corrected is { } right && _lexicon.Roles.IsHead(lower, right))
            {
                first--;
                role = role with { Office = $"{lower} {role.Office}", Corrected = $"{lower} {right}" };
            }
            else if (role.TakesField && FieldBefore(from, first, fields) is > 0 and var count)
            {
                first -= count;
            }
            else if (_lexicon.Roles.IsModifier(lower, out var status) && !IsPartOfPlace(first - 1))
            {
                first--;
                role = role with { Status = role.Status ?? status, Deputy = _lexicon.Roles.IsDeputy(lower) ? lower : role.Deputy };
            }
            else if (lower is "-" && first - 1 > from && _lexicon.Roles.IsModifier(_sentence.Lower(first - 2), out var hyphened))
            {
                first -= 2;
                role = role with { Status = role.Status ?? hyphened };
            }
            else
            {
                break;
            }
        }

        var country = _lexicon.Places.Adjectives.MatchBefore(_sentence.Words, from, first, 2, out var place);
        fields.Reverse();
        return role with
        {
            First = first - country,
            Institution = country > 0 ? place : null,
            Portfolio = fields.Count > 0 ? string.Join("; ", fields) : null,
        };
    }

    /// <summary>Tokens of a field that ends before <paramref name="end"/>, with the "and" that joins it to the next; 0 for none.</summary>
    private int FieldBefore(int from, int end, List<string> fields)
    {
        var joined = fields.Count > 0 && _sentence.Is(end - 1, GrammarWord.And) ? 1 : 0;
        var count = _lexicon.Roles.Portfolios.MatchBefore(_sentence.Lowers, from, end - joined, LongestPortfolio, out var field);
        if (count == 0 || (fields.Count > 0 && joined == 0))
        {
            return 0;
        }

        fields.Add(field!);
        return count + joined;
    }

    /// <summary>"for Economic Affairs and Climate Protection", "of the Interior".</summary>
    private RolePhrase WithFieldBehind(RolePhrase role)
    {
        if (!role.TakesField || !_sentence.Is(role.End, GrammarWord.Field))
        {
            return role;
        }

        var at = role.End + 1;
        var fields = new List<string>();
        while (true)
        {
            at += _sentence.Is(at, GrammarWord.The) ? 1 : 0;
            var count = _lexicon.Roles.Portfolios.Match(_sentence.Lowers, at, out var field);
            if (count == 0)
            {
                break;
            }

            fields.Add(field!);
            role = role with { End = at + count, Portfolio = string.Join("; ", fields) };
            at += count;
            at += _sentence.Lower(at) == "," ? 1 : 0;
            var and = _sentence.Is(at, GrammarWord.And);
            if (at == role.End && !and)
            {
                break;
            }

            at += and ? 1 : 0;
        }

        return role;
    }

    /// <summary>"Justice Department", "General Hospital", "President Street", "Sheriff's Office", "King County": no role.</summary>
    private bool IsPartOfName(RolePhrase role)
    {
        var next = role.End;
        if (next < _sentence.Count && ((_sentence.Word(next) == "-" && _casing.IsTight(next))
            || (_casing.IsCapital(next) && _sentence.Is(next, EntityFlags.TopicHead | EntityFlags.PlainHead))))
        {
            return true;
        }

        if (!_casing.IsCapital(role.Head))
        {
            return false;
        }

        if (IsSurname(role))
        {
            return true;
        }

        next += _sentence.Is(next, GrammarWord.Genitive) ? 1 : 0;
        if (next >= _sentence.Count || !_casing.IsCapital(next))
        {
            return false;
        }

        var word = _sentence.Word(next);
        return _lexicon.Organisations.Head(word) != OrganisationHead.None || (_lexicon.Places.WordType(word) is not null && !(next > role.End))
            || (_sentence.Word(next + 1) is { Length: > 0 } second && _lexicon.Places.WordType(second) == "division" && next == role.End);
    }

    /// <summary>"Stephen King said", "Dean Smith said": words that are names here.</summary>
    private bool IsSurname(RolePhrase role)
    {
        if (role.End - role.First != 1)
        {
            return false;
        }

        var next = role.End < _sentence.Count && _casing.IsCapital(role.End);
        var afterGiven = role.Head > 0 && _sentence.Is(role.Head - 1, EntityFlags.Given) && !next && !role.IsTitle;
        var isGiven = _sentence.Is(role.Head, EntityFlags.Given) && next && !(role.End + 1 < _sentence.Count && (_casing.IsCapital(role.End + 1) || _sentence.Is(role.End + 1, EntityFlags.Particle)));
        return afterGiven || isGiven;
    }

    /// <summary>The "County" of "Hall County Sheriff" belongs to the place.</summary>
    private bool IsPartOfPlace(int i) =>
        i > 0 && _casing.IsCapital(i) && _lexicon.Cues.Divisions.Contains(_sentence.Lower(i)) && (_casing.IsCapital(i - 1) || _sentence.Is(i - 1, GrammarWord.SureGenitive));
}
