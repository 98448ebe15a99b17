using System.Text;
using FactCheck.Text;

namespace FactCheck.Tests.Text;

public sealed class WordFormTests
{
    // Attributes can not hold halves of characters.
    private static readonly (string Form, string Word)[] Forms =
        [("caf\u00e9", "cafe\u0301"), ("it's", "it\u2019s"), ("a\ufffdb", "a\ud800b"), ("\ufffd", "\udc00"), ("\ufffda", "\ufffea"), ("\U0001F600", "\U0001F600")];

    [Fact]
    public void Word_has_a_normal_form_whatever_its_characters() =>
        Assert.All(Forms, pair =>
        {
            Assert.Equal(pair.Form, WordForm.Normalize(pair.Word));
            Assert.True(WordForm.Normalize(pair.Word).IsNormalized(NormalizationForm.FormC));
        });
}
