using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Articles;
using FactCheck.Claims;

namespace FactCheck.Rules.Suppressions;

/// <summary>Leaves out findings by comments and by the configuration, and says which of these were of no use.</summary>
internal sealed class Suppressor
{
    private readonly DateOnly _today;
    private readonly Func<string, string, bool> _matchesPath;
    private readonly List<(ArticleClaims Article, SuppressionDirective Directive)> _comments = [];
    private readonly ILookup<string, SuppressionDirective> _byFile;
    private readonly ImmutableArray<ConfiguredSuppression> _entries;
    private readonly HashSet<(object Owner, string Rule)> _used = [];
    private readonly HashSet<(object Owner, string Rule)> _expired = [];
    private readonly List<InputProblem> _problems = [];
    private readonly RuleSet _rules;

    /// <summary>The suppressions of a run; comments count in <paramref name="articles"/>.</summary>
    public Suppressor(IEnumerable<ArticleClaims> articles, RuleSet rules, CheckOptions options)
    {
        (_rules, _today, _matchesPath, _entries) = (rules, options.Today, options.MatchesPath, options.Suppressions);
        foreach (var article in articles)
        {
            var (directives, problems) = SuppressionComments.Read(article, rules);
            _comments.AddRange(directives.Select(directive => (article, directive)));
            _problems.AddRange(problems);
        }

        _byFile = _comments.ToLookup(entry => entry.Article.Article.File, entry => entry.Directive, StringComparer.Ordinal);
    }

    /// <summary>The reason to leave out <paramref name="finding"/>; null where there is none.</summary>
    public Suppression? Find(Finding finding)
    {
        Suppression? found = null;
        foreach (var directive in finding.Locations.SelectMany(location => _byFile[location.File].Where(entry => entry.Lines.Overlaps(location.Span))).Where(entry => entry.Rules.Contains(finding.Rule.Id, StringComparer.Ordinal)))
        {
            found = Use(directive, finding.Rule.Id, directive.Until) ? found ?? new(SuppressionKind.Inline, directive.Reason) : found;
        }

        foreach (var entry in _entries.Where(entry => entry.Rules.Contains(finding.Rule.Id, StringComparer.Ordinal) && Fits(entry, finding)))
        {
            found = Use(entry, finding.Rule.Id, entry.Until) ? found ?? new(SuppressionKind.Config, entry.Reason) : found;
        }

        return found;
    }

    /// <summary>What is wrong with the suppressions themselves, once all findings were looked at.</summary>
    /// <param name="isAlone">Whether an article has no other of its story beside it: it does not show that a comment is of no use.</param>
    public IEnumerable<InputProblem> Problems(Func<string, bool> isAlone)
    {
        foreach (var (article, directive) in _comments)
        {
            foreach (var rule in directive.Rules.Where(rule => !_used.Contains((directive, rule))))
            {
                var isMoot = !_expired.Contains((directive, rule)) && _rules.Find(rule)!.Scope == RuleScope.CrossSource && isAlone(article.Article.File);
                if (!isMoot)
                {
                    _problems.Add(Problem(directive, rule, directive.Until, article.Article.File, article.Article.Text.Lines[directive.Span.Start]) with { Span = directive.Span });
                }
            }
        }

        foreach (var entry in _entries)
        {
            _problems.AddRange(entry.Rules.Where(rule => !_used.Contains((entry, rule))).Select(rule => Problem(entry, rule, entry.Until, entry.File, entry.Position)));
        }

        return _problems;
    }

    private bool Use(object owner, string rule, DateOnly? until)
    {
        (until < _today ? _expired : _used).Add((owner, rule));
        return !(until < _today);
    }

    private InputProblem Problem(object owner, string rule, DateOnly? until, string file, Text.LinePosition position) => _expired.Contains((owner, rule))
        ? new(
            GateRules.ExpiredSuppression,
            file,
            position,
            string.Create(CultureInfo.InvariantCulture, $"The suppression of {rule} ended on {until:yyyy-MM-dd}; what it left out is reported again."),
            "Mend what is reported, or look at the reason again and set a later day.")
        : new(GateRules.UnusedSuppression, file, position, $"The suppression of {rule} leaves out nothing.", "Remove it, so that it hides nothing later.");

    private bool Fits(ConfiguredSuppression entry, Finding finding) =>
        (entry.Story is null || entry.Story == finding.Story)
        && (entry.Source is null || finding.Locations.Any(location => location.Source == entry.Source))
        && (entry.Path is null || finding.Locations.Any(location => _matchesPath(location.File, entry.Path)));
}
