using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>Collects the problems of one file, with the lines and columns of their characters.</summary>
internal sealed class ProblemList(SourceText file)
{
    private readonly List<InputProblem> _problems = [];

    /// <summary>Whether one of them keeps the article from being used.</summary>
    public bool HasFatal => _problems.Exists(problem => problem.IsFatal);

    /// <summary>Adds a problem with the characters of <paramref name="span"/>.</summary>
    public void Add(string rule, TextSpan span, string message, string hint, bool isFatal = false) =>
        _problems.Add(new(rule, file.Path, file.Lines[span.Start], message, hint) { Span = span, IsFatal = isFatal });

    /// <summary>All of them in the order of the text.</summary>
    public ImmutableArray<InputProblem> ToImmutable() =>
        [.. _problems.OrderBy(problem => problem.Span).ThenBy(problem => problem.Rule, StringComparer.Ordinal)];
}
