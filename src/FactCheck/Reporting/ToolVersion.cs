using System.Reflection;

namespace FactCheck.Reporting;

/// <summary>The version that reports name.</summary>
public static class ToolVersion
{
    /// <summary>Major, minor and patch, with a pre-release label if there is one: "0.1.0".</summary>
    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
