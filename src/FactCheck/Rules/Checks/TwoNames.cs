using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Grammar;
using FactCheck.Claims.Names;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>One victim under two surnames: the same first name, the same age and the same fate.</summary>
internal sealed class TwoNames : Check
{
    /// <inheritdoc/>
    public override string Name => "two-names";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var language = Language.Of(story.Articles[0].Article.Language);
        var victims = story.Articles.SelectMany(article => article.Claims).Where(claim => claim.Kind is AgeKind)
            .Select(age => (Age: age, Person: story.Alignment.People.Of(age), Fate: FateOf(language, age)))
            .Where(victim => victim.Person is not null && victim.Fate is not null && victim.Age.Value is NumberValue { Number: not null })
            .GroupBy(victim => (FirstName(victim.Person!.Name), victim.Age.Value.Normal, victim.Fate));
        foreach (var victim in victims.Where(victim => victim.Key.Item1.Length > 0))
        {
            var sides = victim.GroupBy(entry => entry.Person!).OrderBy(side => side.Select(entry => entry.Age.Article).Distinct().Count()).ThenBy(side => side.Key.Name, StringComparer.Ordinal).ToArray();
            if (sides.Length == 2 && NameComparison.Compare(sides[0].Key.Name, sides[1].Key.Name).Relation == NameRelation.Different)
            {
                yield return rule.Finding(story, sides.SelectMany(side => InFull(side.Key)).Select(Location.Of), sides[1].Key.Name);
            }
        }
    }

    /// <summary>What was done to whose age is told, as a family of events; null for anything that people do themselves.</summary>
    private static string? FateOf(Language language, Claim age) =>
        age.Frame.Role == GrammaticalRole.Patient && language.Events.TypeOf(age.Frame.Predicate) is { } type ? language.Events.FamilyOf(type) : null;

    private static string FirstName(string name) => name.IndexOf(' ') is > 0 and var end ? name[..end] : "";

    /// <summary>Wherever the name of a person stands in full.</summary>
    private static IEnumerable<Claim> InFull(Alignment.Person person) =>
        person.Spellings.SelectMany(spelling => spelling.Claims).Where(claim => claim.Value is NameValue { Given: not null, Surname: not null });
}
