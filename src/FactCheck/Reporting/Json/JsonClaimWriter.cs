using FactCheck.Claims;
using Newtonsoft.Json;

namespace FactCheck.Reporting.Json;

/// <summary>Claims for programs: a JSON object a line. The property names are stable.</summary>
public sealed class JsonClaimWriter : IClaimWriter
{
    /// <inheritdoc/>
    public string Format => "jsonl";

    /// <inheritdoc/>
    public void Write(IEnumerable<Claim> claims, TextWriter output)
    {
        foreach (var claim in claims)
        {
            using (var json = JsonOutput.Create(output, Formatting.None))
            {
                WriteClaim(json, claim);
            }

            output.Write('\n');
        }
    }

    private static void WriteClaim(JsonTextWriter json, Claim claim)
    {
        var position = claim.Article.Text.Lines[claim.Span.Start];
        json.WriteStartObject();
        json.Property("file", claim.Article.File);
        json.Property("kind", claim.Kind.Name);
        json.Property("text", claim.Text);
        json.Property("offset", claim.Span.Start);
        json.Property("length", claim.Span.Length);
        json.Property("line", position.Line);
        json.Property("column", position.Column);
        json.WritePropertyName("value");
        WriteValue(json, claim.Value);
        json.WritePropertyName("frame");
        WriteFrame(json, claim.Frame);
        json.Property("speaker", claim.Speaker);
        json.Property("mood", OutputNames.Camel(claim.Mood));
        json.WritePropertyName("sentence");
        json.WriteStartObject();
        json.Property("offset", claim.Sentence.Span.Start);
        json.Property("length", claim.Sentence.Span.Length);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteValue(JsonTextWriter json, ClaimValue value)
    {
        json.WriteStartObject();
        foreach (var (name, content) in value.Properties)
        {
            if (content is not null)
            {
                json.WritePropertyName(name);
                json.Value(content);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteFrame(JsonTextWriter json, Frame frame)
    {
        json.WriteStartObject();
        json.Property("head", frame.Head);
        json.Property("predicate", frame.Predicate);
        json.Property("participants", frame.Participants);
        json.Property("modifiers", frame.Modifiers);
        json.OptionalProperty("person", frame.Person);
        json.OptionalProperty("place", frame.Place);
        json.OptionalProperty("time", frame.Time);
        json.OptionalProperty("whole", frame.Whole);
        json.WriteEndObject();
    }
}
