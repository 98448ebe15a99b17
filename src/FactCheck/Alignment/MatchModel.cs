using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>Match weights of comparison levels, after Fellegi and Sunter, "A Theory for Record Linkage" (1969).</summary>
public sealed class MatchModel
{
    /// <summary>Pairs below this weight are never aligned: about two to one against at the usual share of true pairs.</summary>
    public const double Threshold = 4;

    /// <summary>Pairs that state the same value are one fact from this weight on, the evidence of the value included.</summary>
    public const double AgreementThreshold = 3.5;

    /// <summary>A story tells of several events, and settings of two events look alike: they need so many bits more.</summary>
    private const double SettingPenalty = 0.75;

    private readonly FrozenDictionary<(string, string), double> _weights;

    private MatchModel(FrozenDictionary<(string, string), double> weights) => _weights = weights;

    /// <summary>The model that comes with the program.</summary>
    public static MatchModel Shipped { get; } = Load();

    /// <summary>Every comparison and level that weighs something.</summary>
    internal IEnumerable<(string Comparison, string Level)> Levels => _weights.Keys;

    /// <summary>The weight from which unequal values of a kind contradict each other.</summary>
    public static double ThresholdOf(ClaimKind kind) => kind.IsSetting ? Threshold + SettingPenalty : Threshold;

    /// <summary>The evidence for reaching <paramref name="level"/>; a level that the model does not list weighs nothing.</summary>
    public Evidence Evidence(string comparison, string level) => new(comparison, level, _weights.GetValueOrDefault((comparison, level)));

    private static MatchModel Load()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Alignment/match-model.tsv")!);
        return new(Rows(reader.ReadToEnd()).ToFrozenDictionary(row => (row.Comparison, row.Level), row => Math.Log2(row.M / row.U)));
    }

    /// <summary>The levels that a table lists, with their probabilities among pairs about the same fact and among others.</summary>
    internal static IEnumerable<(string Comparison, string Level, double M, double U)> Rows(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1], Number(cells[2]), Number(cells[3])));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
