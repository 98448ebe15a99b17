using System.Text;
using FactCheck.Articles;

namespace FactCheck.Tests.Articles;

/// <summary>Whatever the bytes, a reader returns; what it returns lies inside the text.</summary>
public sealed class ArticleFuzzTests
{
    private const int Rounds = 6000;

    private static readonly string[] Seeds =
    [
        "---\nsource: \"A \\u00e9 b\"\npublished: 2023-03-18\ntitle: 'x: y'\nstory: >-\n  a\n  b\n---\n TOKYO (AP) – Body of 6 words.\n",
        "---\r\n{source: a, title: \"b\"}\r\n---\r\ndate 2023-03-18 BERLIN - Body.\r\n",
        "---\nsource: &a b\ntitle: *a\nurl: !!str c\n? d\n: e\n...\nWASHINGTON, D.C., March 18, 2023 (Reuters) -- Body.",
        "INDIANAPOLIS, Ind. (Nov. 9th 2015) -- Body.\n(11-26) 11:15 PST OAKLAND -- Body.",
    ];

    private static readonly string[] Pieces =
    [
        "---", "\n", "\r", "\r\n", ": ", "- ", "[", "]", "{", "}", "\"", "'", "&a", "*a", "!!x", "|", ">", "#", "%", "@", "`", "\t", "?", ",", "\\", "\\U0010FFFF",
        "\\uD800", "\\x", "\u2028", "\u0085", "\u0000", "\u0001", "\uFEFF", "\uFFFF", "\U0001F600", "e\u0301", "title", "published", "9999-12-31", "<<: ", "--", "–", "(", ")", "/", "99999999999",
    ];

    [Fact]
    public void Reader_never_throws_and_spans_lie_inside_the_text()
    {
        var random = new Random(20230318);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = Mutate(random, Seeds[random.Next(Seeds.Length)]);
            var result = ArticleReaders.Read("a.md", bytes);
            Assert.True(result.Article is not null || result.Problems.Any(problem => problem.IsFatal));
            if (result.Article is { } article)
            {
                var length = article.Text.Content.Length;
                Assert.InRange(article.Body.End, article.Body.Start, length);
                Assert.All(result.Problems, problem => Assert.InRange(problem.Span.End, problem.Span.Start, length));
                Assert.InRange(article.TitleSpan?.End ?? 0, article.TitleSpan?.Start ?? 0, length);
                Assert.InRange(article.Dateline?.Span.End ?? 0, article.Dateline?.Span.Start ?? 0, length);
            }
        }
    }

    private static byte[] Mutate(Random random, string seed)
    {
        var text = new StringBuilder(seed);
        for (var edits = random.Next(1, 6); edits > 0; edits--)
        {
            var at = random.Next(text.Length);
            if (random.Next(3) == 0)
            {
                text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at)).Append(' ');
            }
            else
            {
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
            }
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (random.Next(10) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }
}
