using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
using FactCheck.Alignment;
using FactCheck.Claims;

namespace FactCheck.Training;

/// <summary><c>weights FOLDER</c>: estimates the match weights from unlabelled articles.</summary>
internal static class WeightsCommand
{
    /// <summary>Equal values say much about whether two claims are one fact. They may be no evidence where conflicts are sought, but they tell matches from others
    /// while the rest is learned.</summary>
    private static readonly LevelRow[] Values = [new("value", "same", 0.7, 0.1), new("value", "compatible", 0.15, 0.15), new("value", "disjoint", 0.15, 0.75)];

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("articles") { Description = "A folder of articles, of which several tell of one event." };
        var table = new Option<FileInfo>("--table") { Description = "The table whose levels are estimated.", DefaultValueFactory = _ => new("src/FactCheck/Alignment/match-model.tsv") };
        var output = new Option<FileInfo?>("--output") { Description = "Where the table with the new probabilities goes; without it they are only shown." };
        var adopt = new Option<string[]>("--adopt") { Description = "The comparisons that get their new probabilities; without it all do.", AllowMultipleArgumentsPerToken = true };
        var command = new Command("weights", "Estimates the match weights from unlabelled articles.") { folder, table, output, adopt };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder).FullName, parsed.GetRequiredValue(table).FullName, parsed.GetValue(output)?.FullName, parsed.GetValue(adopt) ?? [], Console.Out));
        return command;
    }

    private static void Run(string folder, string path, string? target, string[] adopted, TextWriter output)
    {
        var table = LevelTable.Read(File.ReadAllText(path));
        var estimator = new WeightEstimator(table with { Rows = table.Rows.AddRange(Values) });
        var stories = ComparedPairs.Stories(folder);
        var pairs = Number(stories.AsParallel().AsOrdered().SelectMany(ComparedPairs.Of).AsEnumerable(), estimator);
        var (estimated, share) = estimator.Estimate(pairs);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Length} pairs of {stories.Length} stories; {share:0.0%} of the claims have a match in another article"));
        output.WriteLine($"{"comparison",-14} {"level",-20} {"m",7} {"u",7} {"weight",7} {"before",7}");
        foreach (var (row, before) in estimated.Rows.Zip(table.Rows.AddRange(Values)))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Comparison,-14} {row.Level,-20} {row.M,7:0.000} {row.U,7:0.000} {row.Weight,7:0.00} {before.Weight,7:0.00}"));
        }

        if (target is not null)
        {
            File.WriteAllText(target, (table with { Rows = [.. table.Rows.Zip(estimated.Rows, (old, row) => adopted.Length == 0 || adopted.Contains(old.Comparison) ? row : old)] }).Write());
        }
    }

    private static UnlabelledPair[] Number(IEnumerable<CandidatePair> pairs, WeightEstimator estimator)
    {
        var groups = new Dictionary<(int Claim, string Article), int>();
        return [.. pairs.Select(pair => new UnlabelledPair(estimator.RowsOf(LevelsOf(pair)), Group(pair.Left, pair.Right), Group(pair.Right, pair.Left)))];

        int Group(Claim claim, Claim other)
        {
            var key = (RuntimeHelpers.GetHashCode(claim), other.Article.File);
            return groups.TryGetValue(key, out var group) ? group : groups[key] = groups.Count;
        }
    }

    private static IEnumerable<(string Comparison, string Level)> LevelsOf(CandidatePair pair) =>
        pair.Evidence.Select(entry => (entry.Comparison, entry.Level)).Append((Values[0].Comparison, pair.Left.Kind.Compare(pair.Left.Value, pair.Right.Value) switch
        {
            ValueRelation.Same => "same",
            ValueRelation.Disjoint => "disjoint",
            _ => "compatible",
        }));
}
