using FactCheck.Languages.Models;
using FactCheck.Training;

namespace FactCheck.Tests.Languages;

public sealed class ParserNetworkTests
{
    private static readonly NetworkLayout Layout = new(new(Word: 16, Layers: 2, Cells: 16, Arc: 16, Label: 16), words: 4);

    [Fact]
    public void Tree_search_finds_the_best_projective_tree_with_one_root()
    {
        var random = new Shuffle(7);
        var state = new NetworkState(Layout);
        for (var round = 0; round < 50; round++)
        {
            var count = 1 + (round % 5);
            state.Begin(count);
            for (var i = 0; i < count * (count + 1); i++)
            {
                state.Scores[i] = random.Next() % 1000;
            }

            var heads = new int[count];
            TreeSearch.Find(state, heads);
            Assert.Equal(Trees(count).Max(Score), Score(heads));
            Assert.Contains(heads, Trees(count));
        }

        float Score(int[] heads) => heads.Select((head, word) => state.Scores[(word * (heads.Length + 1)) + head]).Sum();
    }

    [Fact]
    public void Tree_search_finds_the_tree_whose_arcs_are_far_better_than_all_others()
    {
        var random = new Shuffle(11);
        var state = new NetworkState(Layout);
        for (var count = 1; count < 60; count++)
        {
            var planted = new int[count];
            Plant(0, count, count);
            state.Begin(count);
            for (var i = 0; i < count * (count + 1); i++)
            {
                state.Scores[i] = (random.Next() % 1000) / 1000f;
            }

            for (var word = 0; word < count; word++)
            {
                state.Scores[(word * (count + 1)) + planted[word]] = 10;
            }

            var heads = new int[count];
            TreeSearch.Find(state, heads);
            Assert.Equal(planted, heads);

            void Plant(int first, int end, int head)
            {
                if (first < end)
                {
                    var top = first + (int)(random.Next() % (ulong)(end - first));
                    planted[top] = head;
                    Plant(first, top, top);
                    Plant(top + 1, end, top);
                }
            }
        }
    }

    [Fact]
    public void Gradient_is_how_the_loss_changes_with_a_weight()
    {
        var random = new Shuffle(8);
        float[] weights = [.. Enumerable.Range(0, Layout.Length).Select(_ => ((random.Next() % 1000) - 500f) / 3000)];
        var network = new ParserNetwork(Layout, weights, [11, 12, 13]);
        ParserWord[] words = [.. Enumerable.Range(0, 5).Select(i => new ParserWord { Word = 10 + (uint)i, Tag = new(FactCheck.Languages.UniversalTag.Noun, FactCheck.Languages.PennTag.NN), Ending = (uint)i })];
        var example = new ParserExample(words, [1, 5, 1, 4, 1], [.. Enumerable.Repeat(FactCheck.Languages.DependencyRelation.Obj, 5)]);
        var masks = new NetworkMasks([Ones(Layout.Input), .. Enumerable.Repeat(Ones(2 * Layout.Size.Cells), Layout.Size.Layers), Ones(Layout.Views.Columns)]);
        var state = new NetworkState(Layout);
        var gradient = new NetworkGradient(network);
        Loss();
        var values = gradient.Values.ToArray();
        foreach (var matrix in Layout.All)
        {
            const float Step = 2e-3f;
            var at = Enumerable.Range(matrix.Start, matrix.Length).MaxBy(i => Math.Abs(values[i]));
            var before = weights[at];
            weights[at] = before + Step;
            var above = Loss();
            weights[at] = before - Step;
            Assert.Equal((above - Loss()) / (2 * Step), values[at], 0.01);
            weights[at] = before;
        }

        double Loss()
        {
            network.Look(words, state);
            network.Run(state, masks);
            gradient.Begin();
            return gradient.Add(example, state, masks);
        }

        static float[] Ones(int length) => [.. Enumerable.Repeat(1f, length)];
    }

    [Fact]
    public void Network_that_is_read_scores_as_in_training_whatever_it_has_seen_before()
    {
        var random = new Shuffle(9);
        var weights = new ParserNetwork(Layout, [.. Enumerable.Range(0, Layout.Length).Select(_ => ((random.Next() % 1000) - 500f) / 3000)], [11, 12, 13]);
        var bytes = NetworkWriter.Write(weights);
        var (ready, fresh) = (ParserNetwork.Read(bytes), ParserNetwork.Read(bytes));
        var training = new ParserNetwork(fresh.Layout, fresh.Weights, fresh.Vocabulary);
        for (var round = 0; round < 40; round++)
        {
            ParserWord[] words = [.. Enumerable.Range(0, round).Select(_ => new ParserWord { Word = 10 + (uint)(random.Next() % 4), Ending = (uint)(random.Next() % 900) })];
            var scores = Scores(ready, words);
            Assert.Equal(Scores(ParserNetwork.Read(bytes), words), scores);
            Assert.All(Scores(training, words).Zip(scores), pair => Assert.Equal(pair.First, pair.Second, 0.002f));
        }

        static float[] Scores(ParserNetwork network, ParserWord[] words)
        {
            var state = new NetworkState(network.Layout);
            network.Look(words, state);
            network.Run(state);
            return state.Scores[..(words.Length * (words.Length + 1))];
        }
    }

    [Fact]
    public void Packed_product_is_that_of_the_matrices()
    {
        var random = new Shuffle(10);
        float[] weights = [.. Enumerable.Range(0, 32 * 48).Select(_ => ((random.Next() % 2000) - 1000f) / 500)];
        float[] inputs = [.. Enumerable.Range(0, 7 * 32).Select(_ => ((random.Next() % 2000) - 1000f) / 1000)];
        var (exact, packed) = (new float[7 * 48], new float[7 * 48]);

        MatrixMath.MultiplyAdd(inputs, 7, 32, weights, 48, exact);
        new PackedMatrix(weights, 32, 48).Multiply(inputs, 7, packed);

        Assert.All(exact.Zip(packed), pair => Assert.Equal(pair.First, pair.Second, 0.01f));
    }

    private static IEnumerable<int[]> Trees(int count) => Heads(count, count).Where(heads =>
        heads.Count(head => head == count) == 1
        && heads.Index().All(arc => arc.Item != arc.Index && ReachesRoot(heads, arc.Index))
        && Projectivity.Projective([.. heads.Select(head => head == count ? -1 : head)]).SequenceEqual(heads.Select(head => head == count ? -1 : head)));

    private static IEnumerable<int[]> Heads(int length, int most) =>
        length == 0 ? [[]] : Heads(length - 1, most).SelectMany(heads => Enumerable.Range(0, most + 1).Select(head => (int[])[.. heads, head]));

    private static bool ReachesRoot(int[] heads, int word)
    {
        for (var steps = 0; word < heads.Length && steps <= heads.Length; steps++)
        {
            word = heads[word];
        }

        return word == heads.Length;
    }
}
