using FactCheck.Alignment;

namespace FactCheck.Tests.Alignment;

public sealed class AverageLinkageTests
{
    private static readonly double[] Places = [0, 1, 2, 10, 11, 20, 21.5];

    [Fact]
    public void Clusters_join_when_their_items_are_alike_on_the_average() => Assert.Equal(["0 1 2", "3 4", "5 6"], Clusters((0, 1), (1, 2), (3, 4), (2, 3), (5, 6), (4, 5)));

    [Fact]
    public void No_pair_is_compared_twice()
    {
        var seen = new HashSet<(int, int)>();
        var linkage = new AverageLinkage(200, (left, right) =>
        {
            Assert.True(left < right && seen.Add((left, right)));
            return (left * 7) % 11 == (right * 7) % 11 ? 1 : right - left < 40 ? -0.4 : -1;
        });
        for (var distance = 1; distance < 200; distance++)
        {
            for (var i = 0; i + distance < 200; i++)
            {
                linkage.Join(i, i + distance);
            }
        }

        Assert.NotEmpty(linkage.Clusters());
    }

    private static IEnumerable<string> Clusters(params (int Left, int Right)[] pairs)
    {
        var linkage = new AverageLinkage(Places.Length, (left, right) => 4 - Math.Abs(Places[left] - Places[right]));
        Array.ForEach(pairs, pair => linkage.Join(pair.Left, pair.Right));
        return linkage.Clusters().Select(cluster => string.Join(' ', cluster)).Order(StringComparer.Ordinal);
    }
}
