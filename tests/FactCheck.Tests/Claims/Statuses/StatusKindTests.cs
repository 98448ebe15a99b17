using FactCheck.Claims;
using FactCheck.Claims.Statuses;
using FactCheck.Languages;
using FactCheck.Tests.Claims.Entities;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Statuses;

public sealed class StatusKindTests
{
    private static readonly StatusKind Kind = new();

    public static TheoryData<string, string> Examples => EntityExamples.Read();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Statuses_are_found_with_ladder_stage_and_bearer(string text, string expected) =>
        Assert.Equal(expected, EntityExamples.Found(text, "status", Show));

    [Fact]
    public void Denied_stage_is_open_and_stands_before_the_stage()
    {
        var denied = ValueOf("Oscar Lind was not arrested.");
        var reached = ValueOf("Oscar Lind was arrested.");

        Assert.Equal(StageState.Open, denied.State);
        Assert.True(denied.Stage < reached.Stage);
    }

    [Fact]
    public void Pronoun_has_the_age_of_the_person_before()
    {
        var status = ValueOf("Officers found the 14-year-old victim. She was taken to a hospital in critical condition.");

        Assert.Equal((14m, "victim"), (status.Bearer?.Age, status.Bearer?.Noun));
    }

    [Fact]
    public void Stages_of_one_ladder_are_not_comparable_but_equal_ones_are_the_same()
    {
        var (arrested, charged) = (ValueOf("Oscar Lind was arrested."), ValueOf("Oscar Lind was charged with robbery."));

        Assert.Equal(ValueRelation.NotComparable, Kind.Compare(arrested, charged));
        Assert.Equal(ValueRelation.NotComparable, Kind.Compare(charged, arrested));
        Assert.Equal(ValueRelation.Same, Kind.Compare(arrested, ValueOf("Police arrested Oscar Lind.")));
    }

    [Fact]
    public void Long_run_of_words_that_begin_phrases_is_read_in_one_go() =>
        Assert.NotEmpty(Extraction.Mentions(string.Concat(Enumerable.Repeat("no name not ", 2000)) + "arrests. No arrests were made.", "status"));

    private static StatusValue ValueOf(string text) => (StatusValue)Extraction.Mentions(text, "status")[0].Value;

    private static string Show(Mention mention, string written)
    {
        var status = (StatusValue)mention.Value;
        return $"{written} = {status.Ladder}, {status.Name}, {status.Bearer?.ToString() ?? "-"}";
    }
}
