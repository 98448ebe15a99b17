using FactCheck.Claims;
using FactCheck.Languages;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims;

/// <summary>Parsing takes most of the time of extraction, so it is done only where a claim needs it.</summary>
public sealed class ParsedSentenceTests
{
    [Theory]
    [InlineData("Nobody had seen the dog that barked.", false)]
    [InlineData("It was cold and dark when they came home.", false)]
    [InlineData("\"It was cold,\" said Ada Quill.", false)]
    [InlineData("Ada Quill thanked the mayor, Jo Lind.", false)]
    [InlineData("Six people were hurt.", true)]
    [InlineData("The company was founded in 1998.", true)]
    [InlineData("No arrests have been made.", true)]
    public void Sentence_is_parsed_only_when_it_states_what_a_clause_is_needed_for(string text, bool isParsed)
    {
        var sentence = Assert.Single(new ArticleView(Extraction.Article(text), Language.English).Sentences);

        ClaimExtractor.Frame(sentence, ClaimExtractor.Mentions(sentence));

        Assert.Equal(isParsed, sentence.IsParsed);
    }
}
