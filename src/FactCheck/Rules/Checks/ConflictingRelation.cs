using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Claims.Relations;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>Two people who are to each other what nobody is at once: wife and sister, father and uncle, each the older of the two.</summary>
internal sealed class ConflictingRelation : Check
{
    /// <inheritdoc/>
    public override string Name => "conflicting-relation";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var lexicon = Language.Of(story.Articles[0].Article.Language).Relations;
        foreach (var pair in story.Articles.SelectMany(article => TiesOf(article, story.Alignment.People, lexicon)).GroupBy(tie => tie.Pair))
        {
            if (OddOne([.. pair], lexicon) is var (odd, rest))
            {
                yield return rule.Finding(story, rest.Prepend(odd).Select(tie => tie.Location), $"{odd.Bearer.Name}, {odd.Other.Name}");
            }
        }
    }

    /// <summary>What an article says of people whom it names, and its headline of the one whom it can only mean.</summary>
    private static IEnumerable<Tie> TiesOf(ArticleClaims article, People people, RelationLexicon lexicon)
    {
        Claim[] claims = [.. article.Claims.Where(claim => claim.Value is RelationValue)];
        Tie[] named = [.. claims.Select(claim => Tie.Of(claim, people)).OfType<Tie>()];
        var meant = claims.Where(claim => claim.Sentence.Kind == BlockKind.Headline && claim.Frame.Person is null)
            .Select(claim => Meant(claim, named, claims, people, lexicon)).OfType<Tie>();
        return named.Concat(meant);
    }

    /// <summary>"Jo Hart shot by older sister": the only sister of Jo Hart in the article, unless it speaks of another one, who is older.</summary>
    private static Tie? Meant(Claim headline, Tie[] named, Claim[] claims, People people, RelationLexicon lexicon)
    {
        var value = (RelationValue)headline.Value;
        if (value.Other is null || people.Named(headline.Article.File, value.Other) is not { } other || Array.Exists(claims, claim => IsAnother(claim, value)))
        {
            return null;
        }

        var possible = named.Select(tie => tie.Bearer == other ? tie.Turned(lexicon) : tie)
            .Where(tie => tie.Other == other && tie.Relation == value.Relation && (tie.Sex is null || value.Sex is null || tie.Sex == value.Sex)).ToArray();
        return possible.Select(tie => tie.Bearer).Distinct().Count() == 1 ? possible[0] with { Claim = headline, Sex = value.Sex, Order = value.Order } : null;
    }

    /// <summary>Whether the text below the headline speaks of such a relative whom it does not name.</summary>
    private static bool IsAnother(Claim claim, RelationValue value) =>
        claim.Sentence.Kind != BlockKind.Headline && claim.Frame.Person is null && claim.Value is RelationValue told && told.Relation == value.Relation && told.Order == value.Order;

    /// <summary>The tie that most others exclude, and one of those in each article; null where all can be right.</summary>
    private static (Tie Odd, Tie[] Others)? OddOne(Tie[] ties, RelationLexicon lexicon)
    {
        var odd = ties.MaxBy(tie => ties.Count(other => tie.Excludes(other, lexicon)))!;
        Tie[] rest = [.. ties.Where(other => odd.Excludes(other, lexicon)).DistinctBy(tie => tie.Claim.Article.File, StringComparer.Ordinal)];
        return rest.Length == 0 ? null : (odd, rest);
    }
}
