using FactCheck.Claims.Names;

namespace FactCheck.Reporting;

/// <summary>Two spellings and what the comparison says of them.</summary>
/// <param name="Left">The first spelling.</param>
/// <param name="Right">The second.</param>
/// <param name="Verdict">How they relate and why.</param>
public sealed record NamePair(string Left, string Right, NameVerdict Verdict);

/// <summary>One output format of <c>names</c>.</summary>
public interface INameWriter
{
    /// <summary>The name on the command line: "text", "jsonl".</summary>
    string Format { get; }

    /// <summary>Writes <paramref name="pairs"/> in their order; line ends are LF.</summary>
    void Write(IEnumerable<NamePair> pairs, TextWriter output);
}
