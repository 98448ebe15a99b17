using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Counts;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>A headline or caption whose number the text below it does not have.</summary>
internal sealed class HeadlineAgainstBody : Check
{
    /// <summary>The headline sums up what the text begins with; further down it tells of other things.</summary>
    private const int LeadSentences = 4;

    /// <inheritdoc/>
    public override string Name => "headline-against-body";

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var language = Language.Of(story.Articles[0].Article.Language);
        var comparison = new FrameComparison(MatchModel.Shipped, language, story.Alignment.People, new(language), new(language, []), [], new([]), new(story.Alignment.People, []), new(story.Alignment.People, []));
        var marks = new SentenceMarks(story.Articles.SelectMany(article => article.Claims));
        foreach (var article in story.Articles)
        {
            var claims = article.Claims.Where(claim => claim.Kind is CountKind or AgeKind).ToLookup(IsDisplay);
            Claim[] text = [.. claims[false]];
            Claim[] ages = [.. claims[true].Where(claim => claim.Kind is AgeKind)];
            foreach (var display in claims[true])
            {
                var body = Array.FindAll(text, claim => claim.Kind == display.Kind);
                if (OtherAge(language, display, ages, text) is { } other && !Array.Exists(ages, claim => Touches(claim, other)))
                {
                    yield return rule.Finding(story, [Location.Of(other), Location.Of(display)], GroupSides.About(other), witnesses: Witnesses(story, display, other));
                    continue;
                }

                if (Array.Exists(body, claim => (rule.Compare(display, claim) is not ValueRelation.Disjoint && IsBounded(claim)) || Touches(display, claim)))
                {
                    continue;
                }

                // "Five people were shot and a girl of six was injured": six in all.
                var pair = body.Where(claim => IsBelow(display, claim) && (display.Kind is AgeKind || !marks.IsAgeGiven(claim))).Select(claim => comparison.Compare(display, claim))
                    .Where(pair => pair.CanConflict && pair.Weight >= MatchModel.ThresholdOf(display.Kind) && SaySame(language, pair.Left.Frame, pair.Right.Frame))
                    .MaxBy(pair => pair.Weight);
                if (pair is not null)
                {
                    yield return rule.Finding(story, [Location.Of(pair.Left), Location.Of(pair.Right)], GroupSides.About(pair.Right), pair, witnesses: Witnesses(story, pair.Left, pair.Right));
                }
            }
        }
    }

    /// <summary>The lead below a headline, the whole text around a caption.</summary>
    private static bool IsBelow(Claim display, Claim claim) =>
        display.Sentence.Kind == BlockKind.Caption || claim.SentenceIndex <= display.SentenceIndex + LeadSentences;

    private static bool SaySame(Language language, Frame left, Frame right) =>
        left.Head == right.Head && left.Part is null && right.Part is null
        && (left.Predicate == right.Predicate || language.Classes.Compare(left.Predicate, right.Predicate, isVerb: true) is WordRelation.Synonym);

    /// <summary>The age that the lead gives to whom the headline gives another, wherever else the article has the headline's: "girl, 6, hurt" over "a 9-year-old
    /// girl was hit". Each may give but one, and the article may speak of one such person only.</summary>
    private static Claim? OtherAge(Language language, Claim display, Claim[] displays, Claim[] body)
    {
        if (display is not { Kind: AgeKind, Sentence.Kind: BlockKind.Headline, Frame.Person: null } || !Array.TrueForAll(displays, age => age.Sentence.Kind != BlockKind.Headline || Touches(age, display)))
        {
            return null;
        }

        var ages = Array.FindAll(body, claim => claim.Kind is AgeKind && (IsLead(display, claim) ? AreAlike(language, claim.Frame, display.Frame) : claim.Frame.Head.Length > 0 && claim.Frame.Head == display.Frame.Head));
        return Array.FindAll(ages, claim => IsLead(display, claim)) is [{ Frame.Person: null } other]
            && ShareFate(display.Frame.Fate, other.Frame.Fate) && display.Kind.Compare(display.Value, other.Value) == ValueRelation.Disjoint
            && Array.TrueForAll(ages, age => Touches(age, display) || Touches(age, other))
            && !Array.Exists(body, claim => claim.Kind is CountKind && claim.Frame.Head == display.Frame.Head) ? other : null;
    }

    private static bool IsLead(Claim display, Claim claim) => claim.Sentence.Kind == BlockKind.Lead && IsBelow(display, claim);

    /// <summary>"boy" and "lad", or a noun left out.</summary>
    private static bool AreAlike(Language language, Frame left, Frame right) =>
        left.Head.Length == 0 || right.Head.Length == 0 || language.Classes.Compare(left.Head, right.Head, isVerb: false) is WordRelation.Same or WordRelation.Synonym;

    /// <summary>Whether both lived, or both died.</summary>
    private static bool ShareFate(Fate left, Fate right) => (left & right) != Fate.None && left.HasFlag(Fate.Dead) == right.HasFlag(Fate.Dead);

    /// <summary>What other articles say of the same, for either side.</summary>
    private static IEnumerable<Location> Witnesses(StoryFacts story, Claim left, Claim right) =>
        story.Alignment.Groups.Where(group => group.Claims.Contains(left) || group.Claims.Contains(right))
            .SelectMany(group => group.Claims)
            .Where(claim => claim.Article != left.Article)
            .Distinct()
            .Select(Location.Of);

    /// <summary>"At least one" confirms no number.</summary>
    private static bool IsBounded(Claim claim) => claim.Value is not NumberValue { Interval.Max: null };

    /// <summary>A headline drops "more than".</summary>
    private static bool Touches(Claim left, Claim right) =>
        left.Value is NumberValue { Number: { } a } && right.Value is NumberValue { Number: { } b } && a == b;

    private static bool IsDisplay(Claim claim) => claim.Sentence.Kind is BlockKind.Headline or BlockKind.Caption;
}
