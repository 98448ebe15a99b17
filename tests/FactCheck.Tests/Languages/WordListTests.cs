using FactCheck.Languages;

namespace FactCheck.Tests.Languages;

public sealed class WordListTests
{
    [Theory]
    [InlineData("given-names.tsv", "Robert", true)]
    [InlineData("given-names.tsv", "robert", false)]
    [InlineData("surnames-a-k.tsv", "Aaronson", true)]
    [InlineData("surnames-l-z.tsv", "Zzz", false)]
    [InlineData("common-words.tsv", "police", true)]
    [InlineData("common-words.tsv", "", false)]
    public void Word_is_found_as_written(string file, string word, bool expected) => Assert.Equal(expected, new WordList("En", file).Contains(word));

    [Theory]
    [InlineData("minster", "minister")]
    [InlineData("chancelor", "chancellor")]
    [InlineData("presidnet", "president")]
    [InlineData("minister", null)]
    [InlineData("ministry", null)]
    [InlineData("table", null)]
    public void Role_is_corrected_when_one_slip_away(string word, string? expected) => Assert.Equal(expected, Language.English.Entities.Roles.Correct(word));
}
