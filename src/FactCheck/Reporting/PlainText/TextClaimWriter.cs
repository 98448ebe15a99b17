using FactCheck.Claims;

namespace FactCheck.Reporting.PlainText;

/// <summary>Claims for people, article by article: a line each with its place, kind, words, value and what it is about.</summary>
public sealed class TextClaimWriter(TextStyle style) : IClaimWriter
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public void Write(IEnumerable<Claim> claims, TextWriter output)
    {
        var page = new TextPage(output, style);
        string? file = null;
        foreach (var claim in claims)
        {
            if (claim.Article.File != file)
            {
                if (file is not null)
                {
                    page.Blank();
                }

                file = claim.Article.File;
                page.Line($"{Ink.In(Ink.Bold, Printable.Of(file))}  {Printable.Of(claim.Article.Source)}");
            }

            page.Line("  " + ClaimLine.Of(claim));
        }
    }
}
