using System.Text;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Training;

/// <summary>Reads unlabelled articles, a blank line between, the title first.</summary>
internal static class NewsText
{
    /// <summary>The words of each sentence, in normal form.</summary>
    public static IEnumerable<string[]> Sentences(TextReader news, Language language) =>
        Articles(news).SelectMany(article => Sentences(article, language));

    /// <summary>The articles, one after the other.</summary>
    public static IEnumerable<string> Articles(TextReader news)
    {
        var text = new StringBuilder();
        while (news.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                text.Append(line).Append('\n');
            }
            else if (text.Length > 0)
            {
                yield return text.ToString();
                text.Clear();
            }
        }

        if (text.Length > 0)
        {
            yield return text.ToString();
        }
    }

    private static IEnumerable<string[]> Sentences(string article, Language language)
    {
        var source = new SourceText("news", article);
        var text = TextSegmenter.Segment(source, null, null, new TextSpan(0, article.Length), language.Sentences);
        foreach (var sentence in text.Sentences)
        {
            var words = new string[sentence.TokenCount];
            for (var i = 0; i < words.Length; i++)
            {
                words[i] = WordForm.Normalize(source[text.Tokens[sentence.FirstToken + i].Span]);
            }

            yield return words;
        }
    }
}
