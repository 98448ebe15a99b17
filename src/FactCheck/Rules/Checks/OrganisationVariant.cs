using FactCheck.Claims;
using FactCheck.Claims.Names;
using FactCheck.Claims.Organisations;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>One body under two names: "Federal Institute for Geosciences" here, "Federal Agency for Geosciences" there.</summary>
internal sealed class OrganisationVariant : Check
{
    /// <summary>So many words besides the one that differs must be the same.</summary>
    private const int LeastShared = 2;

    /// <summary>Shorter words are one letter from too many others.</summary>
    private const int LeastLetters = 6;

    /// <inheritdoc/>
    public override string Name => "organisation-variant";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var names = story.Articles.SelectMany(article => article.Claims).Where(claim => claim.Value is OrganisationValue)
            .GroupBy(claim => ((OrganisationValue)claim.Value).Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => group.ToArray())
            .OrderBy(group => group.Select(claim => claim.Article.File).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(group => group[0].Article.File, StringComparer.Ordinal).ThenBy(group => group[0].Span)
            .ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            var others = names.Skip(i + 1).Where(other => IsSlip(names[i][0], other[0]) || (AreOneBody(names[i][0], other[0]) && !ShareArticle(names[i], other))).ToArray();
            if (others.Length > 0)
            {
                yield return rule.Finding(story, OncePerArticle(names[i]).Concat(OncePerArticle(others.SelectMany(other => other))).Select(Location.Of), names[i][0].Text);
            }
        }
    }

    private static IEnumerable<Claim> OncePerArticle(IEnumerable<Claim> claims) => claims.DistinctBy(claim => claim.Article.File, StringComparer.Ordinal);

    /// <summary>An article that uses both names means two bodies.</summary>
    private static bool ShareArticle(Claim[] left, Claim[] right) => Array.Exists(left, a => Array.Exists(right, b => a.Article == b.Article));

    private static bool AreOneBody(Claim left, Claim right)
    {
        var (a, b) = (Words(left), Words(right));
        if (a.Length != b.Length)
        {
            return false;
        }

        var classes = Language.Of(left.Article.Language).Classes;
        var differing = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToArray();
        var shared = a.Where((word, i) => word == b[i] && word.Length > 3).Count();
        return differing is [var at] && shared >= LeastShared && classes.Compare(a[at], b[at], isVerb: false) == WordRelation.Synonym;
    }

    /// <summary>Two names that differ by one slip of the pen in one long word: "Emanuel Church", "Emmanuel Church".</summary>
    private static bool IsSlip(Claim left, Claim right)
    {
        var (a, b) = (Words(left), Words(right));
        return a.Length > 1 && a.Length == b.Length
            && Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToArray() is [var at]
            && Math.Min(a[at].Length, b[at].Length) >= LeastLetters
            && SlipDistance.IsOneSlip(a[at], b[at]);
    }

    private static string[] Words(Claim claim) => ((OrganisationValue)claim.Value).Name.ToLowerInvariant().Split(' ');
}
