using FactCheck.Articles;

namespace FactCheck.Rules;

/// <summary>Turns what went wrong while reading into findings.</summary>
public static class InputFindings
{
    /// <summary>The finding for one problem.</summary>
    public static Finding Of(Rule rule, InputProblem problem) => new()
    {
        Rule = rule,
        Severity = rule.Severity,
        Verdict = Verdict.Conflict,
        Message = problem.Message,
        Hint = problem.Hint,
        Fingerprint = Rules.Fingerprint.Of(rule.Id, [problem.File, problem.Message]),
        Locations = [new(problem.File, problem.Span, problem.Position, "", "", "", default)],
    };
}
