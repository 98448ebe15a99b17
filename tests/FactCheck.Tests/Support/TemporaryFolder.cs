namespace FactCheck.Tests.Support;

/// <summary>A folder of its own for one test, gone after it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its path, with "/" between the parts.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("factcheck-").FullName.Replace('\\', '/');

    /// <summary>Writes a file, with the folders on its way.</summary>
    public TemporaryFolder With(string name, string text = "The council froze fares.")
    {
        Write(name, text);
        return this;
    }

    /// <summary>Writes a file, with the folders on its way, and returns its path.</summary>
    public string Write(string name, string text)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The path of a file below it.</summary>
    public string At(string name) => $"{Path}/{name}";

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
