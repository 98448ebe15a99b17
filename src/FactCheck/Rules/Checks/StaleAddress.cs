using FactCheck.Articles;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>An address that keeps what an earlier headline told: ".../girl-7-shot" over "Girl, 6, shot", ".../2-wounded" over "Man killed, girl wounded".</summary>
internal sealed class StaleAddress : Check
{
    /// <summary>Longer numbers are dates and keys of the publisher.</summary>
    private const int MostDigits = 3;

    /// <summary>Classes of those who are counted.</summary>
    private const string Dead = "dead", Injured = "injured";

    /// <inheritdoc/>
    public override string Name => "stale-address";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        foreach (var article in story.Articles.Select(article => article.Article))
        {
            if (article is { UrlSpan: { } address, TitleSpan: { } title } && Pair(article, address, title) is var (old, now))
            {
                yield return rule.Finding(story, [Location.Of(article, old), Location.Of(article, now)], "", null, Verdict.Superseded);
            }
        }
    }

    /// <summary>A number of the address and one of the headline between the same words, where the headline has the first nowhere and the address not the
    /// second.</summary>
    private static (TextSpan Old, TextSpan Now)? Pair(Article article, TextSpan address, TextSpan title)
    {
        var (old, now) = (Words(article, address), Words(article, title));
        foreach (var i in Numbers(article, old))
        {
            foreach (var j in Numbers(article, now))
            {
                if (!Contains(article, now, article.Text[old[i]]) && !Contains(article, old, article.Text[now[j]]) && SharesNeighbours(article, old, i, now, j))
                {
                    return (old[i], now[j]);
                }
            }
        }

        return Toll(article, old, now);
    }

    /// <summary>"2-wounded" in an address that knows of no dead, and the first word of the headline that does.</summary>
    private static (TextSpan Old, TextSpan Now)? Toll(Article article, List<TextSpan> old, List<TextSpan> now)
    {
        var language = Language.Of(article.Language);
        foreach (var i in Numbers(article, old))
        {
            if (i + 1 < old.Count && Is(language, article, old[i + 1], Injured) && !old.Exists(word => Is(language, article, word, Dead)) && now.FindIndex(word => Is(language, article, word, Dead)) is >= 0 and var dead)
            {
                return (TextSpan.FromBounds(old[i].Start, old[i + 1].End), now[dead]);
            }
        }

        return null;
    }

    private static bool Is(Language language, Article article, TextSpan word, string what) =>
        language.Nouns.Casualty(article.Text[word].ToString().ToLowerInvariant()) is { } lemma && language.Classes.ClassOf(lemma, isVerb: false) == what;

    /// <summary>Two words before, two behind, or one on either side are the same.</summary>
    private static bool SharesNeighbours(Article article, List<TextSpan> old, int i, List<TextSpan> now, int j)
    {
        var (before, behind) = (Same(article, old, i - 1, now, j - 1), Same(article, old, i + 1, now, j + 1));
        return (before && behind) || (before && Same(article, old, i - 2, now, j - 2)) || (behind && Same(article, old, i + 2, now, j + 2));
    }

    private static bool Same(Article article, List<TextSpan> old, int i, List<TextSpan> now, int j) =>
        i >= 0 && j >= 0 && i < old.Count && j < now.Count && article.Text[old[i]].Equals(article.Text[now[j]], StringComparison.OrdinalIgnoreCase);

    private static bool Contains(Article article, List<TextSpan> words, ReadOnlySpan<char> word)
    {
        foreach (var other in words)
        {
            if (article.Text[other].SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<int> Numbers(Article article, List<TextSpan> words) =>
        Enumerable.Range(0, words.Count).Where(i => words[i].Length <= MostDigits && char.IsAsciiDigit(article.Text[words[i]][0]));

    /// <summary>Runs of letters or of digits.</summary>
    private static List<TextSpan> Words(Article article, TextSpan span)
    {
        var words = new List<TextSpan>();
        var text = article.Text[span];
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]) && char.IsDigit(text[i]) == char.IsDigit(text[start]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(new(span.Start + start, i - start));
                i--;
            }
        }

        return words;
    }
}
