using System.Text;

namespace FactCheck.Cli;

/// <summary>Reads comma-separated values (RFC 4180): fields in quotation marks may hold commas, line breaks and doubled quotation marks.</summary>
internal static class Csv
{
    /// <summary>A row with the line it begins on, from 1.</summary>
    public sealed record Row(int Line, IReadOnlyList<string> Fields);

    /// <summary>The rows of <paramref name="text"/>; empty lines are left out.</summary>
    public static IEnumerable<Row> Read(TextReader text)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var (line, start, isQuoted) = (1, 1, false);
        for (var next = text.Read(); next >= 0; next = text.Read())
        {
            var c = (char)next;
            line += c == '\n' ? 1 : 0;
            if (c == '"' && (isQuoted || field.Length == 0))
            {
                var isDoubled = isQuoted && text.Peek() == '"';
                field.Append(isDoubled ? ((char)text.Read()).ToString() : "");
                isQuoted = isDoubled || !isQuoted;
            }
            else if (c == ',' && !isQuoted)
            {
                EndField(fields, field);
            }
            else if (c == '\n' && !isQuoted)
            {
                EndField(fields, field);
                if (fields is not [""])
                {
                    yield return new(start, [.. fields]);
                }

                fields.Clear();
                start = line;
            }
            else if (c != '\r' || isQuoted)
            {
                field.Append(c);
            }
        }

        if (field.Length > 0 || fields.Count > 0)
        {
            EndField(fields, field);
            yield return new(start, fields);
        }
    }

    private static void EndField(List<string> fields, StringBuilder field)
    {
        fields.Add(field.ToString());
        field.Clear();
    }
}
