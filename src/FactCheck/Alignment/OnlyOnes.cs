using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Counts;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Names;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Statuses;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment;

/// <summary>
/// Finds the people who are the only ones of their article to whom something happened. Articles of one story that tell of one death each tell of the same
/// one: "a woman of 21" here is the Jo Hart, 21, of there.
/// </summary>
internal sealed class OnlyOnes
{
    /// <summary>What one may be the only one to suffer: to die, to be hit or worse, to be held or sought for it.</summary>
    private static readonly Fate[] Lots = [Fate.Dead, Fate.Hurt | Fate.Dead, Fate.Held | Fate.Doer];

    /// <summary>What happened so many days before a story's first article is not what the story is about.</summary>
    private const int DaysBefore = 31;

    /// <summary>So many ages in a sentence are a list: what it tells of one it tells of all.</summary>
    private const int LeastList = 3;

    /// <summary>In years: below the first nobody is taken for grown, from the second on nobody for a child.</summary>
    private const decimal OldestChild = 13, Grown = 20;

    private readonly Dictionary<Claim, (List<int> Lots, string? Time)> _lots = new(ReferenceEqualityComparer.Instance);
    private readonly People _people;
    private readonly string _start;

    /// <summary>Finds them among the claims of a story.</summary>
    public OnlyOnes(People people, ImmutableArray<ArticleClaims> articles)
    {
        _people = people;
        var from = articles.Min(article => article.Article.Published);
        _start = from is { } first && first.DayNumber >= DaysBefore ? DateValue.Iso(first.AddDays(-DaysBefore)) : "";
        foreach (var article in articles)
        {
            var bearers = BearersOf(article);
            for (var i = 0; i < Lots.Length; i++)
            {
                if (bearers.Where(bearer => (bearer.Fate & Lots[i]) != Fate.None).Take(2).ToArray() is [{ IsOpening: true } only] && !article.Claims.Any(claim => CountsOthers(claim, Lots[i])))
                {
                    only.Ages.ForEach(age => Add(age, i, only.Time));
                }
            }
        }
    }

    /// <summary>The lots of an age, as keys; empty for most.</summary>
    public IEnumerable<int> LotsOf(Claim claim) => _lots.TryGetValue(claim, out var lots) ? lots.Lots : [];

    /// <summary>Whether two ages are of the only ones to whom the same happened, each in its article.</summary>
    public bool AreOne(Claim left, Claim right) =>
        left.Article != right.Article && !AreFar(left, right) && _lots.TryGetValue(left, out var a) && _lots.TryGetValue(right, out var b)
        && a.Lots.Exists(b.Lots.Contains) && (a.Time is null || b.Time is null || a.Time.StartsWith(b.Time, StringComparison.Ordinal) || b.Time.StartsWith(a.Time, StringComparison.Ordinal));

    private void Add(Claim age, int lot, string? time) => (_lots.TryGetValue(age, out var lots) ? lots : _lots[age] = ([], time)).Lots.Add(lot);

    /// <summary>Those of whom an article tells an age or a fate: by name, or by age where they have none there.</summary>
    private List<Bearer> BearersOf(ArticleClaims article)
    {
        var bearers = new Dictionary<(string?, decimal?), Bearer>();
        var lists = article.Claims.Where(claim => claim.Kind is AgeKind).GroupBy(claim => claim.SentenceIndex).Where(ages => ages.Count() >= LeastList)
            .ToDictionary(ages => ages.Key, ages => ages.Aggregate(Fate.None, (fate, age) => fate | FateOf(age)));
        foreach (var claim in article.Claims)
        {
            var isOpening = StoryEvent.IsNearTop(claim);
            if (claim.Kind is AgeKind && claim.Value is NumberValue { Number: { } years })
            {
                var aged = Find(bearers, _people.Of(claim)?.Name, years);
                aged.Ages.Add(claim);
                aged.IsOpening |= isOpening;
                aged.Add(FateOf(claim) | lists.GetValueOrDefault(claim.SentenceIndex), claim.Sentence.Kind);
                aged.Time ??= FateOf(claim) != Fate.None ? claim.Frame.Time : null;
            }
            else if (isOpening && claim.Value is NameValue && _people.Of(claim) is { } person)
            {
                Find(bearers, person.Name, null).IsOpening = true;
            }
            else if (claim.Value is StatusValue { Bearer: { IsPlural: false } bearer } status && (bearer.Person ?? (object?)bearer.Age) is not null)
            {
                Find(bearers, bearer.Person is { } name ? _people.Named(claim.Article.File, name)?.Name ?? name : null, bearer.Age)
                    .Add(IsLongAgo(claim) ? Fate.None : FateOf(status), claim.Sentence.Kind);
            }
        }

        return Joined([.. bearers.Values]);
    }

