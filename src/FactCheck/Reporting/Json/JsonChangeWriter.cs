using FactCheck.Reporting.Changes;
using Newtonsoft.Json;

namespace FactCheck.Reporting.Json;

/// <summary>A change for programs. The property names are stable; findings and places look as in the report.</summary>
public sealed class JsonChangeWriter : IChangeWriter
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public void Write(ChangeReport report, TextWriter output)
    {
        using (var json = JsonOutput.Create(output, Formatting.Indented))
        {
            json.WriteStartObject();
            json.Tool();
            json.Property("old", report.OldName);
            json.Property("new", report.NewName);
            json.Array("articles", report.Articles, article => json.Line(() => WriteArticle(json, article)));
            json.Array("claims", report.Claims, claim => WriteClaim(json, claim));
            json.Object("findings", () =>
            {
                json.Array("new", report.Added, json.Finding);
                json.Array("causedInUntouched", report.Caused, json.Finding);
                json.Array("resolved", report.Resolved, json.Finding);
                json.Array("suppressed", report.Suppressed, json.Finding);
                json.Array("unchanged", report.Unchanged, json.Finding);
            });
            json.WritePropertyName("summary");
            json.Line(() => WriteSummary(json, report));
            json.WriteEndObject();
        }

        output.Write('\n');
    }

    private static void WriteArticle(JsonTextWriter json, ArticleChange article)
    {
        json.Property("change", OutputNames.Camel(article.Kind));
        json.Property("file", article.File);
        json.Property("oldFile", article.OldFile);
        json.Property("source", (article.New ?? article.Old)?.Source);
        json.Property("title", (article.New ?? article.Old)?.Title);
    }

    private static void WriteClaim(JsonTextWriter json, ClaimChange claim)
    {
        json.WriteStartObject();
        json.Property("change", OutputNames.Camel(claim.Kind));
        json.Property("kind", claim.ValueKind.Name);
        json.Property("about", claim.About);
        WritePlace(json, "old", claim.Old);
        WritePlace(json, "new", claim.New);
        json.WriteEndObject();
    }

    private static void WritePlace(JsonTextWriter json, string name, ClaimPlace? place)
    {
        json.WritePropertyName(name);
        if (place is null)
        {
            json.WriteNull();
            return;
        }

        json.Line(() =>
        {
            json.LocationProperties(place.Place);
            json.Property("sentence", place.Claim.Article.Text.Slice(place.Place.Sentence));
        });
    }

    private static void WriteSummary(JsonTextWriter json, ChangeReport report)
    {
        json.Property("articles", report.ArticleCount);
        json.Property("articlesChanged", report.Articles.Length);
        json.Property("claimsAdded", report.CountOf(ChangeKind.Added));
        json.Property("claimsRemoved", report.CountOf(ChangeKind.Removed));
        json.Property("claimsChanged", report.CountOf(ChangeKind.Changed));
        json.Property("new", report.Added.Length);
        json.Property("causedInUntouched", report.Caused.Length);
        json.Property("resolved", report.Resolved.Length);
        json.Property("suppressed", report.Suppressed.Length);
        json.Property("unchanged", report.Unchanged.Length);
    }
}
