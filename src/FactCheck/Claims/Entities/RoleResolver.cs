using FactCheck.Claims.Names;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Places;
using FactCheck.Claims.Roles;
using FactCheck.Languages;

namespace FactCheck.Claims.Entities;

/// <summary>Decides which role phrases are claims and whose they are.</summary>
internal sealed class RoleResolver(SentenceView sentence, Casing casing, List<RolePhrase> roles, List<Entity> entities)
{
    private readonly RoleLexicon _lexicon = sentence.Language.Entities.Roles;
    private const GrammarWord BeforeApposition = GrammarWord.The | GrammarWord.Article | GrammarWord.Possessive | GrammarWord.Who | GrammarWord.Is | GrammarWord.Genitive;
    private readonly Entity[] _people = [.. entities.Where(entity => entity.Value is NameValue)];

    /// <summary>The roles, in the order of the text.</summary>
    public IEnumerable<Entity> Resolve()
    {
        foreach (var role in roles)
        {
            var (end, institution) = WithInstitution(role);
            var holder = Holder(role, end);
            if (holder < 0 && (role.IsTitle || !StandsAlone(role)))
            {
                continue;
            }

            end = holder == role.End ? role.End : end;
            yield return new Entity(
                Value(role.Deputy is null ? role.Office : $"{role.Deputy} {role.Office}", role.Portfolio) with
                {
                    Institution = role.Institution ?? institution ?? InstitutionBefore(role),
                    Status = role.Status,
                    IsCabinet = role.Deputy is null && _lexicon.IsCabinet(role.Corrected ?? role.Office),
                    Corrected = role.Deputy is null || role.Corrected is null ? role.Corrected : $"{role.Deputy} {role.Corrected}",
                    Written = sentence.TextOf(role.First, end - role.First),
                },
                role.First,
                end - role.First) { PersonToken = holder };
        }

        foreach (var role in InBrackets())
        {
            yield return role;
        }
    }

    private RoleValue Value(string office, string? portfolio) => new(office, portfolio)
    {
        Written = office,
        IsCabinet = _lexicon.IsCabinet(office),
        ExclusiveSets = _lexicon.ExclusiveSets(office),
        JointFields = portfolio is null ? 0 : portfolio.Split("; ").Aggregate(0UL, (bits, field) => bits | _lexicon.JointFields(field)),
    };

    /// <summary>"director of the Tennessee Bureau of Investigation", "president of Poland", "an inspector with the Coast Guard".</summary>
    private (int End, string? Name) WithInstitution(RolePhrase role)
    {
        if (!sentence.Is(role.End, GrammarWord.Employer))
        {
            return (role.End, null);
        }

        var at = role.End + 1;
        at += sentence.Is(at, GrammarWord.The) ? 1 : 0;
        var entity = entities.Find(other => other.FirstToken == at && other.Value is OrganisationValue or PlaceValue { Type: not "address" });
        return entity is null || sentence.Is(entity.EndToken, GrammarWord.Genitive) || (sentence.Is(role.End, GrammarWord.Member) && entity.Value is not OrganisationValue) ? (role.End, null) : (entity.EndToken, entity.Value switch
        {
            PlaceValue place => place.Name,
            var organisation => organisation.Normal,
        });
    }

    private string? InstitutionBefore(RolePhrase role)
    {
        var end = sentence.Is(role.First - 1, GrammarWord.Genitive) ? role.First - 1 : role.First;
        var entity = entities.Find(other => other.EndToken == end && other.Value is OrganisationValue or PlaceValue { Type: not "address" });
        return entity?.Value switch
        {
            PlaceValue place => place.Name,
            OrganisationValue organisation => organisation.Name,
            _ => null,
        };
    }

    /// <summary>The first token of the holder's name, or -1.</summary>
    private int Holder(RolePhrase role, int end)
    {
        foreach (var person in _people)
        {
            var first = person.FirstToken;
            if (first == role.End || first == end || (first == role.End + 1 && person.Value is NameValue { Honorific: not null }))
            {
                return first;
            }
        }

        if (role.IsTitle || sentence.Is(role.End, GrammarWord.Genitive))
        {
            return -1;
        }

        foreach (var person in _people)
        {
            if (IsApposition(person.EndToken, role.First) || IsPredicate(person.EndToken, role.First)
                || (person.FirstToken == end + 1 && sentence.Word(end) == "," && IsDefinite(role.First)))
            {
                return person.FirstToken;
            }
        }

        return -1;
    }

    private bool IsDefinite(int first) =>
        sentence.Is(first - 1, GrammarWord.The | GrammarWord.Possessive | GrammarWord.SureGenitive) || (first == 0 && casing.IsCapital(0));

    /// <summary>"Owen, the fire chief", "Owen, 43, Nordwerk's chief executive", "Owen (the chief executive)".</summary>
    private bool IsApposition(int at, int role)
    {
        if (sentence.Word(at) is not ("," or "(" or "-" or "–" or "—") || role <= at || role > at + 7)
        {
            return false;
        }

        at++;
        if (sentence[at].Kind == Text.TokenKind.Number && sentence.Word(at + 1) == ",")
        {
            at += 2;
        }

        for (; at < role; at++)
        {
            var isBefore = sentence.Is(at, BeforeApposition) || _lexicon.IsModifier(sentence.Lower(at), out _)
                || roles.Exists(other => other.First <= at && at < other.End) || entities.Exists(other => other.FirstToken <= at && at < other.EndToken
                    && (other.Value is not NameValue || other.EndToken == role || sentence.Is(other.EndToken, GrammarWord.Genitive)));
            if (!isBefore)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Owen is the fire chief", "Owen became chancellor".</summary>
    private bool IsPredicate(int at, int role)
    {
        if (!sentence.Is(at, GrammarWord.Copula))
        {
            return false;
        }

        at++;
        at += sentence.Is(at, GrammarWord.The | GrammarWord.Article | GrammarWord.Possessive) ? 1 : 0;
        return at == role;
    }

    /// <summary>"the Chancellor": one office of state, in capitals or with the definite article.</summary>
    private bool StandsAlone(RolePhrase role) =>
        role.Class == "office" && role.Corrected is null && casing.IsCapital(role.Head) && !casing.IsTitle && sentence.Is(role.First - 1, GrammarWord.The)
        && !(role.End < sentence.Count && casing.IsCapital(role.End)) && sentence.Word(role.End) != "-";

    /// <summary>Fields in brackets behind names of ministers: "Ann Hill (Finance, FDP)".</summary>
    private List<Entity> InBrackets()
    {
        var found = new List<Entity>();
        foreach (var person in _people)
        {
            if (sentence.Word(person.EndToken) != "(")
            {
                continue;
            }

            var at = person.EndToken + 1;
            var count = _lexicon.Portfolios.Match(sentence.Lowers, at, out var field);
            var end = at + count;
            if (count == 0)
            {
                var role = roles.Find(other => other.First == at);
                if (role is null || !sentence.Is(role.End, GrammarWord.And))
                {
                    continue;
                }

                at = role.End + 1;
                count = _lexicon.Portfolios.Match(sentence.Lowers, at, out field);
                end = at + count;
            }

            if (count > 0 && (sentence.Word(end) is "," or ")" || sentence.Is(end, GrammarWord.And)) && casing.IsCapital(at))
            {
                found.Add(new Entity(Value(_lexicon.FieldOffice, field) with { Written = sentence.TextOf(at, count) }, at, count) { PersonToken = person.FirstToken });
            }
        }

        return found.Count > 1 ? found : [];
    }
}
