using System.Globalization;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Training;

/// <summary>Counts in how many news articles each word occurs: the background against which a word is rare.</summary>
public static class DocumentFrequencies
{
    /// <summary>A word must occur in so many articles to be listed; all others count as rarer.</summary>
    private const int Least = 4;

    /// <summary>Reads articles separated by blank lines and writes <c>word TAB articles</c>, the most frequent first; the first line holds the number of articles.</summary>
    public static void Write(TextReader news, TextWriter output)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var articles = 0;
        foreach (var article in NewsText.Articles(news))
        {
            articles++;
            foreach (var word in Words(article))
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"# In how many of so many news articles each word occurs; made by the training tool.\n*\t{articles}\n"));
        foreach (var (word, count) in counts.Where(entry => entry.Value >= Least).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{word}\t{count}\n"));
        }
    }

    private static HashSet<string> Words(string article)
    {
        var source = new SourceText("news", article);
        var text = TextSegmenter.Segment(source, null, null, new TextSpan(0, article.Length), Language.English.Sentences);
        return text.Tokens.Where(token => token.Kind == TokenKind.Word && token.Length > 1)
            .Select(token => WordForm.Normalize(source[token.Span]).ToLowerInvariant())
            .Where(word => word.All(char.IsLetter))
            .ToHashSet(StringComparer.Ordinal);
    }
}
