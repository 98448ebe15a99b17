using FactCheck.Tests.Support;
using FactCheck.Training;

namespace FactCheck.Tests.Training;

public sealed class WeightEstimatorTests
{
    private const int Claims = 3000;
    private const int Candidates = 6;
    private const double Share = 0.4;

    private static readonly LevelTable Truth = LevelTable.Read(
        """
        # head
        head	same	0.8	0.1
        head	different	0.2	0.9
        verb	same	0.5	0.05
        verb	related	0.2	0.15
        verb	different	0.3	0.8
        place	same	0.7	0.5
        place	different	0.3	0.5
        sentence	alike	0.4	0.02
        sentence	unlike	0.6	0.98
        mark	there	0.3	0.06
        """);

    [Fact]
    public void Estimate_finds_the_probabilities_that_pairs_were_drawn_with()
    {
        var guess = Truth with { Rows = [.. Truth.Rows.Select(row => row with { M = (row.M + 0.4) / 2, U = (row.U + 0.3) / 2 })] };
        var estimator = new WeightEstimator(guess);
        var (table, share) = estimator.Estimate(Pairs(estimator, new Random(5)));
        Assert.InRange(share, Share - 0.05, Share + 0.05);
        Assert.All(table.Rows.Zip(Truth.Rows), rows =>
        {
            Assert.InRange(rows.First.M, rows.Second.M - 0.06, rows.Second.M + 0.06);
            Assert.InRange(rows.First.U, rows.Second.U - 0.02, rows.Second.U + 0.02);
        });
    }

    [Fact]
    public void Estimate_leaves_levels_alone_that_no_pair_has()
    {
        var withMore = Truth with { Rows = [.. Truth.Rows, new("age", "same", 0.9, 0.1), new("age", "different", 0.1, 0.9), new("other mark", "there", 0.5, 0.25)] };
        var estimator = new WeightEstimator(withMore);
        var (table, _) = estimator.Estimate(Pairs(estimator, new Random(5)));
        Assert.All(table.Rows[^3..].Zip(withMore.Rows[^3..]), rows => Assert.Equal(rows.Second.Weight, rows.First.Weight, 9));
    }

    [Fact]
    public void Table_is_written_as_it_was_read()
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "src/FactCheck/Alignment/match-model.tsv"));
        Assert.Equal(text, LevelTable.Read(text).Write());
    }

    /// <summary>Claims with some candidates each, of which one is a match for some of them.</summary>
    private static UnlabelledPair[] Pairs(WeightEstimator estimator, Random random)
    {
        var pairs = new List<UnlabelledPair>();
        for (var claim = 0; claim < Claims; claim++)
        {
            var match = random.NextDouble() < Share ? (claim + (claim / Candidates)) % Candidates : -1;
            for (var other = 0; other < Candidates; other++)
            {
                pairs.Add(new(Levels(estimator, other == match, random), claim, Claims + (claim / Candidates * Candidates) + other));
            }
        }

        return [.. pairs];
    }

    private static int[] Levels(WeightEstimator estimator, bool isMatch, Random random) => estimator.RowsOf(
        Truth.Rows.GroupBy(row => row.Comparison, StringComparer.Ordinal).Select(rows => Draw([.. rows], isMatch, random)).OfType<LevelRow>().Select(row => (row.Comparison, row.Level)));

    private static LevelRow? Draw(LevelRow[] rows, bool isMatch, Random random)
    {
        var left = random.NextDouble();
        return Array.Find(rows, row => (left -= isMatch ? row.M : row.U) < 0);
    }
}
