using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>Finds the dateline at the head of an agency report.</summary>
/// <remarks>
/// A dateline is a place in capitals, or any place with an agency in brackets or a date, and then a dash: "TOKYO –", "Killingly (AP) —",
/// "LONDON, March 18 (Reuters) -". It may stand below a title, page furniture and a caption, but not inside the story.
/// </remarks>
public static class DatelineParser
{
    /// <summary>How many lines with words are looked at: title, by-line, furniture and captions stand before the story.</summary>
    private const int MostLines = 12;

    /// <summary>How many paragraphs may stand before it: two, since a summary and the caption of the first picture look like one.</summary>
    private const int MostParagraphs = 3;

    /// <summary>UTF-16 units from which on a line that ends as a sentence is a paragraph.</summary>
    private const int ParagraphLength = 60;

    /// <summary>UTF-16 units: the longest place, agency and date together.</summary>
    private const int LongestHead = 110;

    /// <summary>The dateline of the text in <paramref name="body"/>, or null.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="body">The part behind the front matter.</param>
    /// <param name="lexicon">Months, agencies and words that are no place.</param>
    /// <param name="published">The day of publication, which tells the year where the dateline gives none.</param>
    public static Dateline? Find(string content, TextSpan body, DatelineLexicon lexicon, DateOnly? published)
    {
        var paragraphs = 0;
        var lines = 0;
        for (int line = body.Start, next; line < body.End && lines < MostLines && paragraphs < MostParagraphs; line = next)
        {
            next = FrontMatterBlock.NextLine(content, line);
            var span = DatelineHead.Trim(content, TextSpan.FromBounds(line, next));
            if (span.Length == 0)
            {
                continue;
            }

            lines++;
            if (Parse(content, span, lexicon, published) is { } dateline)
            {
                return dateline;
            }

            paragraphs += span.Length >= ParagraphLength && content[span.End - 1] is '.' or '?' or '!' or '"' or '”' or ')' ? 1 : 0;
        }

        return null;
    }

    /// <summary>The dateline that starts the line in <paramref name="line"/>, or null.</summary>
    private static Dateline? Parse(string content, TextSpan line, DatelineLexicon lexicon, DateOnly? published)
    {
        var text = content.AsSpan(line.Start, line.Length);
        if (DatelineHead.FindDash(text[..Math.Min(text.Length, LongestHead)]) is not { Start: > 0 } dash)
        {
            return null;
        }

        var words = text[..dash.Start].TrimEnd(" \u00A0\t*_");
        var head = new DatelineHead(lexicon, published);
        return head.TryRead(words) && head.IsConvincing() && StartsStory(text[dash.End..].TrimStart(), text[dash.Start] == '|', head, lexicon)
            ? new(new(line.Start, words.Length), head.Place, head.Agency, head.Date)
            : null;
    }

    /// <summary>Whether what follows the dash reads like a first sentence.</summary>
    private static bool StartsStory(ReadOnlySpan<char> rest, bool isBar, DatelineHead head, DatelineLexicon lexicon)
    {
        if (rest.IsEmpty)
        {
            return head.Agency is not null || head.HasDate;
        }

        // "SANTA MONICA, CA - JUNE 08: Students leave": the credit line of a picture.
        var word = rest[..(rest.IndexOf(' ') is var blank and >= 0 ? blank : rest.Length)];
        return !char.IsLower(rest[0]) && !(isBar && rest.Contains('|')) && lexicon.Month(word.TrimEnd('.')) == 0 && HasLower(rest);
    }

    private static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLower(character))
            {
                return true;
            }
        }

        return false;
    }
}
