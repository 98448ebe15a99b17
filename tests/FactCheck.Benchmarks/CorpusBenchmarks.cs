using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using FactCheck.Alignment;
using FactCheck.Articles;
using FactCheck.Claims;

namespace FactCheck.Benchmarks;

/// <summary>The stages over the articles of the repository's corpus; a figure is the time for all of them.</summary>
[MemoryDiagnoser]
public class CorpusBenchmarks
{
    private ReadResult[] _files = [];
    private Article[] _articles = [];
    private string[][] _sentences = [];
    private ImmutableArray<ArticleClaims> _claims = [];
    private ImmutableArray<Story> _stories = [];

    [GlobalSetup]
    public void Read()
    {
        _files = RepositoryCorpus.Read();
        _articles = [.. _files.Select(file => file.Article).OfType<Article>()];
        _sentences = Stages.Words(_articles);
        _claims = FactChecker.Extract(_files);
        _stories = Stages.Cluster(_claims);
    }

    [Benchmark]
    public int Tokenising() => Stages.Tokenise(_articles);

    [Benchmark]
    public int Tagging() => Stages.Tag(_sentences);

    [Benchmark]
    public int Extracting() => FactChecker.Extract(_files).Length;

    [Benchmark]
    public int Clustering() => Stages.Cluster(_claims).Length;

    [Benchmark]
    public int Aligning() => Stages.Align(_stories);

    [Benchmark]
    public int WholeCheck() => Stages.Check(_files);
}
