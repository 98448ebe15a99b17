using System.Globalization;
using FactCheck.Reporting;
using FactCheck.Reporting.PlainText;
using FactCheck.Text;

namespace FactCheck.Tests.Reporting;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("two\r\n \t lines\u00A0x", "two lines x")]
    [InlineData("\u001B[31mred\u001B[0m", "␛[31mred␛[0m")]
    [InlineData("bell\u0007 del\u007F csi\u009B31m", "bell␇ del␡ csi\uFFFD31m")]
    [InlineData("a\u202Ecba\u202C", "a\uFFFDcba\uFFFD")]
    [InlineData("ship 🚢 and «quotes»", "ship 🚢 and «quotes»")]
    public void Printable_text_can_not_steer_a_terminal(string text, string expected) => Assert.Equal(expected, Printable.Of(text));

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdef", 5, "abcd…")]
    [InlineData("abc🚢x", 5, "abc…")]
    public void Cut_shows_and_leaves_no_half_character(string text, int most, string expected) => Assert.Equal(expected, Printable.Of(text, most));

    [Fact]
    public void Half_a_surrogate_pair_is_not_printed() => Assert.Equal("lone \uFFFD half", Printable.Of("lone \uD83D half"));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("東京", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("🚢", 2)]
    public void Width_counts_columns(string text, int columns) => Assert.Equal(columns, Printable.WidthOf(text));

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(100)]
    public void Report_fits_the_terminal(int width)
    {
        using var output = new StringWriter();
        new TextReportWriter(new() { Width = width }).Write(SampleReport.Create(), output);
        var wrapped = output.ToString().Split('\n').Where(line => line.StartsWith("      ", StringComparison.Ordinal) && !line.Contains(".md:", StringComparison.Ordinal));

        Assert.All(wrapped, line => Assert.InRange(line.Length, 1, width));
    }

    [Fact]
    public void Long_sentence_is_shortened_around_the_marked_words()
    {
        var text = string.Concat(Enumerable.Range(0, 400).Select(i => string.Create(CultureInfo.InvariantCulture, $"word{i} ")));
        var source = new SourceText("a.md", text);
        var (first, second) = (text.IndexOf("word100 ", StringComparison.Ordinal), text.IndexOf("word300 ", StringComparison.Ordinal));

        var shown = Shown(Excerpt.Of(source, new(0, text.Length), [new(second, 7), new(first, 7)]));

        Assert.StartsWith("… word", shown, StringComparison.Ordinal);
        Assert.EndsWith(" …", shown, StringComparison.Ordinal);
        Assert.Contains("word99 «word100» word101", shown, StringComparison.Ordinal);
        Assert.Contains("word299 «word300» word301", shown, StringComparison.Ordinal);
        Assert.Contains(" … ", shown, StringComparison.Ordinal);
        Assert.InRange(shown.Length, 300, 500);
    }

    [Fact]
    public void Long_word_without_spaces_does_no_harm()
    {
        var text = new string('x', 5000);
        var shown = Shown(Excerpt.Of(new SourceText("a.md", text), new(0, text.Length), [new(2500, 3)]));

        Assert.Contains("«xxx»", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_in_json_have_no_exponent()
    {
        using var output = new StringWriter();
        using (var json = FactCheck.Reporting.Json.JsonOutput.Create(output, Newtonsoft.Json.Formatting.None))
        {
            json.WriteStartArray();
            foreach (var number in (decimal[])[45.70e9m, 0.650m, -0.0m, 0.0000000001m, 79228162514264337593543950335m, 1e10m])
            {
                FactCheck.Reporting.Json.JsonOutput.Number(json, number);
            }

            json.WriteEndArray();
        }

        Assert.Equal("[45700000000,0.65,0,0.0000000001,79228162514264337593543950335,10000000000]", output.ToString());
    }

    private static string Shown(IEnumerable<ExcerptPart> parts) => string.Concat(parts.Select(part => part.IsMarked ? $"«{part.Text}»" : part.Text));
}