    private static Bearer Find(Dictionary<(string? Name, decimal? Age), Bearer> bearers, string? name, decimal? age)
    {
        var key = (name, name is null ? age : null);
        if (!bearers.TryGetValue(key, out var found))
        {
            bearers.Add(key, found = new() { Name = name });
        }

        found.Age ??= age;
        return found;
    }

    /// <summary>Who has no name is the one of the same age who has; or, where but one has no age, the one who suffered the same.</summary>
    private static List<Bearer> Joined(List<Bearer> bearers)
    {
        // Nobody is older than 120: there are few without a name.
        foreach (var nameless in bearers.Where(bearer => bearer.Name is null).ToArray())
        {
            var same = bearers.Where(other => other.Name is not null && other.Age == nameless.Age).ToArray();
            same = same.Length > 0 ? same : [.. bearers.Where(other => other is { Name: not null, Age: null } && (other.Fate & nameless.Fate) != Fate.None)];
            if (same is [var named])
            {
                named.Add(nameless);
                bearers.Remove(nameless);
            }
        }

        return bearers;
    }

    /// <summary>What an age says of its bearer, unless it is told of long ago.</summary>
    private Fate FateOf(Claim age) => IsLongAgo(age) ? Fate.None : age.Frame.Fate;

    /// <summary>Normal forms of dates are in the order of time.</summary>
    private bool IsLongAgo(Claim claim) => claim.Frame.Time is { } time && string.CompareOrdinal(time, _start) < 0;

    private static Fate FateOf(StatusValue status) => (status.Ladder, status.State) switch
    {
        (StatusValue.Condition, StageState.Reached) when status.Name == StatusValue.Died => Fate.Dead,
        (StatusValue.Condition, _) => Fate.Hurt,
        (StatusValue.Custody, StageState.Reached) => Fate.Held,
        _ => Fate.None,
    };

    /// <summary>No slip makes a man of a child.</summary>
    private static bool AreFar(Claim left, Claim right) =>
        left.Value is NumberValue { Number: { } a } && right.Value is NumberValue { Number: { } b } && Math.Min(a, b) < OldestChild && Math.Max(a, b) >= Grown;

    /// <summary>"Two were killed", "another was wounded": there are more.</summary>
    private static bool CountsOthers(Claim claim, Fate lot) =>
        claim.Kind is CountKind && claim.Value is NumberValue { Interval: var interval } && (claim.Frame.Fate & lot) != Fate.None && (interval.Max is null or > 1 || claim.Frame.Part is not null);

    private sealed class Bearer
    {
        private Fate _told;
        private Fate _announced;

        public string? Name { get; init; }

        public decimal? Age { get; set; }

        /// <summary>Headlines leave out what tells who is who ("Man killed, girl, 6, wounded"): they count where nothing else does.</summary>
        public Fate Fate => _told != Fate.None ? _told : _announced;

        /// <summary>Whether the article begins with him or her; who stands further down may have suffered it elsewhere, last year.</summary>
        public bool IsOpening { get; set; }

        /// <summary>When it happened, in its normal form; null where the article does not say.</summary>
        public string? Time { get; set; }

        public List<Claim> Ages { get; } = [];

        public void Add(Fate fate, BlockKind where)
        {
            _told |= where == BlockKind.Headline ? Fate.None : fate;
            _announced |= fate;
        }

        public void Add(Bearer same)
        {
            _told |= same._told;
            _announced |= same._announced;
            Age ??= same.Age;
            IsOpening |= same.IsOpening;
            Time ??= same.Time;
            Ages.AddRange(same.Ages);
        }
    }
}
