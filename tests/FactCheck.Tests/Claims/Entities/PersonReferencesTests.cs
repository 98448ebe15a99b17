using FactCheck.Claims;
using FactCheck.Languages;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Entities;

public sealed class PersonReferencesTests
{
    [Theory]
    [InlineData("Helen Marsh opened the hall. She is 54.", "She", "Helen Marsh")]
    [InlineData("Helen Marsh opened the hall. Her brother left.", "Her", "Helen Marsh")]
    [InlineData("Helen Marsh opened the hall. She thanked the town. She left early.", "She", "Helen Marsh")]
    [InlineData("Chancellor Karl Brandner left. Helen Marsh stayed. On Friday the chancellor wrote.", "chancellor", "Karl Brandner")]
    [InlineData("Karl Brandner left at noon. Brandner was tired.", "Brandner", "Karl Brandner")]
    [InlineData("Helen Marsh met Ann Hill. She is 54.", "She", null)]
    [InlineData("Peter Lang hit a cyclist. He is 34.", "He", null)]
    [InlineData("The storm hit Peter Lang. Rain fell all day. He is 34.", "He", null)]
    [InlineData("Police arrested Helen Marsh. She is 54.", "She", null)]
    [InlineData("Mr Marsh opened the hall. She is 54.", "She", null)]
    [InlineData("Chancellor Karl Brandner met Chancellor Ann Hill. On Friday the chancellor wrote.", "chancellor", null)]
    public void Word_means_a_person_only_where_it_is_certain(string text, string word, string? expected)
    {
        var last = new ArticleView(Extraction.Article(text), Language.English).Sentences[^1];
        var token = Enumerable.Range(0, last.Count).First(i => last.Word(i) == word);

        Assert.Equal(expected, last.PersonAt(token));
    }
}
