using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Names;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>
/// Somebody who is spoken of as known by an age that nobody was introduced with: "a 17-year-old woman died", and then "the 26-year-old woman". The article of
/// what is known needs somebody to refer to.
/// </summary>
internal sealed class UnintroducedAge : Check
{
    /// <inheritdoc/>
    public override string Name => "unintroduced-age";

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        foreach (var article in story.Articles)
        {
            var classes = Language.Of(article.Article.Language).Classes;
            var ages = article.Claims.Where(IsInText).ToLookup(Years);
            foreach (var known in ages.Where(age => age.All(IsReference)).Select(age => age.First()))
            {
                var introduced = ages.Where(age => IsIntroducedOnce(age, known)).Select(age => age.First()).ToArray();
                if (introduced.Where(claim => CanBe(classes, claim, known)).ToArray() is [var meant] && IsLike(meant, known)
                    && rule.Compare(meant, known) == ValueRelation.Disjoint && !StandsBehindAnother(article, meant, known))
                {
                    yield return rule.Finding(story, [Location.Of(meant), Location.Of(known)]);
                }
            }
        }
    }

    private static decimal? Years(Claim age) => ((NumberValue)age.Value).Number;

    /// <summary>A headline introduces nobody: the text below says "a 17-year-old" all the same.</summary>
    private static bool IsInText(Claim claim) =>
        claim is { Kind: AgeKind, Value: NumberValue { Number: not null, Hedge: Hedge.Exact }, Frame.Part: null } && claim.Sentence.Kind is BlockKind.Lead or BlockKind.Body;

    private static bool IsReference(Claim age) => age.Frame is { IsKnown: true, Person: null };

    /// <summary>Whether an age is given before the reference, and never again: nothing else refers to its bearer.</summary>
    private static bool IsIntroducedOnce(IGrouping<decimal?, Claim> age, Claim known) =>
        age.Key != Years(known) && age.All(claim => claim.Span.Start < known.Span.Start && !claim.Frame.IsKnown);

    /// <summary>Neither "a boy" and "the girl", nor who shot and who was shot.</summary>
    private static bool CanBe(LexicalClasses classes, Claim introduced, Claim known) =>
        introduced.Frame.Person is null
        && classes.Compare(introduced.Frame.Head, known.Frame.Head, isVerb: false) != WordRelation.Opposite
        && (introduced.Frame.Fate == Fate.None || known.Frame.Fate == Fate.None || (introduced.Frame.Fate & known.Frame.Fate) != Fate.None);

    /// <summary>The same noun, or the same fate.</summary>
    private static bool IsLike(Claim introduced, Claim known) =>
        (introduced.Frame.Head.Length > 0 && introduced.Frame.Head == known.Frame.Head) || (introduced.Frame.Fate & known.Frame.Fate) != Fate.None;

    /// <summary>Whether somebody with a name and no age stands between: he or she may be meant.</summary>
    private static bool StandsBehindAnother(ArticleClaims article, Claim introduced, Claim known) =>
        article.Claims.Any(claim => claim.Value is NameValue && claim.SentenceIndex == known.SentenceIndex && claim.Span.Start < known.Span.Start && claim.Span.Start > introduced.Span.Start);
}
