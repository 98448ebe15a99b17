using System.Collections.Frozen;
using FactCheck.Claims;
using FactCheck.Claims.Places;
using FactCheck.Languages;

namespace FactCheck.Alignment.Geography;

/// <summary>Says how well a place of the story fits where a foreign place stands. That a place is foreign and named once speaks for a slip by itself, so that less is asked
/// here than of two places of one region.</summary>
internal sealed class PlaceMatch(PlaceMention foreign, Language language)
{
    /// <summary>From so many bits on the two are held against each other: of 1,893 unlabelled articles three have a foreign place that is so well matched.</summary>
    public const double Threshold = 2;

    /// <summary>So many bits less say nearly as much.</summary>
    public const double Nearly = 2;

    private const double OfBody = 5;
    private const double OfNoun = 3;
    private const double OfDateline = 4;
    private const double OfHome = 4;
    private const double OfOpening = 3;
    private const double OfOwner = 4;
    private const double OfGoal = 2.5;
    private const double OfNoScene = -2;
    private const double OfStreet = -1;

    private static readonly string[] Excuses = ["one of many", "of others", "hypothetical", "planned"];

    private readonly CueLexicon _cues = language.Entities.Cues;

    /// <summary>The pair of the foreign place and <paramref name="other"/> with what speaks for it; null where nothing can be said.</summary>
    /// <param name="other">A place of the story.</param>
    /// <param name="compared">What the comparison of the two frames found, where both are places.</param>
    public CandidatePair? Match(PlaceMention other, CandidatePair? compared)
    {
        var noun = foreign.Noun == other.Noun ? foreign.Noun : "";
        if (_cues.Seat.Contains(noun))
        {
            return Pair(other, compared, "same body", OfBody);
        }

        var isOwn = other.Article == foreign.Article;
        if (foreign.IsDateline)
        {
            return !isOwn && !other.IsSpot && (other.IsDateline || other.Claim.Value is PlaceValue { IsSetting: true }) ? Pair(other, null, "dateline", OfDateline) : null;
        }

        if (IsOpening && !isOwn && other.IsDateline && !other.IsSpot && !Excuses.Contains(compared?.NotComparable))
        {
            return Pair(other, Speaking(compared), "at the head", OfOpening);
        }

        if (!isOwn && compared is { Veto: null } && AreBoth(_cues.Origin, other))
        {
            // Where somebody comes from is a fact, whatever is planned or supposed around it.
            return Pair(other, Speaking(compared), "home", OfHome);
        }

        if (compared is null or { Veto: not null } || Excuses.Contains(compared.NotComparable))
        {
            return null;
        }

        if (compared.CanConflict && compared.Weight >= MatchModel.ThresholdOf(foreign.Claim.Kind) && !isOwn && !other.IsSpot)
        {
            return compared;
        }

        if (IsStreet(foreign))
        {
            return other.Claim.Value is PlaceValue { Type: "address" } && compared.Evidence.Any(IsTelling) ? Pair(other, compared, "street", OfStreet) : null;
        }

        if (IsPerson(foreign.Noun))
        {
            return isOwn ? null
                : AreBoth(_cues.Residence, other) ? Pair(other, compared, "home", OfHome)
                : IsPerson(other.Noun) && (IsCity || noun.Length > 0) && !_cues.Origin.Contains(foreign.Noun) ? Pair(other, compared, "same noun", OfNoun)
                : null;
        }

        if (Is(foreign.Before, GrammarWord.SureGenitive) && Is(other.Before, GrammarWord.SureGenitive) && foreign.BeforeThat == other.BeforeThat)
        {
            return Pair(other, compared, "same owner", OfOwner);
        }

        return _cues.Local.Contains(noun) || _cues.Areas.Contains(noun) ? Pair(other, compared, "same noun", OfNoun)
            : !isOwn && IsGoal(foreign) && IsGoal(other) && compared.Evidence.Any(evidence => evidence is { Comparison: "action", Weight: > 0 }) ? Pair(other, compared, "goal", OfGoal)
            : isOwn || compared.NotComparable == "home" || !IsCity || !compared.Evidence.Any(IsTelling) ? null
            : IsScene ? compared
            : compared.Evidence.Any(IsNearlyOne) ? Pair(other, compared, "no scene", OfNoScene)
            : null;
    }

    /// <summary>A comparison that speaks for the two, or none.</summary>
    private static CandidatePair? Speaking(CandidatePair? compared) => compared is { Weight: > 0 } ? compared : null;

    private static bool IsNearlyOne(Evidence evidence) => evidence is { Comparison: "sentence", Level: SentenceComparison.Parallel or "nearly the same" };

    private static bool IsGoal(PlaceMention mention) => mention.Claim.Value is PlaceValue { IsGoal: true };

    /// <summary>"a Tokyo native", "born in Tokyo".</summary>
    private bool AreBoth(FrozenSet<string> words, PlaceMention other) => words.Contains(foreign.Noun) && (words.Contains(other.Noun) || words.Contains(other.BeforeThat));

    private bool IsCity => foreign.Claim.Value is PlaceValue { Type: "city" or "country" };

    /// <summary>Whether the article begins with what happened there. A quarter of a town may have the name of another town.</summary>
    private bool IsOpening =>
        IsCity && StoryEvent.IsOpening(foreign.Claim) && foreign.Claim is { Mood: Mood.Asserted, Value: PlaceValue { IsSetting: true } } && !_cues.Areas.Contains(foreign.Noun);

    /// <summary>"in Tokyo", "near Tokyo", "a Tokyo home", "Tokyo's old town".</summary>
    private bool IsScene => _cues.Scene.Contains(foreign.Before) || _cues.Local.Contains(foreign.Noun) || Is(foreign.Noun, GrammarWord.SureGenitive) || foreign.Claim.Frame.Head == foreign.Noun;

    private bool IsPerson(string noun) => noun.Length > 0 && !_cues.Areas.Contains(noun) && language.Nouns.IsPerson(noun);

    /// <summary>Whether more speaks for a pair than who is named and what kind of thing happens.</summary>
    private static bool IsTelling(Evidence evidence) => evidence is { Weight: > 0, Comparison: "sentence" or "position" or "action" } or { Level: "same noun" or "the story's" };

    /// <summary>Names of streets are names of towns: "Linn and Livingston streets", "on Pine near Melrose".</summary>
    private bool IsStreet(PlaceMention mention) =>
        (Is(mention.Noun, GrammarWord.And) && !Is(mention.Before, GrammarWord.Of)) || Is(mention.Before, GrammarWord.And) || _cues.Street.Contains(mention.Before)
        || (_cues.Corner.Contains(mention.Before) && mention.BeforeThat is [var first, ..] && char.IsUpper(first));

    private bool Is(string word, GrammarWord kind) => language.Grammar.Of(word).HasFlag(kind);

    private CandidatePair Pair(PlaceMention other, CandidatePair? compared, string level, double weight) =>
        new(foreign.Claim, other.Claim, (compared?.Weight ?? 0) + weight, [.. compared?.Evidence ?? [], new("placing", level, weight)], null);
}
