using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>Something in a file that keeps it, or a part of it, from being checked. Becomes an FC9xx finding.</summary>
/// <param name="Rule">The rule's id: FC901 and so on.</param>
/// <param name="File">The path under which reports name the file.</param>
/// <param name="Position">Line and column, 1:1 where nothing better is known.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Hint">What to do about it.</param>
public sealed record InputProblem(string Rule, string File, LinePosition Position, string Message, string Hint)
{
    /// <summary>The offending characters, where there are any.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Whether the article could not be used at all.</summary>
    public bool IsFatal { get; init; }
}
