using System.Globalization;
using BenchmarkDotNet.Running;
using FactCheck.Benchmarks;

return args switch
{
    ["throughput", var articles] => ThroughputVerb.Run(articles, folder: null),
    ["throughput", var articles, "--write", var folder] => ThroughputVerb.Run(articles, folder),
    ["determinism", var folder] => DeterminismVerb.Run(folder),
    ["facts", var folder] => FactsVerb.Run(folder, listsMisses: false),
    ["facts", var folder, "--misses"] => FactsVerb.Run(folder, listsMisses: true),
    ["growth"] => GrowthVerb.Run(),
    ["fuzz"] => FuzzVerb.Run(FuzzVerb.Million, first: 0),
    ["fuzz", var count] when int.TryParse(count, CultureInfo.InvariantCulture, out var articles) => FuzzVerb.Run(articles, first: 0),
    ["fuzz", var count, var first] when int.TryParse(count, CultureInfo.InvariantCulture, out var articles) && int.TryParse(first, CultureInfo.InvariantCulture, out var number) => FuzzVerb.Run(articles, number),
    ["diff", .. var options] when options.Length <= 2 && int.TryParse(options.FirstOrDefault("10000"), CultureInfo.InvariantCulture, out var count) => DiffVerb.Run(count, options.ElementAtOrDefault(1) != "--unnamed"),
    ["scale", var count, .. var options] when int.TryParse(count, CultureInfo.InvariantCulture, out var articles) => ScaleVerb.Run(articles, options),
    ["throughput" or "determinism" or "facts" or "growth" or "fuzz" or "diff" or "scale", ..] => Usage(),
    _ => Benchmarks(args),
};

static int Benchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(CorpusBenchmarks).Assembly).Run(args);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine(
        """
        usage: throughput ARTICLES.jsonl [--write FOLDER]   time and memory of each stage
               determinism FOLDER                           the same bytes in ten runs
               facts FOLDER [--misses]                      share of labelled mentions that are extracted, by kind
               growth                                       whether twice the text takes twice the time, whatever it says
               fuzz [COUNT [FIRST]]                         mangled sentences, a million by default, from that number on
               diff [COUNT [--unnamed]]                     a change of three articles among COUNT, against a check of all
               scale COUNT [--unnamed] [--misses] [--write FOLDER]   COUNT generated articles with known conflicts: work, time, memory and what is found
               --filter '*'                                 the benchmarks
        """);
    return 2;
}
