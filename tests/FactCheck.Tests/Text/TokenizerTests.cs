using FactCheck.Text;

namespace FactCheck.Tests.Text;

public sealed class TokenizerTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var line in TextExamples.Lines("tokens.examples").Where(line => line.Length > 0))
            {
                var parts = line.Split(" => ");
                data.Add(parts[0], parts[1]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Tokenizer_cuts_text_as_the_examples_say(string text, string tokens)
    {
        var actual = TextExamples.Segment("x " + TextExamples.Unescape(text)).Words().Skip(1);

        Assert.Equal(TextExamples.Unescape(tokens), string.Join(' ', actual));
    }

    [Theory]
    [InlineData("Schröder", TokenKind.Word)]
    [InlineData("1990s", TokenKind.Number)]
    [InlineData(".22", TokenKind.Number)]
    [InlineData("'90s", TokenKind.Number)]
    [InlineData("...", TokenKind.Punctuation)]
    [InlineData("”", TokenKind.Punctuation)]
    [InlineData("-", TokenKind.Punctuation)]
    [InlineData("€", TokenKind.Symbol)]
    [InlineData("%", TokenKind.Symbol)]
    [InlineData("@desk", TokenKind.Address)]
    [InlineData("jo@example.com", TokenKind.Address)]
    [InlineData("https://example.com/a-b", TokenKind.Address)]
    public void Tokenizer_names_the_kind_when_a_token_stands_alone(string token, TokenKind kind) =>
        Assert.Equal(kind, Assert.Single(TextExamples.Segment("so " + token).Tokens.Skip(1)).Kind);

    [Fact]
    public void Tokenizer_tells_which_tokens_were_written_together()
    {
        var tokens = TextExamples.Segment("a 22-year-old's\u00A0dog").Tokens;

        Assert.Equal([true, true, false, false, false, false, false, true], tokens.Select(token => token.SpaceBefore));
    }

    [Fact]
    public void Tokenizer_gives_the_same_words_when_accents_are_written_apart()
    {
        const string Composed = "Gerhard Schröder's café in Łódź, Ángel's señor";

        var apart = TextExamples.Segment(Composed.Normalize(System.Text.NormalizationForm.FormD));

        Assert.Equal(TextExamples.Segment(Composed).Words(), apart.Words().Select(word => WordForm.Normalize(word)), StringComparer.Ordinal);
    }

    [Fact]
    public void Tokenizer_knows_no_contractions_when_the_lexicon_is_empty()
    {
        var text = TextSegmenter.Segment(new SourceText("a", "Mr. X can't"), null, null, new(0, 11), SentenceLexicon.Empty);

        Assert.Equal(["Mr", ".", "X", "can't"], text.Words(), StringComparer.Ordinal);
    }
}
