namespace FactCheck.Reporting.Html;

/// <summary>The texts of the articles, with all claims marked.</summary>
internal static class ArticlesSection
{
    /// <summary>The section, in parts.</summary>
    public static IEnumerable<Markup> Of(HtmlModel model)
    {
        if (model.Articles.IsEmpty)
        {
            yield break;
        }

        var hidden = model.Report.Articles.Length - model.Articles.Length;
        yield return Markup.Of($"""
            <section id="articles" aria-labelledby="articles-title">
            <h2 id="articles-title">Articles</h2>
            <p class="legend">Words that state something are marked: <span class="c bad">in doubt</span>, <span class="c upd">updated</span>, <span class="c ok">stated alike by others</span>,
            <span class="c one">one source only</span>. {Markup.Of($"{SummaryText.Count(hidden, "article is", "articles are")} not shown: a page holds {HtmlModel.MostArticles}.").If(hidden > 0)}</p>

            """);
        foreach (var story in model.Articles.GroupBy(view => view.Entry.Story, StringComparer.Ordinal))
        {
            yield return Markup.Of($"<h3 dir=\"auto\">{story.Key}</h3>\n");
            foreach (var view in story)
            {
                yield return view.ToMarkup();
            }
        }

        yield return new("</section>\n");
    }
}
