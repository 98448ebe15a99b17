namespace FactCheck.Reporting;

/// <summary>Two spellings and what the comparison says of them.</summary>
/// <param name="Left">The first spelling.</param>
/// <param name="Right">The second.</param>
/// <param name="Verdict">"same", "form", "misspelling" or "different".</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record NamePair(string Left, string Right, string Verdict, string Reason);

/// <summary>One output format of <c>names</c>.</summary>
public interface INameWriter
{
    /// <summary>The name on the command line: "text", "jsonl".</summary>
    string Format { get; }

    /// <summary>Writes <paramref name="pairs"/> in their order; line ends are LF.</summary>
    void Write(IEnumerable<NamePair> pairs, TextWriter output);
}
