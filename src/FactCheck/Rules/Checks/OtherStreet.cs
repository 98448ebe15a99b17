using FactCheck.Alignment;
using FactCheck.Alignment.Geography;
using FactCheck.Claims;
using FactCheck.Claims.Names;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>One house number or one corner in two streets.</summary>
internal sealed class OtherStreet : Check
{
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
        var addresses = story.Articles.Where(article => !roundUps.Contains(article.Article)).SelectMany(reader.Read).ToArray();
        for (var i = 0; i < addresses.Length; i++)
        {
            var one = addresses[i];
            var others = addresses.Skip(i + 1).Where(other => AreSlip(one, other) && IsOnly(one, addresses) && IsOnly(other, addresses)).ToArray();
            if (others.Length > 0)
            {
                yield return rule.Finding(story, others.Select(other => Location.Of(other.Article, other.Span)).Prepend(Location.Of(one.Article, one.Span)));
            }
        }
    }

    private static bool AreSlip(Address left, Address right) =>
        left.Article != right.Article && left.IsAtSamePoint(right) && !left.Street.CanBe(right.Street) && !left.Street.IsLike(right.Street)
        && !SlipDistance.IsOneSlip(left.Street.Name, right.Street.Name) && !Names(left.Article, right.Street) && !Names(right.Article, left.Street);

    /// <summary>Whether its article has one address at that point only: a block of that number in two streets are two addresses.</summary>
    private static bool IsOnly(Address address, Address[] all) =>
        Array.TrueForAll(all, other => other.Article != address.Article || !other.IsAtSamePoint(address) || other.Street.CanBe(address.Street));

    /// <summary>Whether an article has the name of a street anywhere: then it knows both.</summary>
    private static bool Names(ArticleClaims article, Street street) =>
        article.Text.Source.Content.AsSpan(article.Article.Body.Start, article.Article.Body.Length).Contains(street.Type.Length > 0 && char.IsAsciiDigit(street.Name[0]) ? $"{street.Name} {street.Type}" : street.Name, StringComparison.OrdinalIgnoreCase);
}
