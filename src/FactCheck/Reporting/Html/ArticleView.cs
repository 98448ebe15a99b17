using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Reporting.Html;

/// <summary>An article's text with all claims marked by what the other sources make of them.</summary>
internal sealed class ArticleView
{
    private readonly ImmutableArray<(Claim Claim, ClaimState State, string Anchor)> _claims;

    /// <summary>The view of the article at <paramref name="index"/> of the page.</summary>
    public ArticleView(ReportedArticle entry, int index, ClaimStates states)
    {
        Entry = entry;
        Index = index;
        _claims = WithoutOverlaps(entry.Claims.Select(claim => (claim, states.Of(entry.Article.File, claim.Span))).Select(pair => (pair.claim, pair.Item2.State, pair.Item2.Anchor)));
    }

    /// <summary>The article.</summary>
    public ReportedArticle Entry { get; }

    /// <summary>Its place on the page.</summary>
    public int Index { get; }

    /// <summary>The claims that are marked, in the order of the text.</summary>
    public IEnumerable<Claim> Marks => _claims.Select(entry => entry.Claim);

    /// <summary>The text, closed until somebody asks for it.</summary>
    public Markup ToMarkup()
    {
        var article = Entry.Article;
        var inDoubt = _claims.Count(entry => entry.State == ClaimState.Conflicting);
        var title = article.Title.Length > 0 ? article.Title : article.File;
        var date = article.Published is { } day ? Markup.Of($"<span class=\"when\">{Dates.Of(day)}</span>") : Markup.Empty;
        return Markup.Of($"""
            <details class="article" id="{Anchors.OfArticle(Index)}">
            <summary><span class="from"><bdi>{article.Source}</bdi> {date}</span> <span class="title" dir="auto">{title}</span> <span class="tally">{Tally(inDoubt)}</span></summary>
            <div class="text">
            <p class="place"><bdi>{article.File}</bdi>{Link(article.Url)}</p>
            {Entry.Blocks.Select(BlockOf)}</div>
            </details>

            """);
    }

    private Markup Tally(int inDoubt)
    {
        var claims = Markup.Of($"{_claims.Length} claims");
        return inDoubt == 0 ? claims : Markup.Of($"{claims}, <strong>{inDoubt} in doubt</strong>");
    }

    /// <summary>Only addresses of the web become links; a script would be one, too.</summary>
    private static Markup Link(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? Markup.Of($" <a href=\"{address.AbsoluteUri}\" rel=\"noreferrer noopener\">as published</a>")
            : Markup.Empty;

    private Markup BlockOf(TextBlock block) => block.Kind switch
    {
        BlockKind.Furniture => Markup.Empty,
        BlockKind.Headline or BlockKind.Heading => Markup.Of($"<p class=\"heading\" dir=\"auto\">{Pieces(block.Span)}</p>\n"),
        BlockKind.ListItem => Markup.Of($"<p class=\"item\" dir=\"auto\">{Pieces(block.Span)}</p>\n"),
        BlockKind.Caption => Markup.Of($"<p class=\"caption\" dir=\"auto\">{Pieces(block.Span)}</p>\n"),
        _ => Markup.Of($"<p dir=\"auto\">{Pieces(block.Span)}</p>\n"),
    };

    private IEnumerable<Markup> Pieces(TextSpan block)
    {
        var text = Entry.Article.Text;
        var at = block.Start;
        foreach (var (claim, state, anchor) in ClaimsIn(block))
        {
            yield return Markup.Of($"{text.Slice(TextSpan.FromBounds(at, claim.Span.Start))}{Mark(claim, state, anchor)}");
            at = claim.Span.End;
        }

        yield return Markup.Of($"{text.Slice(TextSpan.FromBounds(at, block.End))}");
    }

    private Markup Mark(Claim claim, ClaimState state, string anchor)
    {
        var id = Anchors.OfWords(Index, claim.Span.Start);
        var hint = $"{claim.Kind.Name}: {claim.Value.Normal}";
        return state switch
        {
            ClaimState.Conflicting => Markup.Of($"<a class=\"c bad\" id=\"{id}\" href=\"#{anchor}\" title=\"{hint}\">{claim.Text}<span class=\"vh\"> (in doubt)</span></a>"),
            ClaimState.Updated => Markup.Of($"<a class=\"c upd\" id=\"{id}\" href=\"#{anchor}\" title=\"{hint}\">{claim.Text}<span class=\"vh\"> (updated)</span></a>"),
            ClaimState.Corroborated => Markup.Of($"<a class=\"c ok\" id=\"{id}\" href=\"#{anchor}\" title=\"{hint}\">{claim.Text}<span class=\"vh\"> (corroborated)</span></a>"),
            _ => Markup.Of($"<span class=\"c one\" id=\"{id}\" title=\"{hint}\">{claim.Text}</span>"),
        };
    }

    /// <summary>The claims of a block; both are in the order of the text, so a binary search finds the first.</summary>
    private IEnumerable<(Claim Claim, ClaimState State, string Anchor)> ClaimsIn(TextSpan block)
    {
        var (low, high) = (0, _claims.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _claims[middle].Claim.Span.Start < block.Start ? (middle + 1, high) : (low, middle);
        }

        return _claims.Skip(low).TakeWhile(entry => entry.Claim.Span.End <= block.End);
    }

    /// <summary>Of claims that share words (a list and its members), the one that matters more, then the shorter one.</summary>
    private static ImmutableArray<(Claim Claim, ClaimState State, string Anchor)> WithoutOverlaps(IEnumerable<(Claim Claim, ClaimState State, string Anchor)> claims)
    {
        var taken = new SortedSet<TextSpan>();
        var kept = new List<(Claim Claim, ClaimState State, string Anchor)>();
        foreach (var entry in claims.Where(entry => entry.Claim.Span.Length > 0).OrderByDescending(entry => entry.State).ThenBy(entry => entry.Claim.Span.Length).ThenBy(entry => entry.Claim.Span))
        {
            // Those taken never overlap, so only the last that begins before this one's end can be in its way.
            var before = taken.GetViewBetween(new(0, 0), new(entry.Claim.Span.End, -1));
            if (!before.Max.Overlaps(entry.Claim.Span))
            {
                taken.Add(entry.Claim.Span);
                kept.Add(entry);
            }
        }

        return [.. kept.OrderBy(entry => entry.Claim.Span)];
    }
}

/// <summary>Days as people write them.</summary>
internal static class Dates
{
    /// <summary>"16 May 2019", in a <c>time</c> element that programs can read.</summary>
    public static Markup Of(DateOnly day) =>
        Markup.Of($"<time datetime=\"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\">{day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}</time>");
}
