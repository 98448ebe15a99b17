namespace FactCheck.Reporting.PlainText;

/// <summary>Verdicts on names for people: a line a pair.</summary>
public sealed class TextNameWriter(TextStyle style) : INameWriter
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public void Write(IEnumerable<NamePair> pairs, TextWriter output)
    {
        var page = new TextPage(output, style);
        foreach (var pair in pairs)
        {
            var sign = pair.Verdict switch { "misspelling" => Ink.Red, "different" => Ink.Yellow, _ => Ink.Green };
            var verdict = Ink.In(sign, TextPage.Column(pair.Verdict, 11));
            page.Line($"{verdict}  {Printable.Of(pair.Left)} / {Printable.Of(pair.Right)}  ({Printable.Of(pair.Reason)})");
        }
    }
}
