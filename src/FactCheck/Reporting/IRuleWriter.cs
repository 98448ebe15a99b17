using FactCheck.Rules;

namespace FactCheck.Reporting;

/// <summary>One output format of <c>rules list</c>.</summary>
public interface IRuleWriter
{
    /// <summary>The name on the command line: "text", "json", "markdown".</summary>
    string Format { get; }

    /// <summary>Writes the catalogue to <paramref name="output"/>; line ends are LF.</summary>
    void Write(RuleSet rules, TextWriter output);
}
