using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules.Yaml;
using FactCheck.Text;

namespace FactCheck.Rules.Suppressions;

/// <summary>Finds the comments of an article that are meant for the checker. One that is not understood suppresses nothing and is reported.</summary>
public sealed class SuppressionComments
{
    private const string Word = "factcheck";
    private const string Form = "write <!-- factcheck ignore FC101: the reason until 2026-12-31 -->";

    private static readonly Dictionary<string, SuppressionReach> Verbs = new(StringComparer.Ordinal)
    {
        ["ignore"] = SuppressionReach.Line,
        ["ignore-paragraph"] = SuppressionReach.Paragraph,
        ["ignore-file"] = SuppressionReach.File,
    };

    private readonly ArticleClaims _article;
    private readonly RuleSet _rules;
    private readonly ImmutableArray<SuppressionDirective>.Builder _directives = ImmutableArray.CreateBuilder<SuppressionDirective>();
    private readonly ImmutableArray<InputProblem>.Builder _problems = ImmutableArray.CreateBuilder<InputProblem>();

    private SuppressionComments(ArticleClaims article, RuleSet rules) => (_article, _rules) = (article, rules);

    private SourceText Text => _article.Article.Text;

    /// <summary>The comments of <paramref name="article"/> in the order of its text, and what is wrong with others.</summary>
    public static (ImmutableArray<SuppressionDirective> Directives, ImmutableArray<InputProblem> Problems) Read(ArticleClaims article, RuleSet rules)
    {
        // Nearly all articles have none, and this is fast.
        if (!article.Article.Text.Content.Contains(LineComment.Open, StringComparison.Ordinal))
        {
            return ([], []);
        }

        var comments = new SuppressionComments(article, rules);
        comments.ReadAll();
        return (comments._directives.ToImmutable(), comments._problems.ToImmutable());
    }

    private void ReadAll()
    {
        for (var line = Text.Lines[_article.Article.Body.Start].Line; line <= Text.Lines.Count; line++)
        {
            var start = Text.Lines.StartOf(line);
            var end = line < Text.Lines.Count ? Text.Lines.StartOf(line + 1) : Text.Content.Length;
            var content = Text.Content.AsSpan(start, end - start).TrimEnd();
            var open = LineComment.IndexIn(content);
            if (open >= 0)
            {
                var inside = content[(open + LineComment.Open.Length)..^LineComment.Close.Length].Trim();
                ReadComment(inside.ToString(), TextSpan.FromBounds(start + open, start + content.Length), start, content[..open].IsWhiteSpace());
            }
            else if (content.IndexOf(LineComment.Open, StringComparison.Ordinal) is var at and >= 0 && content[(at + LineComment.Open.Length)..].TrimStart().StartsWith(Word, StringComparison.Ordinal))
            {
                Add(TextSpan.FromBounds(start + at, start + content.Length), "does not end its line", "put the comment on a line of its own, or at the end of one");
            }
        }
    }

    private void ReadComment(string inside, TextSpan span, int lineStart, bool isAlone)
    {
        var head = inside.Split(':', 2);
        var words = head[0].Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words[0] != Word)
        {
            return;
        }

        var verb = words.ElementAtOrDefault(1) ?? "";
        if (!Verbs.TryGetValue(verb, out var reach))
        {
            Add(span, $"has an unknown word '{verb}'", YamlMap.DidYouMean(verb, Verbs.Keys));
            return;
        }

        if (head.Length < 2 || !TryReason(head[1].Trim(), span, out var reason, out var until))
        {
            if (head.Length < 2)
            {
                Add(span, "gives no reason", Form);
            }

            return;
        }

        var rules = words.Skip(2).Select(word => (Word: word, Rule: _rules.Find(word))).ToArray();
        foreach (var (word, rule) in rules.Where(entry => entry.Rule is null or { IsAboutInput: true }))
        {
            Add(span, rule is null ? $"names an unknown rule '{word}'" : $"names {rule.Id}, which can not be ignored", "see 'factcheck rules list'");
        }

        if (rules.Length == 0)
        {
            Add(span, "names no rule", Form);
        }
        else if (rules.All(entry => entry.Rule is { IsAboutInput: false }))
        {
            _directives.Add(new(reach, [.. rules.Select(entry => entry.Rule!.Id)], reason, until, span, Reached(reach, span, lineStart, isAlone)));
        }
    }

    /// <summary>"the agency's own figure until 2026-12-31"; false where the reason is missing or the day is none.</summary>
    private bool TryReason(string text, TextSpan span, out string reason, out DateOnly? until)
    {
        (reason, until) = (text, null);
        var at = $" {text}".LastIndexOf(" until ", StringComparison.Ordinal);
        var written = at < 0 ? "" : text[(at + "until ".Length)..].Trim();
        if (written.Length > 0 && char.IsAsciiDigit(written[0]))
        {
            if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                Add(span, $"ends on '{written}', which is no day", "write year-month-day, as in 2026-12-31");
                return false;
            }

            (reason, until) = (text[..at].TrimEnd(' ', ',', ';'), day);
        }

        if (reason.Length == 0)
        {
            Add(span, "gives no reason", Form);
        }

        return reason.Length > 0;
    }

    private TextSpan Reached(SuppressionReach reach, TextSpan span, int lineStart, bool isAlone) => reach switch
    {
        SuppressionReach.File => new(0, Text.Content.Length),
        SuppressionReach.Paragraph => _article.Text.Blocks.FirstOrDefault(block => block.Span.End > (isAlone ? span.End : lineStart)).Span,
        _ => isAlone ? NextLine(span.End) : TextSpan.FromBounds(lineStart, span.Start),
    };

    /// <summary>The next line that holds text of the article.</summary>
    private TextSpan NextLine(int from)
    {
        var next = _article.Text.Blocks.FirstOrDefault(block => block.Span.End > from).Span;
        if (next.Length == 0)
        {
            return default;
        }

        var line = Text.Lines[Math.Max(from, next.Start)].Line;
        var start = Text.Lines.StartOf(line);
        line += start < from && line < Text.Lines.Count ? 1 : 0;
        return TextSpan.FromBounds(Text.Lines.StartOf(line), line < Text.Lines.Count ? Text.Lines.StartOf(line + 1) : Text.Content.Length);
    }

    private void Add(TextSpan span, string fault, string hint) => _problems.Add(new(
        GateRules.MalformedSuppression, Text.Path, Text.Lines[span.Start], $"The comment {fault}; it suppresses nothing.", hint) { Span = span });
}
