using FactCheck.Claims.Grammar;
using FactCheck.Claims.Statuses;
using FactCheck.Languages;

namespace FactCheck.Claims.Wounds;

/// <summary>Finds where on the body people were hit: parts of the body behind a verb or noun that tells of a wound, with whom it hit.</summary>
internal sealed class WoundFinder(SentenceView sentence, ICollection<Mention> mentions)
{
    private readonly BodyLexicon _body = sentence.Language.Body;
    private readonly DeedFinder _deeds = new(sentence);
    private SentenceGrammar? _grammar;
    private VictimFinder? _victims;
    private BearerFinder? _bearers;

    private SentenceGrammar Grammar => _grammar ??= new(sentence);

    private VictimFinder Victims => _victims ??= new(sentence, Grammar, Bearers);

    private BearerFinder Bearers => _bearers ??= new(sentence, Grammar, mentions);

    /// <summary>The wounds, in the order of the text.</summary>
    public IEnumerable<Mention> Find(WoundKind kind)
    {
        var (last, end) = (default(WoundDeed?), -1);
        foreach (var run in Runs(new BodyRegionReader(sentence).Read()))
        {
            var gapped = last is { } before ? Victims.Gapped(end, run[0].Start) : -1;
            var deed = gapped >= 0 ? last : _deeds.Find(run);
            if (deed is not { } found)
            {
                continue;
            }

            var victims = gapped >= 0 ? [gapped] : Victims.Of(found, run[0]);
            (last, end) = (found, run[^1].End);
            foreach (var mention in Mentions(kind, run, found, victims))
            {
                yield return mention;
            }
        }
    }

    /// <summary>A claim of each victim; where several have several wounds nobody knows who has which.</summary>
    private IEnumerable<Mention> Mentions(WoundKind kind, List<BodyRegion> run, WoundDeed deed, List<int> victims)
    {
        if (run.Count > 1 && (victims.Count > 1 || _body.Of(sentence.Lower(run[^1].End + (sentence.Word(run[^1].End) == "," ? 1 : 0))).HasFlag(WoundWord.Order)))
        {
            yield break;
        }

        var (first, count) = (run[0].First, run[^1].End - run[0].First);
        foreach (var victim in victims)
        {
            if (Victims.IsPerson(victim))
            {
                var bearer = Bearers.Describe(victim);
                var value = new WoundValue([.. run.Select(region => region.Part)]) { Bearer = bearer, Cause = deed.Cause, IsMany = deed.IsMany };
                yield return new(kind, value, first, count, sentence.SpanOf(first, count)) { HeadToken = Grammar.Nouns.IsNoun(victim) ? victim : -1 };
            }
        }
    }

    /// <summary>Parts that are told together: "in the hand and chest", "once in the hip and once in the thigh".</summary>
    private IEnumerable<List<BodyRegion>> Runs(List<BodyRegion> regions)
    {
        var run = new List<BodyRegion>();
        foreach (var region in regions)
        {
            if (run.Count > 0 && !Continues(run[^1].End, region.Start))
            {
                yield return run;
                run = [];
            }

            run.Add(region);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private bool Continues(int end, int start)
    {
        var isJoined = false;
        for (var i = end; i < start; i++)
        {
            var isSeparator = sentence.Is(i, GrammarWord.And) || sentence.Word(i) is "," or "/";
            isJoined |= isSeparator;
            if (!isSeparator && !_body.Of(sentence.Lower(i)).HasFlag(WoundWord.Between))
            {
                return false;
            }
        }

        return isJoined;
    }
}
