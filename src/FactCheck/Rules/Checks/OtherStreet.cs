using FactCheck.Alignment;
using FactCheck.Alignment.Geography;
using FactCheck.Claims;
using FactCheck.Claims.Names;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>One house number or one corner in two streets.</summary>
internal sealed class OtherStreet : Check
{
    /// <summary>A number or a street that stands in more addresses of a story tells nothing; it bounds the pairs.</summary>
    private const int MostOfPoint = 60;

    /// <inheritdoc/>
    public override string Name => "other-street";

    /// <inheritdoc/>
    public override bool YieldsToOthers => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        if (story.Articles.Length < 2)
        {
            yield break;
        }

        var reader = new AddressReader(Language.Of(story.Articles[0].Article.Language));
        var roundUps = RoundUps.Of(story.Articles);
        var points = story.Articles.Where(article => !roundUps.Contains(article.Article)).SelectMany(reader.Read).GroupBy(address => address.Point, StringComparer.Ordinal);
        foreach (var addresses in points.Select(point => point.ToArray()).Where(point => point.Length is > 1 and <= MostOfPoint))
        {
            for (var i = 0; i < addresses.Length; i++)
            {
                var one = addresses[i];
                var others = addresses.Where((other, j) => AreOnePoint(one, other) && ((IsSlip(one, other, story) && (one.IsHouse || IsOnly(one, addresses))) || (j > i && AreRivals(one, other, addresses)))).ToArray();
                if (others.Length > 0)
                {
                    yield return rule.Finding(story, others.Select(other => Location.Of(other.Article, other.Span)).Prepend(Location.Of(one.Article, one.Span)));
                }
            }
        }
    }

    private static bool AreOnePoint(Address left, Address right) =>
        left.Article != right.Article && left.IsAtSamePoint(right) && left.DiffersFrom(right) && !left.Street.IsLike(right.Street)
        && !SlipDistance.IsOneSlip(left.Street.Name, right.Street.Name);

    /// <summary>Whether neither article knows the other's street.</summary>
    private static bool AreRivals(Address left, Address right, Address[] all) =>
        !Names(left.Article, right.Street, left.Street) && !Names(right.Article, left.Street, right.Street) && IsOnly(left, all) && IsOnly(right, all);

    /// <summary>Whether a street with the number of another stands once in the story, in an article that knows the other street too.</summary>
    private static bool IsSlip(Address address, Address other, StoryFacts story) =>
        address.Number.Length > 0 && Names(address.Article, other.Street, address.Street) && story.Articles.Sum(article => Count(article, address.Street, other.Street)) == 1;

    /// <summary>Whether its article has one address at that point only: a block of that number in two streets are two addresses.</summary>
    private static bool IsOnly(Address address, Address[] all) =>
        Array.TrueForAll(all, other => other.Article != address.Article || !other.IsAtSamePoint(address) || other.Street.CanBe(address.Street));

    private static bool Names(ArticleClaims article, Street street, Street other) => Count(article, street, other) > 0;

    /// <summary>How often an article has the name of a street, with its kind where that tells it from the other: "7th Street", "7th Avenue".</summary>
    private static int Count(ArticleClaims article, Street street, Street other)
    {
        var name = street.Type.Length > 0 && (street.Name == other.Name || char.IsAsciiDigit(street.Name[0])) ? $"{street.Name} {street.Type}" : street.Name;
        var text = article.Text.Source[article.Article.Body];
        var count = 0;
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase))
        {
            count++;
            text = text[(at + name.Length)..];
        }

        return count;
    }
}
