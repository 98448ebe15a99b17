using FactCheck.Claims.Entities;
using FactCheck.Claims.Names;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Places;
using FactCheck.Claims.Roles;
using FactCheck.Languages;

namespace FactCheck.Claims.Lists;

/// <summary>Finds what can be members of an enumeration: named people, places and organisations, fields of ministers, charges.</summary>
internal sealed class ItemFinder(SentenceView sentence)
{
    private const int LongestBracket = 14;
    private readonly EntityLexicon _lexicon = sentence.Language.Entities;

    /// <summary>Named people, places and organisations, in the order of the text.</summary>
    public List<ListItem> Named()
    {
        var items = new List<ListItem>();
        foreach (var entity in sentence.Entities)
        {
            if (entity.Value is RoleValue || IsOwner(entity) || (items.Count > 0 && entity.FirstToken < items[^1].End))
            {
                continue;
            }

            var (type, normal) = entity.Value switch
            {
                NameValue name => ("person", name.Full),
                PlaceValue { Type: not "address" } place => ("place", place.Name),
                OrganisationValue organisation => ("org", organisation.Name),
                _ => ("", ""),
            };
            if (type.Length > 0)
            {
                var first = type == "person" ? RoleBefore(entity) : entity.FirstToken;
                items.Add(new ListItem(WithoutArticle(first), BehindBracket(entity.EndToken), entity.FirstToken, entity.EndToken, normal.ToLowerInvariant(), type));
            }
        }

        return items;
    }

    /// <summary>Fields before or behind a plural such as "ministers", in the order of the text.</summary>
    public List<ListItem> Portfolios()
    {
        var items = new List<ListItem>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (_lexicon.Lists.Bearers.Contains(sentence.Lower(i)))
            {
                AddFieldsBefore(i, items);
                if (sentence.Is(i + 1, GrammarWord.Field))
                {
                    AddFieldsFrom(i + 2, items);
                }
            }
        }

        return items;
    }

    private void AddFieldsBefore(int bearer, List<ListItem> items)
    {
        var at = items.Count;
        var end = bearer;
        while (true)
        {
            var count = _lexicon.Roles.Portfolios.MatchBefore(sentence.Lowers, items.Count > 0 && at > 0 ? items[at - 1].End : 0, end, 4, out var field);
            if (count == 0)
            {
                return;
            }

            items.Insert(at, new ListItem(end - count, end, end - count, end, field!, "portfolio"));
            end -= count;
            var separator = ListScanner.SeparatorBefore(sentence, end);
            if (separator == 0)
            {
                return;
            }

            end -= separator;
        }
    }

    private void AddFieldsFrom(int at, List<ListItem> items)
    {
        while (true)
        {
            var first = at;
            at += sentence.Is(at, GrammarWord.The) ? 1 : 0;
            var count = _lexicon.Roles.Portfolios.Match(sentence.Lowers, at, out var field);
            if (count == 0)
            {
                return;
            }

            items.Add(new ListItem(first, at + count, at, at + count, field!, "portfolio"));
            at += count;
            var separator = ListScanner.SeparatorAt(sentence, at);
            if (separator == 0)
            {
                return;
            }

            at += separator;
        }
    }

    // "Emma, Watson and Emma's father": the member is the father.
    private bool IsOwner(Entity entity) =>
        sentence.Is(entity.EndToken, GrammarWord.Genitive) && !sentence[entity.EndToken].SpaceBefore
        && (sentence.Word(entity.EndToken).Length > 1 || sentence.Language.Endings.Has(sentence.Word(entity.EndToken - 1), WordEnding.BareGenitive));

    private int RoleBefore(Entity person)
    {
        var first = person.FirstToken;
        var name = (NameValue)person.Value;
        first -= name.Honorific is not null && first > 0 ? 1 : 0;
        foreach (var role in sentence.Entities)
        {
            if (role.Value is RoleValue && role.EndToken == first)
            {
                return role.FirstToken;
            }
        }

        return first;
    }

    private int WithoutArticle(int first) => sentence.Is(first - 1, GrammarWord.The) ? first - 1 : first;

    /// <summary>Behind "(Finance, FDP)"; the same where no bracket opens or none closes.</summary>
    private int BehindBracket(int end)
    {
        if (sentence.Word(end) != "(")
        {
            return end;
        }

        for (var i = end + 1; i < Math.Min(sentence.Count, end + LongestBracket); i++)
        {
            if (sentence.Word(i) == ")")
            {
                return i + 1;
            }
        }

        return end;
    }
}
