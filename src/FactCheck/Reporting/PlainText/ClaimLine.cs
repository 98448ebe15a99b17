using System.Globalization;
using FactCheck.Claims;

namespace FactCheck.Reporting.PlainText;

/// <summary>A claim in one line: place, kind, words, value and what it is about.</summary>
internal static class ClaimLine
{
    /// <summary>The line, with <see cref="Ink"/>.</summary>
    public static string Of(Claim claim)
    {
        var position = claim.Article.Text.Lines[claim.Span.Start];
        var place = string.Create(CultureInfo.InvariantCulture, $"{position.Line}:{position.Column}");
        var words = TextPage.Column(Printable.Of(claim.Text), 30);
        var value = TextPage.Column(Printable.Of(claim.Value.Normal), 26);
        return $"{place,-8} {claim.Kind.Name,-8} {words}  {value}  {Ink.In(Ink.Dim, About(claim))}";
    }

    private static string About(Claim claim)
    {
        var frame = claim.Frame;
        string?[] parts =
        [
            string.Join(' ', frame.Modifiers.Append(frame.Head).Where(word => word.Length > 0)),
            frame.Predicate,
            frame.Person,
            frame.Whole is null ? null : "of " + frame.Whole,
            string.Join(", ", frame.Participants),
            frame.Place,
            frame.Time,
            claim.Speaker is null ? null : "says " + claim.Speaker,
            claim.Mood == Mood.Asserted ? null : OutputNames.Camel(claim.Mood),
        ];
        return Printable.Of(string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part))));
    }
}
