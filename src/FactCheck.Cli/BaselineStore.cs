using System.Globalization;
using FactCheck.Cli.Input;
using FactCheck.Rules;
using FactCheck.Rules.Baselines;

namespace FactCheck.Cli;

/// <summary>
/// Where a baseline lies: one file with a line an entry, or a folder with a file an entry. The file is easier to read; branches that both add to it merge
/// where git's union driver is set for it, which some hosts do not run. A folder merges anywhere, as no two entries share a file.
/// </summary>
internal sealed class BaselineStore
{
    /// <summary>The name of a baseline where nobody gave one.</summary>
    public const string DefaultName = "factcheck.baseline.json";

    private readonly string _path;
    private readonly bool _isFolder;

    /// <summary>The baseline at <paramref name="path"/>; a folder, if there is one of that name or the path ends with "/".</summary>
    public BaselineStore(string path)
    {
        _isFolder = Directory.Exists(path) || path.EndsWith('/') || path.EndsWith('\\');
        _path = path.Length > 1 ? path.TrimEnd('/', '\\') : path;
    }

    /// <summary>The path as given, without a slash at its end.</summary>
    public string Path => _path;

    /// <summary>Whether there is one.</summary>
    public bool Exists => _isFolder ? Directory.Exists(_path) : File.Exists(_path);

    /// <summary>The entries; none where there is no baseline yet. Faults are added to <paramref name="errors"/>.</summary>
    public Baseline Load(ICollection<FileError> errors)
    {
        if (!Exists)
        {
            return Baseline.Empty;
        }

        return Baseline.Of(Files().SelectMany(path => BaselineFile.Read(path, UserFile.Read(path, "--baseline"), errors)));
    }

    /// <summary>Writes the entries: all of them or none.</summary>
    public void Save(Baseline baseline, Terminal terminal)
    {
        if (!_isFolder)
        {
            OutputTarget.Write(_path, terminal, output => output.Write(BaselineFile.Write(baseline)));
            return;
        }

        Directory.CreateDirectory(_path);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in baseline.Entries)
        {
            var path = FolderWalk.Join(_path, string.Create(CultureInfo.InvariantCulture, $"{entry.Fingerprint}-{entry.Occurrence}.json"));
            kept.Add(path);
            var line = BaselineFile.Line(entry) + "\n";
            if (!File.Exists(path) || File.ReadAllText(path) != line)
            {
                OutputTarget.Write(path, terminal, output => output.Write(line));
            }
        }

        foreach (var path in Files().Where(path => IsEntry(path) && !kept.Contains(path)))
        {
            File.Delete(path);
        }
    }

    /// <summary>The files that have entries.</summary>
    private IEnumerable<string> Files() => _isFolder
        ? Directory.EnumerateFiles(_path, "*.json").Select(path => path.Replace('\\', '/')).Order(StringComparer.Ordinal)
        : [_path];

    /// <summary>Whether the file bears a name that this class gives; no other is ever deleted.</summary>
    private static bool IsEntry(string path)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(path).Split('-');
        return name.Length == 2 && BaselineFile.IsFingerprint(name[0]) && name[1].All(char.IsAsciiDigit);
    }
}
