using System.Globalization;
using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Reporting.PlainText;

/// <summary>Shows how the pipeline came to its groups: claims with their frames, groups, and the pairs that hold them together with their weights.
/// In detail also the tokens.</summary>
public sealed class TraceWriter(TextStyle style)
{
    /// <summary>Pairs shown that were not aligned, unless all are asked for.</summary>
    private const int MostApart = 10;

    /// <summary>Writes all stories.</summary>
    public void Write(IEnumerable<StoryFacts> stories, TextWriter output)
    {
        var page = new TextPage(output, style);
        foreach (var story in stories)
        {
            page.Blank();
            page.Line(Ink.In(Ink.Bold, $"story {Printable.Of(story.Story)}"));
            foreach (var article in story.Articles)
            {
                WriteArticle(page, article);
            }

            foreach (var (index, group) in story.Alignment.Groups.Index())
            {
                WriteGroup(page, index + 1, group);
            }

            WriteApart(page, story.Alignment);
        }
    }

    private static void WriteArticle(TextPage page, ArticleClaims article)
    {
        page.Blank();
        page.Line($"  article {Printable.Of(article.Article.File)}");
        var claims = article.Claims.Concat(article.Derived).OrderBy(claim => claim.Span).ToLookup(claim => claim.SentenceIndex);
        foreach (var (index, sentence) in article.Text.Sentences.Index())
        {
            var isDetailed = page.Verbosity == Verbosity.Detailed;
            if (!isDetailed && !claims.Contains(index))
            {
                continue;
            }

            page.Paragraph(4, $"[{index}] {Ink.In(Ink.Dim, OutputNames.Camel(sentence.Kind))} {Printable.Of(article.Text.Source[sentence.Span])}", hang: 2);
            if (isDetailed)
            {
                var tokens = article.Text.TokensOf(sentence).ToArray().Select(token => Printable.Of(article.Text.Source[token.Span]));
                page.Paragraph(6, Ink.In(Ink.Dim, "tokens: " + string.Join(" | ", tokens)), hang: 2);
            }

            foreach (var claim in claims[index])
            {
                page.Line($"      {ClaimLine.Of(claim)}");
            }
        }
    }

    private static void WriteGroup(TextPage page, int number, AlignmentGroup group)
    {
        page.Blank();
        page.Line(string.Create(CultureInfo.InvariantCulture, $"  {Ink.In(Ink.Bold, $"group {number}")} {group.Kind.Name}, {group.Claims.Length} claims"));
        foreach (var claim in group.Claims)
        {
            page.Line($"    {Printable.Of(claim.Article.File)}:{ClaimLine.Of(claim)}");
        }

        foreach (var pair in group.Pairs)
        {
            WritePair(page, pair);
        }
    }

    /// <summary>The pairs that came nearest to being aligned and were not.</summary>
    private static void WriteApart(TextPage page, StoryAlignment alignment)
    {
        var groupOf = new Dictionary<Claim, AlignmentGroup>(ReferenceEqualityComparer.Instance);
        foreach (var group in alignment.Groups)
        {
            foreach (var claim in group.Claims)
            {
                groupOf[claim] = group;
            }
        }

        var apart = alignment.Pairs
            .Where(pair => !groupOf.TryGetValue(pair.Left, out var left) || !ReferenceEquals(left, groupOf.GetValueOrDefault(pair.Right)))
            .Take(page.Verbosity == Verbosity.Detailed ? int.MaxValue : MostApart)
            .ToArray();
        if (apart.Length > 0)
        {
            page.Blank();
            page.Line("  " + Ink.In(Ink.Bold, "nearest pairs that were not aligned"));
        }

        foreach (var pair in apart)
        {
            WritePair(page, pair);
        }
    }

    /// <summary>A pair as a waterfall: one line a comparison, the sum at its head.</summary>
    private static void WritePair(TextPage page, CandidatePair pair)
    {
        var veto = pair.Veto is null ? "" : "  veto: " + Printable.Of(pair.Veto);
        page.Line($"    {Weight(pair.Weight)}  {Place(pair.Left)} {Printable.Of(pair.Left.Text)} = {Place(pair.Right)} {Printable.Of(pair.Right.Text)}{veto}");
        foreach (var evidence in pair.Evidence)
        {
            var bar = new string(evidence.Weight < 0 ? '-' : '+', (int)Math.Min(12, Math.Round(Math.Abs(evidence.Weight))));
            page.Line($"      {Weight(evidence.Weight)}  {bar,-12}  {Printable.Of(evidence.Comparison)}: {Printable.Of(evidence.Level)}");
        }
    }

    private static string Place(Claim claim)
    {
        var position = claim.Article.Text.Lines[claim.Span.Start];
        return string.Create(CultureInfo.InvariantCulture, $"{Printable.Of(claim.Article.File)}:{position.Line}:{position.Column}");
    }

    private static string Weight(double weight) => weight.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture).PadLeft(7);
}
