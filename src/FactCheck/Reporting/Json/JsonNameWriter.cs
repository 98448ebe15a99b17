using Newtonsoft.Json;

namespace FactCheck.Reporting.Json;

/// <summary>Verdicts on names for programs: a JSON object a line.</summary>
public sealed class JsonNameWriter : INameWriter
{
    /// <inheritdoc/>
    public string Format => "jsonl";

    /// <inheritdoc/>
    public void Write(IEnumerable<NamePair> pairs, TextWriter output)
    {
        foreach (var pair in pairs)
        {
            using (var json = JsonOutput.Create(output, Formatting.None))
            {
                json.WriteStartObject();
                json.Property("name1", pair.Left);
                json.Property("name2", pair.Right);
                json.Property("verdict", OutputNames.Camel(pair.Verdict.Relation));
                json.Property("reason", pair.Verdict.Reason);
                json.WriteEndObject();
            }

            output.Write('\n');
        }
    }
}
