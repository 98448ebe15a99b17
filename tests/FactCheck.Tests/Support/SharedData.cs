namespace FactCheck.Tests.Support;

/// <summary>Data beside the repository that is not a part of it.</summary>
public static class SharedData
{
    /// <summary>The folder <c>shared</c> beside the repository.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(RepositoryFiles.Root, "..", "shared"));

    /// <summary>Why a test that needs a folder of the data can not run; null where it can.</summary>
    public static string? MissingReason(string folder) =>
        Directory.Exists(Path.Combine(Folder, folder)) ? null : $"The folder ../shared/{folder} is not there.";
}

/// <summary>A fact about data beside the repository; skipped with the reason where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string folder) => Skip = SharedData.MissingReason(folder);
}

/// <summary>A theory about data beside the repository; skipped with the reason where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute(string folder) => Skip = SharedData.MissingReason(folder);
}
