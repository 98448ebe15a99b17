using FactCheck.Rules;

namespace FactCheck.Reporting;

/// <summary>A finding in one line, as compilers write it, so that editors and terminals can jump to it.</summary>
internal static class FindingLine
{
    /// <summary>"draft.md:7:86: error FC101 count-conflict: ..."; printable but for what <paramref name="severity"/> brings.</summary>
    public static string Of(Finding finding, string severity) =>
        $"{FindingSide.PlaceOf(finding.Locations[0])}: {severity} {finding.Rule.Id} {finding.Rule.Name}: {Printable.Of(finding.Message)}";
}
