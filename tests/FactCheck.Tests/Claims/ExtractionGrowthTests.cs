using FactCheck.Claims;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims;

/// <summary>Whatever a text repeats, work grows with its length and no faster. Work is counted in bytes allocated, never in seconds; sentences have a longest length
/// (see <see cref="Text.LinearityTests"/>), so the longer texts are longer than that.</summary>
public sealed class ExtractionGrowthTests
{
    private const int Length = 3_000;
    private const double MostPerUnit = 6_000;

    public static TheoryData<string> Names() => [.. HardTexts.Parts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Extraction_does_three_times_the_work_when_the_text_is_three_times_as_long(string name)
    {
        // What is made once for the thread, such as room for the networks, must be made before anything is counted.
        Extract(HardTexts.Repeat(HardTexts.Parts[name], 3 * Length));
        var (once, thrice) = (Work(Length), Work(3 * Length));

        Assert.True(thrice < 4 * once, $"{once} bytes for {Length} characters, {thrice} for three times as many");
        Assert.InRange(thrice / (3.0 * Length), 0, MostPerUnit);

        // The least of several rounds: a collection in between may empty the shared pools.
        long Work(int length) => Enumerable.Range(0, 3).Min(_ =>
        {
            var text = HardTexts.Repeat(HardTexts.Parts[name], length);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Extract(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }

    [Theory]
    [InlineData("$5 fee, ")]
    [InlineData("Ada# Quill#, 5, ")]
    [InlineData("Paris, France, 5 people, ")]
    public void Frames_keep_a_bounded_part_of_their_sentence_when_a_table_stands_on_one_line(string part)
    {
        var text = HardTexts.Repeat(part, 10 * Length);

        var kept = Extract(text).Claims.Sum(claim => (long)claim.Frame.Context.Length + claim.Frame.Participants.Length);

        Assert.InRange(kept, 1, 10L * text.Length);
    }

    private static ArticleClaims Extract(string text) => ClaimExtractor.Extract(Extraction.Article(text));
}
