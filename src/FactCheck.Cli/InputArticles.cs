using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Cli;

/// <summary>Stand-in until the real readers arrive.</summary>
internal sealed record InputArticles(IReadOnlyList<ReadResult> Results)
{
    public IEnumerable<string> Files => Results.Select(result => result.Article?.File ?? result.Problems[0].File);

    public static InputArticles Read(IReadOnlyList<string> paths, Terminal terminal)
    {
        var results = new List<ReadResult>();
        foreach (var path in paths)
        {
            if (path == "-")
            {
                using var reader = new StreamReader(terminal.Input);
                results.Add(Article("-", reader.ReadToEnd()));
            }
            else if (Directory.Exists(path))
            {
                results.AddRange(Directory.EnumerateFiles(path, "*.*", SearchOption.AllDirectories).Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".txt", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal).Select(file => Article(file, File.ReadAllText(file))));
            }
            else if (File.Exists(path))
            {
                results.Add(Article(path, File.ReadAllText(path)));
            }
            else
            {
                throw new UsageException($"cannot read '{path}': there is no such file or folder");
            }
        }

        return new(results);
    }

    public InputArticles With(InputArticles other) => new([.. Results, .. other.Results]);

    public void ReportProblems(TextWriter error)
    {
        foreach (var problem in Results.SelectMany(result => result.Problems))
        {
            error.WriteLine($"{problem.File}:{problem.Position.Line}:{problem.Position.Column}: {problem.Message} ({problem.Hint})");
        }
    }

    private static ReadResult Article(string path, string content)
    {
        var body = 0;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        if (content.StartsWith("---\n", StringComparison.Ordinal) && content.IndexOf("\n---\n", StringComparison.Ordinal) is > 0 and var end)
        {
            body = end + 5;
            foreach (var line in content[4..end].Split('\n'))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                if (colon > 0)
                {
                    fields[line[..colon].Trim()] = line[(colon + 1)..].Trim().Trim('"');
                }
            }
        }

        return new(
            new()
            {
                Text = new SourceText(path, content),
                Source = fields.GetValueOrDefault("source") ?? Path.GetFileNameWithoutExtension(path),
                Published = DateOnly.TryParse(fields.GetValueOrDefault("published"), System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null,
                Title = fields.GetValueOrDefault("title") ?? "",
                Story = fields.GetValueOrDefault("story"),
                Body = TextSpan.FromBounds(body, content.Length),
            },
            []);
    }
}
