using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Alignment.Wording;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Claims.Lists;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Places;
using FactCheck.Claims.Roles;
using FactCheck.Rules;
using FactCheck.Rules.Checks;

namespace FactCheck.Reporting;

/// <summary>Finds the facts that several articles state alike.</summary>
internal static class AgreementFinder
{
    /// <summary>Kinds of which articles agree without saying much: they come last, in this order.</summary>
    private static readonly ImmutableArray<string> s_last = ["org", "name", "place"];

    private const string Statement = "statement";

    /// <summary>The agreements of one story, those with most independent sources first, bare wording last.</summary>
    public static IEnumerable<Agreement> Find(StoryFacts story) =>
        People(story).Concat(Organisations(story)).Concat(Places(story)).Concat(Roles(story)).Concat(Lists(story)).Concat(Quotations(story)).Concat(Wounds(story)).Concat(StatusAgreements.Find(story)).Concat(ValueAgreements.Find(story))
            .Select(entry => ToAgreement(entry.About, entry.Claims, story))
            .Concat(Regions(story))
            .Concat(Statements(story))
            .Concat(Assertions(story))
            .OfType<Agreement>()
            .OrderBy(agreement => agreement.Kind == Statement)
            .ThenByDescending(agreement => agreement.IndependentSources)
            .ThenBy(agreement => s_last.IndexOf(agreement.Kind))
            .ThenBy(agreement => agreement.Locations[0].File, StringComparer.Ordinal)
            .ThenBy(agreement => agreement.Locations[0].Span)
            .ThenBy(agreement => agreement.Kind, StringComparer.Ordinal);

    private static IEnumerable<(string About, IEnumerable<Claim> Claims)> People(StoryFacts story) =>
        story.Alignment.People.All.Select(person => (
            "name",
            person.Spellings.Where(spelling => !spelling.IsSlip)
                .SelectMany(spelling => spelling.Claims)));

    private static IEnumerable<(string About, IEnumerable<Claim> Claims)> Organisations(StoryFacts story) =>
        Claims<OrganisationValue>(story).GroupBy(claim => claim.Value.Normal, StringComparer.OrdinalIgnoreCase)
            .Select(group => ("organisation", group.AsEnumerable()));

    private static IEnumerable<(string About, IEnumerable<Claim> Claims)> Places(StoryFacts story) =>
        Claims<PlaceValue>(story).GroupBy(claim => ((PlaceValue)claim.Value).Canonical, StringComparer.Ordinal)
            .Where(group => AreSame([.. group.DistinctBy(claim => claim.Value.Normal, StringComparer.Ordinal)]))
            .Select(group => ("place", group.AsEnumerable()));

    /// <summary>Where one article names a state, and another only behind a town of it: "in Maryland", "District Heights, Md.".</summary>
    private static IEnumerable<Agreement?> Regions(StoryFacts story)
    {
        var within = Claims<PlaceValue>(story).Where(claim => claim.Value is PlaceValue { IsSetting: true } && claim.Text.Contains(',', StringComparison.Ordinal))
            .ToLookup(claim => ((PlaceValue)claim.Value).Container ?? "", StringComparer.Ordinal);
        return Claims<PlaceValue>(story).Where(claim => claim.Value is PlaceValue { IsDivision: true, IsSetting: true }).GroupBy(claim => ((PlaceValue)claim.Value).Name, StringComparer.Ordinal)
            .Select(region => (Region: region, Towns: within[region.Key].Where(town => region.All(claim => claim.Article.File != town.Article.File)).ToArray()))
            .Where(entry => entry.Towns.Length > 0)
            .Select(entry => ToAgreement("place", "place", entry.Region.First().Value.Normal, InOrder(entry.Region.Concat(entry.Towns)), story));
    }

    private static bool AreSame(Claim[] claims) =>
        Array.TrueForAll(claims, claim => Array.TrueForAll(claims, other => claim.Kind.Compare(claim.Value, other.Value) == ValueRelation.Same));

    private static IEnumerable<(string About, IEnumerable<Claim> Claims)> Roles(StoryFacts story) =>
        Claims<RoleValue>(story).GroupBy(claim => (story.Alignment.People.Of(claim)?.Name, claim.Value.Normal))
            .Where(group => group.Key.Name is not null)
            .Select(group => ("office of " + group.Key.Name, group.AsEnumerable()));

