using System.Text;
using FactCheck.Articles;

namespace FactCheck.Benchmarks;

/// <summary><c>throughput</c>: how fast each stage goes over a file of real articles, and how much memory it takes.</summary>
internal static class ThroughputVerb
{
    private const string WarmUp = "---\npublished: 2024-05-02\n---\nSix people from Riverton, among them Mayor Ada Quill, 51, paid $4 million on Monday at 5 p.m., she said.";

    /// <summary>Measures, and writes the articles to <paramref name="folder"/> where one is given.</summary>
    public static int Run(string path, string? folder)
    {
        var lines = ArticleLine.Read(path).ToArray();
        var files = ArticleLine.FileNames(lines).Zip(lines, (name, line) => (Name: name, Content: Encoding.UTF8.GetBytes(line.ToMarkdown()))).ToArray();
        if (folder is not null)
        {
            Write(files, folder);
        }

        var meter = new StageMeter(files.Length, files.Sum(file => (long)file.Content.Length), Console.Out);
        meter.WriteHeader();
        meter.Measure("loading", () => Stages.Check([ArticleReaders.Read("warm-up.md", Encoding.UTF8.GetBytes(WarmUp))]), isRate: false);
        var read = meter.Measure("reading", () => files.Select(file => ArticleReaders.Read(file.Name, file.Content)).ToArray());
        var articles = read.Select(result => result.Article).OfType<Article>().ToArray();
        meter.Measure("one core, cold", () => Stages.ExtractOnOneCore(articles));
        meter.Measure("tokenising", () => Stages.Tokenise(articles));
        Tag(meter, articles);
        Align(meter, read);
        meter.Measure("whole check", () => Stages.Check(read));
        meter.Measure("one core, warm", () => Stages.ExtractOnOneCore(articles));
        Console.WriteLine($"{files.Length - articles.Length} articles could not be read; extracting and what follows use all processors, one core extracts on one.");
        Console.WriteLine("cold: the first pass of a process, which compiles its code and meets its words; loading stands apart. warm: a later pass over the same articles, as in a long run.");
        ExtractionProfile.Write(articles, Console.Out);
        return 0;
    }

    private static void Tag(StageMeter meter, Article[] articles)
    {
        var sentences = Stages.Words(articles);
        meter.Measure("tagging", () => Stages.Tag(sentences));
    }

    private static void Align(StageMeter meter, ReadResult[] read)
    {
        var claims = meter.Measure("extracting", () => FactChecker.Extract(read));
        var stories = meter.Measure("clustering", () => Stages.Cluster(claims));
        meter.Measure("aligning", () => Stages.Align(stories));
    }

    private static void Write((string Name, byte[] Content)[] files, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, content) in files)
        {
            File.WriteAllBytes(Path.Combine(folder, name), content);
        }

        Console.WriteLine($"{files.Length} articles written to {folder}");
    }
}
