using System.Globalization;
using Newtonsoft.Json;

namespace FactCheck.Reporting.Json;

/// <summary>JSON that is the same to the byte everywhere: LF, plain decimals, no culture.</summary>
internal static class JsonOutput
{
    /// <summary>A writer that leaves <paramref name="output"/> open.</summary>
    public static JsonTextWriter Create(TextWriter output, Formatting formatting)
    {
        output.NewLine = "\n";
        return new JsonTextWriter(output) { Formatting = formatting, CloseOutput = false, Culture = CultureInfo.InvariantCulture };
    }

    /// <summary>Writes an object on one line.</summary>
    public static void Line(this JsonTextWriter json, Action properties)
    {
        json.WriteStartObject();
        var formatting = json.Formatting;
        json.Formatting = Formatting.None;
        properties();
        json.WriteEndObject();
        json.Formatting = formatting;
    }

    /// <summary>Writes a property with an object, laid out as the writer is.</summary>
    public static void Object(this JsonTextWriter json, string name, Action properties)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        properties();
        json.WriteEndObject();
    }

    /// <summary>Writes a property with an array; <paramref name="write"/> writes an element each.</summary>
    public static void Array<T>(this JsonTextWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a property with a truth value.</summary>
    public static void Property(this JsonTextWriter json, string name, bool value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    /// <summary>Writes a property with a text value.</summary>
    public static void Property(this JsonTextWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    /// <summary>Writes a property with a text value, unless there is none.</summary>
    public static void OptionalProperty(this JsonTextWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.Property(name, value);
        }
    }

    /// <summary>Writes a property with a whole number.</summary>
    public static void Property(this JsonTextWriter json, string name, int value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    /// <summary>Writes a property with a list of texts.</summary>
    public static void Property(this JsonTextWriter json, string name, IEnumerable<string> values)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a number without exponent and without zeros at its end: 45700000000, 0.65.</summary>
    public static void Number(this JsonTextWriter json, decimal value) =>
        json.WriteRawValue(value.ToString("0.############################", CultureInfo.InvariantCulture));

    /// <summary>A match weight with two decimals, without the digits that only differ by rounding.</summary>
    public static void Weight(this JsonTextWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.Number(Math.Round((decimal)value, 2, MidpointRounding.AwayFromZero));
    }

    /// <summary>Writes what a claim value's property may be: a text, a number, a truth value or a list of texts.</summary>
    public static void Value(this JsonTextWriter json, object value)
    {
        switch (value)
        {
            case string text: json.WriteValue(text); break;
            case decimal number: json.Number(number); break;
            case int number: json.WriteValue(number); break;
            case bool truth: json.WriteValue(truth); break;
            case IEnumerable<string> texts:
                json.WriteStartArray();
                foreach (var text in texts)
                {
                    json.WriteValue(text);
                }

                json.WriteEndArray();
                break;
            default: throw new ArgumentException($"A value of type {value.GetType()} has no form in JSON.", nameof(value));
        }
    }
}
