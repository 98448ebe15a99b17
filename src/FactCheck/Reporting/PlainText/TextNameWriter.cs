using FactCheck.Claims.Names;

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
            var sign = pair.Verdict.Relation switch { NameRelation.Misspelling => Ink.Red, NameRelation.Different => Ink.Yellow, _ => Ink.Green };
            var verdict = Ink.In(sign, TextPage.Column(OutputNames.Camel(pair.Verdict.Relation), 11));
            var reason = pair.Verdict.Reason.Length == 0 ? "" : $"  ({Printable.Of(pair.Verdict.Reason)})";
            page.Line($"{verdict}  {Printable.Of(pair.Left)} / {Printable.Of(pair.Right)}{reason}");
        }
    }
}
