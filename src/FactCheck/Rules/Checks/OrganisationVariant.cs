using FactCheck.Claims;
using FactCheck.Claims.Names;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Quotes;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>One body under two names: "Federal Institute for Geosciences" here, "Federal Agency for Geosciences" there.</summary>
internal sealed class OrganisationVariant : Check
{
    /// <summary>So many words besides the one that differs must be the same.</summary>
    private const int LeastShared = 2;

    /// <summary>Shorter words are one letter from too many others.</summary>
    private const int LeastLetters = 6;

    /// <summary>So often the articles must have a name of one word.</summary>
    private const int LeastMentions = 3;

    /// <inheritdoc/>
    public override string Name => "organisation-variant";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var names = story.Articles.SelectMany(article => article.Claims).Where(claim => claim.Value is OrganisationValue)
            .GroupBy(claim => ((OrganisationValue)claim.Value).Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => group.ToArray())
            .OrderBy(group => group.Select(claim => claim.Article.File).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(group => group[0].Article.File, StringComparer.Ordinal).ThenBy(group => group[0].Span)
            .ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            var others = names.Skip(i + 1).Where(other => IsSlip(names[i][0], other[0]) || (AreOneBody(names[i][0], other[0]) && !ShareArticle(names[i], other))).ToArray();
            if (others.Length > 0)
            {
                yield return rule.Finding(story, OncePerArticle(names[i]).Concat(OncePerArticle(others.SelectMany(other => other))).Select(Location.Of), names[i][0].Text);
            }
        }

        var wellKnown = names.Where(IsWellKnown).ToArray();
        var lone = wellKnown.Length == 0 ? [] : LoneWords(story).ToArray();
        foreach (var name in wellKnown)
        {
            foreach (var (article, span) in lone.Where(word => IsSlipOf(word.Text, name[0].Value.Normal)).Select(word => (word.Article, word.Span)))
            {
                yield return rule.Finding(story, OncePerArticle(name).Select(Location.Of).Prepend(Location.Of(article, span)), name[0].Text);
            }
        }
    }

    /// <summary>Whether a name of one word is a body's beyond doubt: articles agree on it.</summary>
    private static bool IsWellKnown(Claim[] name) =>
        name.Length >= LeastMentions && ((OrganisationValue)name[0].Value).Name is var word && word.Length >= LeastLetters && word.All(char.IsLetter)
        && name.Select(claim => claim.Article.File).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>Names that the story has once behind "the", and that nobody took for anything.</summary>
    private static IEnumerable<(ArticleClaims Article, TextSpan Span, string Text)> LoneWords(StoryFacts story)
    {
        var language = Language.Of(story.Articles[0].Article.Language);
        return story.Articles.SelectMany(article => WordsBehindThe(article, language).Select(span => (Article: article, Span: span, Text: article.Article.Text.Slice(span))))
            .Where(word => char.IsUpper(word.Text[0]) && !language.Entities.Cues.IsCommonWord(word.Text.ToLowerInvariant()))
            .GroupBy(word => word.Text, StringComparer.Ordinal).Where(same => same.Count() == 1).Select(same => same.First())
            .Where(word => !word.Article.Claims.Any(claim => claim.Span.Overlaps(word.Span) && claim.Value is not QuoteValue));
    }

    private static bool IsSlipOf(string word, string name) =>
        Math.Abs(word.Length - name.Length) < 2 && !word.StartsWith(name, StringComparison.Ordinal) && !name.StartsWith(word, StringComparison.Ordinal) && SlipDistance.IsOneSlip(word.ToLowerInvariant(), name.ToLowerInvariant());

    private static IEnumerable<TextSpan> WordsBehindThe(ArticleClaims article, Language language)
    {
        for (var i = 1; i < article.Text.Tokens.Length; i++)
        {
            if (article.Text.Tokens[i] is { Kind: TokenKind.Word, Span.Length: >= LeastLetters } && language.Grammar.Of(article.Text.Source.Slice(article.Text.Tokens[i - 1].Span).ToLowerInvariant()).HasFlag(GrammarWord.The))
            {
                yield return article.Text.Tokens[i].Span;
            }
        }
    }

    private static IEnumerable<Claim> OncePerArticle(IEnumerable<Claim> claims) => claims.DistinctBy(claim => claim.Article.File, StringComparer.Ordinal);

    /// <summary>An article that uses both names means two bodies.</summary>
    private static bool ShareArticle(Claim[] left, Claim[] right) => Array.Exists(left, a => Array.Exists(right, b => a.Article == b.Article));

    private static bool AreOneBody(Claim left, Claim right)
    {
        var (a, b) = (Words(left), Words(right));
        if (a.Length != b.Length)
        {
            return false;
        }

        var classes = Language.Of(left.Article.Language).Classes;
        var differing = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToArray();
        var shared = a.Where((word, i) => word == b[i] && word.Length > 3).Count();
        return differing is [var at] && shared >= LeastShared && classes.Compare(a[at], b[at], isVerb: false) == WordRelation.Synonym;
    }

    /// <summary>Two names that differ by one slip of the pen in one long word: "Emanuel Church", "Emmanuel Church".</summary>
    private static bool IsSlip(Claim left, Claim right)
    {
        var (a, b) = (Words(left), Words(right));
        return a.Length > 1 && a.Length == b.Length
            && Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToArray() is [var at]
            && Math.Min(a[at].Length, b[at].Length) >= LeastLetters
            && !AreHabits(a[at], b[at], at == a.Length - 1)
            && SlipDistance.IsOneSlip(a[at], b[at]);
    }

    /// <summary>"Sheriff's", "Sheriffs'" and "Sheriffs" are three habits, and at the end "School" may be a part of "Schools".</summary>
    private static bool AreHabits(string left, string right, bool areLast)
    {
        var (a, b) = (Bare(left), Bare(right));
        return a == b || (areLast && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)));
    }

    private static string Bare(string word) => word.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);

    private static string[] Words(Claim claim) => ((OrganisationValue)claim.Value).Name.ToLowerInvariant().Split(' ');
}
