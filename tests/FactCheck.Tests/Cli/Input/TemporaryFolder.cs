namespace FactCheck.Tests.Cli.Input;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its path, with "/" between the parts.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("factcheck-").FullName.Replace('\\', '/');

    /// <summary>Writes a file, with the folders on its way.</summary>
    public TemporaryFolder With(string name, string text = "The council froze fares.")
    {
        var path = $"{Path}/{name}";
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
