using System.Text.RegularExpressions;
using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>A telephone number that is printed in two ways: its figures grouped as no number is, or one of them another behind the same words.</summary>
internal sealed class PhoneNumbers : Check
{
    /// <summary>Figures and letters of a number without and with its area and country.</summary>
    private const int Fewest = 7, Most = 12;

    /// <summary>A story has no more of them; it bounds the pairs.</summary>
    private const int MostOfStory = 200;

    private static readonly Regex Numbers = new(@"(?:\b|\()[0-9]{1,4}\)?[-. ](?:[0-9]{2,4}[-. ])?[0-9A-Z]{4,5}\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>Lengths of the groups that numbers of the North American plan are written in.</summary>
    private static readonly string[] Regular = ["34", "334", "1334", "7", "37"];

    /// <inheritdoc/>
    public override string Name => "phone-numbers";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var phones = story.Articles.SelectMany(article => PhonesOf(article.Article)).DistinctBy(phone => (phone.Article, phone.Figures, phone.Groups)).Take(MostOfStory).ToArray();
        var reported = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < phones.Length; i++)
        {
            for (var j = i + 1; j < phones.Length; j++)
            {
                var (odd, other) = Array.IndexOf(Regular, phones[i].Groups) < 0 || Array.IndexOf(Regular, phones[j].Groups) >= 0 ? (phones[i], phones[j]) : (phones[j], phones[i]);
                if ((IsMisgrouped(odd, other) || IsSlip(odd, other)) && reported.Add(odd.Figures + " " + odd.Groups))
                {
                    yield return rule.Finding(story, [Location.Of(odd.Article, odd.Span), Location.Of(other.Article, other.Span)]);
                }
            }
        }
    }

    private static IEnumerable<Phone> PhonesOf(Article article)
    {
        var text = article.Text.Content;
        for (var match = Numbers.Match(text, article.Body.Start, article.Body.Length); match.Success; match = match.NextMatch())
        {
            var span = new TextSpan(match.Index, match.Length);
            var groups = article.Text.Slice(span).Split(['(', ')', '-', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
            var figures = string.Concat(groups);
            if (figures.Length is >= Fewest and <= Most)
            {
                yield return new(article, span, figures, string.Concat(groups.Select(group => group.Length)), WordsBefore(text, span.Start, article.Body.Start));
            }
        }
    }

    /// <summary>The same figures: "31-7262-1234" for "317-262-1234".</summary>
    private static bool IsMisgrouped(Phone odd, Phone other) =>
        odd.Figures == other.Figures && odd.Groups != other.Groups && Array.IndexOf(Regular, odd.Groups) < 0 && Array.IndexOf(Regular, other.Groups) >= 0;

    /// <summary>One figure is another, or two are swapped, behind the same words.</summary>
    private static bool IsSlip(Phone left, Phone right)
    {
        if (left.Groups != right.Groups || left.Before.Length == 0 || left.Before != right.Before || left.Article == right.Article)
        {
            return false;
        }

        var unlike = Enumerable.Range(0, left.Figures.Length).Where(i => left.Figures[i] != right.Figures[i]).ToArray();
        return unlike.Length == 1
            || (unlike is [var first, var second] && second == first + 1 && left.Figures[first] == right.Figures[second] && left.Figures[second] == right.Figures[first]);
    }

    /// <summary>The two words before a place, in lower case; empty where there are none.</summary>
    private static string WordsBefore(string text, int at, int start)
    {
        var words = text[Math.Max(start, at - 60)..at].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? "" : string.Join(' ', words[^2..]).ToLowerInvariant();
    }

    private sealed record Phone(Article Article, TextSpan Span, string Figures, string Groups, string Before);
}
