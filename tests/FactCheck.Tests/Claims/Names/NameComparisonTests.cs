using FactCheck.Claims.Names;

namespace FactCheck.Tests.Claims.Names;

public sealed class NameComparisonTests
{
    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var line in NameExamples.Lines("names.examples"))
            {
                var parts = line.Split(" <= ");
                var (left, right) = NameExamples.Pair(parts[1]);
                data.Add(parts[0], left, right);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Comparison_gives_the_verdict_of_the_examples_either_way_round(string relation, string left, string right)
    {
        Assert.Equal(relation, NameComparison.Compare(left, right).Name);
        Assert.Equal(relation, NameComparison.Compare(right, left).Name);
    }

    [Fact]
    public void Comparison_keeps_people_apart_when_their_names_are_similar()
    {
        var taken = NameExamples.Lines("people-apart.examples").Select(NameExamples.Pair)
            .Where(pair => NameComparison.Compare(pair.Left, pair.Right).Relation != NameRelation.Different);

        Assert.Empty(taken);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("...")]
    [InlineData("-")]
    [InlineData("\"")]
    [InlineData(",")]
    [InlineData("Mr.")]
    [InlineData("Jr.")]
    [InlineData("(")]
    [InlineData("\ud800")]
    [InlineData("e\u0301\u0301")]
    public void Comparison_never_fails_when_a_name_has_no_words(string odd)
    {
        Assert.Equal(NameRelation.Same, NameComparison.Compare(odd, odd).Relation);
        Assert.Equal(NameRelation.Different, NameComparison.Compare(odd, "Olaf Scholz").Relation);
    }

    [Fact]
    public void Comparison_answers_quickly_when_a_name_is_a_whole_page()
    {
        var page = string.Concat(Enumerable.Repeat("Anna-Maria de la Cruz ", 5_000));

        Assert.Equal(NameRelation.Different, NameComparison.Compare(page, "Anna Cruz").Relation);
        Assert.Equal(NameRelation.Different, NameComparison.Compare(page, page + "Lopez").Relation);
    }

    [Fact]
    public void Likelihood_is_higher_when_the_given_name_agrees() =>
        Assert.True(NameComparison.Compare("Olaf Scholz", "Olaf Scholtz").Likelihood > NameComparison.Compare("Scholz", "Scholtz").Likelihood);

    [Fact]
    public void Likelihood_is_lower_when_both_spellings_are_surnames() =>
        Assert.True(NameComparison.Compare("Tom Brody", "Tom Brady").Likelihood < NameComparison.Compare("Tom Brxdy", "Tom Brady").Likelihood);

    [Theory]
    [InlineData("Olaf Scholz", "Olaf Scholtz", true)]
    [InlineData("Emmanuel Macron", "Emmanuel Marcon", true)]
    [InlineData("Olaf Scholz", "Olaf Scholz", false)]
    [InlineData("Bill Hartwell", "William Hartwell", false)]
    [InlineData("Scholz", "Schulz", false)]
    [InlineData("Harry Page", "Larry Page", false)]
    [InlineData("Tom Cook", "Tim Cook", false)]
    public void Slip_is_likely_when_little_room_is_left_for_two_people(string left, string right, bool likely) =>
        Assert.Equal(likely, NameComparison.IsLikelySlip(left, right));

    [Fact]
    public void CompareAll_answers_pair_by_pair_in_order() =>
        Assert.Equal(
            [NameRelation.Same, NameRelation.Different],
            NameComparison.CompareAll([("Ann Ray", "Ann Ray"), ("Ann Ray", "Tom Oak")]).Select(verdict => verdict.Relation));
}
