using FactCheck.Claims;

namespace FactCheck.Reporting;

/// <summary>One output format of <c>extract</c>. Writes the same bytes for the same claims, in any culture.</summary>
public interface IClaimWriter
{
    /// <summary>The name on the command line: "text", "jsonl".</summary>
    string Format { get; }

    /// <summary>Writes <paramref name="claims"/> to <paramref name="output"/>; line ends are LF.</summary>
    void Write(IEnumerable<Claim> claims, TextWriter output);
}
