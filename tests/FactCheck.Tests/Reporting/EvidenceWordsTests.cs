using FactCheck.Alignment;
using FactCheck.Reporting;

namespace FactCheck.Tests.Reporting;

/// <summary>An editor reads words, not the names of levels.</summary>
public sealed class EvidenceWordsTests
{
    [Fact]
    public void Every_level_of_the_match_model_has_words() =>
        Assert.Empty(MatchModel.Shipped.Levels.Where(entry => !EvidenceWords.Has(entry.Comparison, entry.Level)));
}
