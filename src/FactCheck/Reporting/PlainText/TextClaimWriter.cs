using FactCheck.Claims;

namespace FactCheck.Reporting.PlainText;

/// <summary>Claims for people: a line each, with the words, the value and what it is about.</summary>
public sealed class TextClaimWriter(TextStyle style) : IClaimWriter
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public void Write(IEnumerable<Claim> claims, TextWriter output)
    {
        _ = style;
        foreach (var claim in claims)
        {
            output.Write($"{claim.Article.File} {claim.Kind} {claim.Text} {claim.Value.Normal}\n");
        }
    }
}
