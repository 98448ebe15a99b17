using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>A claim that another version of its article does not make, or makes with another value.</summary>
/// <param name="Old">In the earlier version; null where it is added.</param>
/// <param name="New">In the later version; null where it is removed.</param>
public sealed record ClaimRevision(Claim? Old, Claim? New);

/// <summary>
/// Tells what a new version of an article states otherwise than the old one. Claims of equal value meet first, those in the same sentence before those in a like
/// one; what is left meets by what stands around the value. Moved and reworded sentences change no claim, and no claim comes or goes in a sentence that both versions
/// have: what other sentences say may decide whether a word is read as a claim.
/// </summary>
public sealed class ClaimRevisions
{
    /// <summary>Contexts so alike are about the same fact, if the values are equal.</summary>
    private const double LikeContext = 0.34;

    /// <summary>Contexts so alike are about the same fact, if the values differ.</summary>
    private const double SameContext = 0.5;

    /// <summary>Contexts so alike are about the same fact, even if one value is in euros and the other in dollars.</summary>
    private const double NearlySameContext = 0.75;

    /// <summary>More than any similarity.</summary>
    private const double Never = 2;

    /// <summary>A claim is compared with so many on each side of its own place among those left over; bounds the work for texts without end.</summary>
    private const int Reach = 32;

    private readonly List<ClaimContext> _old;
    private readonly List<ClaimContext> _new;
    private readonly List<ClaimRevision> _changed = [];

    private ClaimRevisions(IEnumerable<Claim> old, IEnumerable<Claim> @new) =>
        (_old, _new) = ([.. old.Select(claim => new ClaimContext(claim))], [.. @new.Select(claim => new ClaimContext(claim))]);

    /// <summary>What differs, in the order of the new version; a removed claim stands where it stood in the old one.</summary>
    /// <param name="old">The earlier version; null where there is none.</param>
    /// <param name="new">The later version; null where there is none.</param>
    public static ImmutableArray<ClaimRevision> Between(ArticleClaims? old, ArticleClaims? @new)
    {
        var (before, now) = (old?.Claims ?? [], @new?.Claims ?? []);
        var kinds = before.Concat(now).Select(claim => claim.Kind).Distinct();
        var all = kinds.SelectMany(kind => new ClaimRevisions(before.Where(claim => claim.Kind == kind), now.Where(claim => claim.Kind == kind)).Find()).ToArray();
        var (sentences, newSentences) = (SentencesOf(old), SentencesOf(@new));
        return
        [
            .. all.Where(revision => !(revision.New is null && newSentences.Contains(ClaimContext.SentenceOf(revision.Old!)))
                    && !(revision.Old is null && sentences.Contains(ClaimContext.SentenceOf(revision.New!))))
                .OrderBy(revision => (revision.New ?? revision.Old)!.Span).ThenBy(revision => revision.New is null),
        ];
    }

    private static HashSet<string> SentencesOf(ArticleClaims? article) =>
        article?.Text.Sentences.Select(sentence => ClaimContext.SentenceOf(article.Article, sentence)).ToHashSet(StringComparer.Ordinal) ?? [];

    private IEnumerable<ClaimRevision> Find()
    {
        var (statedBefore, statedNow) = (ByValue(_old), ByValue(_new));
        MatchEqual(context => (context.Claim.Value.Normal, context.Sentence));
        Match((old, @new) => old.Claim.Value.Normal == @new.Claim.Value.Normal ? LikeContext : Never, keeps: false);
        Match((old, @new) => old.Claim.Kind.DimensionOf(old.Claim.Value) == @new.Claim.Kind.DimensionOf(@new.Claim.Value) ? SameContext : NearlySameContext, keeps: true);
        _old.RemoveAll(context => IsStated(context, statedNow));
        _new.RemoveAll(context => IsStated(context, statedBefore));
        return [.. _changed, .. _old.Select(context => new ClaimRevision(context.Claim, null)), .. _new.Select(context => new ClaimRevision(null, context.Claim))];
    }

    private static ILookup<string, ClaimContext> ByValue(List<ClaimContext> claims) => claims.ToLookup(context => context.Claim.Value.Normal, StringComparer.Ordinal);

    /// <summary>Whether the other version says the same elsewhere: a second mention that comes or goes changes nothing.</summary>
    private static bool IsStated(ClaimContext context, ILookup<string, ClaimContext> stated) =>
        stated[context.Claim.Value.Normal].Take(Reach).Any(other => !context.Claim.Kind.HasSlot || context.Similarity(other) >= LikeContext);

    private void MatchEqual<TKey>(Func<ClaimContext, TKey> key)
        where TKey : notnull
    {
        var open = _new.GroupBy(key).ToDictionary(group => group.Key, group => new Queue<ClaimContext>(group));
        var matched = new HashSet<ClaimContext>();
        _old.RemoveAll(context => open.TryGetValue(key(context), out var equal) && equal.TryDequeue(out var found) && matched.Add(found));
        _new.RemoveAll(matched.Contains);
    }

    /// <summary>Joins the most similar first.</summary>
    private void Match(Func<ClaimContext, ClaimContext, double> least, bool keeps)
    {
        var pairs = new List<(int Old, int New, double Similarity)>();
        for (var i = 0; i < _old.Count; i++)
        {
            var middle = (int)((long)i * _new.Count / _old.Count);
            for (var j = Math.Max(0, middle - Reach); j < Math.Min(_new.Count, middle + Reach); j++)
            {
                if (least(_old[i], _new[j]) is <= 1 and var needed && _old[i].Similarity(_new[j]) is var similarity && similarity >= needed)
                {
                    pairs.Add((i, j, similarity));
                }
            }
        }

        var (old, @new) = (new HashSet<ClaimContext>(), new HashSet<ClaimContext>());
        foreach (var (i, j, _) in pairs.OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.Old).ThenBy(pair => pair.New))
        {
            if (!old.Contains(_old[i]) && !@new.Contains(_new[j]))
            {
                old.Add(_old[i]);
                @new.Add(_new[j]);
                Keep(_old[i].Claim, _new[j].Claim, keeps);
            }
        }

        _old.RemoveAll(old.Contains);
        _new.RemoveAll(@new.Contains);
    }

    /// <summary>"12" and "a dozen" are the same claim.</summary>
    private void Keep(Claim old, Claim @new, bool keeps)
    {
        if (keeps && old.Kind.Compare(old.Value, @new.Value) != ValueRelation.Same)
        {
            _changed.Add(new(old, @new));
        }
    }
}
