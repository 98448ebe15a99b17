using System.Text;

namespace FactCheck.Reporting;

/// <summary>How output writes the members of enumerations.</summary>
internal static class OutputNames
{
    /// <summary>As JSON has it: "atLeast", "conflict".</summary>
    public static string Camel<T>(T member)
        where T : struct, Enum
    {
        var name = member.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>As rule files have it: "cross-source".</summary>
    public static string Kebab<T>(T member)
        where T : struct, Enum
    {
        var name = new StringBuilder();
        foreach (var c in member.ToString())
        {
            name.Append(char.IsAsciiLetterUpper(c) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }
}