    private static IEnumerable<(string About, IEnumerable<Claim> Claims)> Lists(StoryFacts story) =>
        Claims<ListValue>(story).GroupBy(claim => (((ListValue)claim.Value).MemberType, string.Join(';', ((ListValue)claim.Value).Members.Select(member => member.Normal).Order(StringComparer.Ordinal))))
            .Select(group => ("list", group.AsEnumerable()));

    private static IEnumerable<(string About, IEnumerable<Claim> Claims)> Quotations(StoryFacts story) =>
        QuotationMatcher.Statements(story.Articles.SelectMany(article => article.Claims)).Select(statement => ("words of " + (Speaker(statement) ?? "a speaker"), statement.AsEnumerable()));

    private static IEnumerable<(string About, IEnumerable<Claim> Claims)> Wounds(StoryFacts story) =>
        new Wounded(story).Agreements().Select(wounds => ($"where {Wounded.VictimOf(wounds)} was hit", wounds.AsEnumerable()));

    private static string? Speaker(IEnumerable<Claim> statement) => statement.Select(claim => claim.Speaker).FirstOrDefault(speaker => speaker is not null);

    private static IEnumerable<Claim> Claims<T>(StoryFacts story)
        where T : ClaimValue => story.Articles.SelectMany(article => article.Claims).Where(claim => claim.Value is T);

    /// <summary>What articles state in the same words and no kind of claim records.</summary>
    private static IEnumerable<Agreement?> Statements(StoryFacts story) =>
        story.Alignment.Wording.Value.Statements
            .Where(statement => !statement.Places.All(IsCovered))
            .Select(statement => ToAgreement(Statement, "in the same words", statement.Places[0].Text, statement.Places.Select(place => place.Article.Article), [.. statement.Places.Select(place => Location.Of(place.Article, place.Span))], story));

    /// <summary>What articles tell alike, and do not say in the same words.</summary>
    private static IEnumerable<Agreement?> Assertions(StoryFacts story) =>
        story.Alignment.Assertions.Value
            .Where(statement => !story.Alignment.Wording.Value.Holds(statement))
            .Select(statement => ToAgreement(Statement, "in other words", statement.Places[0].Text, statement.Places.Select(place => place.Article.Article), [.. statement.Places.Select(place => Location.Of(place.Article, place.Span))], story));

    /// <summary>Whether claims of other kinds say all of it: "Chancellor Jo Lind".</summary>
    private static bool IsCovered(StatementPlace place)
    {
        var at = place.Span.Start;
        var claims = place.Article.Claims;
        for (var i = place.Article.FirstClaimOf(place.Article.Text.SentenceAround(place.Span)); i < claims.Length && claims[i].Span.Start <= at + 1; i++)
        {
            at = Math.Max(at, claims[i].Span.End);
        }

        return at >= place.Span.End;
    }

    private static Agreement? ToAgreement(string about, IEnumerable<Claim> claims, StoryFacts story)
    {
        var ordered = InOrder(claims);
        return ToAgreement(ordered[0].Kind.Name, about, MostPrecise(ordered).Value.Normal, ordered, story);
    }

    /// <summary>With the places where others only write the name.</summary>
    private static Agreement? ToAgreement(string kind, string about, string value, Claim[] claims, StoryFacts story)
    {
        var echoes = claims[0].Value is not (OrganisationValue or PlaceValue) ? []
            : story.Alignment.Echoes.Value[NameEchoes.KeyOf(claims[0])].Where(echo => !Array.Exists(claims, claim => claim.Article.File == echo.Article.Article.File)).ToArray();
        return ToAgreement(
            kind,
            about,
            value,
            claims.Select(claim => claim.Article).Concat(echoes.Select(echo => echo.Article.Article)),
            [.. claims.Select(Location.Of).Concat(echoes.Select(echo => Location.Of(echo.Article, echo.Span))).OrderBy(location => location.File, StringComparer.Ordinal).ThenBy(location => location.Span)],
            story);
    }

    private static Claim[] InOrder(IEnumerable<Claim> claims) => [.. claims.OrderBy(claim => claim.Article.File, StringComparer.Ordinal).ThenBy(claim => claim.Span)];

    private static Agreement? ToAgreement(string kind, string about, string value, IEnumerable<Article> articles, ImmutableArray<Location> locations, StoryFacts story)
    {
        var (files, sources) = (articles.Distinct().ToArray(), story.IndependentSources(articles));
        return files.Length < 2 ? null : new(kind, about, value, sources, story.Story, locations);
    }

    private static Claim MostPrecise(Claim[] claims) => claims.GroupBy(claim => claim.Value.Normal, StringComparer.Ordinal).MaxBy(group => group.Count())!.First();
}
