using FactCheck.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.Articles;

/// <summary>A key of the front matter and the first event of its value.</summary>
/// <param name="Key">The key; null where it is no plain text.</param>
/// <param name="KeySpan">Its characters.</param>
/// <param name="Value">A scalar, an alias, or the start of a list or map.</param>
/// <param name="Offset">Where the piece of YAML that the value's marks count from starts in the file.</param>
internal readonly record struct FrontMatterEntry(string? Key, TextSpan KeySpan, ParsingEvent Value, int Offset);

/// <summary>Reads the top level of a piece of YAML as keys and values.</summary>
/// <remarks>
/// It walks over YamlDotNet's events instead of its node model, which recurses into nested lists without bound, resolves aliases and
/// throws at a duplicate key; the events carry the same positions.
/// </remarks>
internal static class FrontMatterEntries
{
    /// <summary>No value may be a list or a map at all; deeper ones are not even walked over, since YamlDotNet's time grows with depth times length.</summary>
    private const int DeepestNesting = 8;

    /// <summary>The entries of <paramref name="yaml"/>, which stands at <paramref name="offset"/> of the file.</summary>
    /// <exception cref="YamlException">It is not valid YAML, or no map.</exception>
    public static List<FrontMatterEntry> Read(string yaml, int offset)
    {
        try
        {
            return ReadEvents(yaml, offset);
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException or EndOfStreamException)
        {
            // YamlDotNet's answer to half a character ("\uD800"), to some control characters and to some unfinished keys.
            throw new YamlException("it has a character or an escape that YAML does not allow", problem);
        }
    }

    private static List<FrontMatterEntry> ReadEvents(string yaml, int offset)
    {
        var entries = new List<FrontMatterEntry>();
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
        {
            return entries;
        }

        parser.Consume<DocumentStart>();
        if (!parser.TryConsume<MappingStart>(out _))
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, "it is not a list of 'key: value' lines");
        }

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Skip(parser);
            var value = Skip(parser);
            entries.Add(new((key as Scalar)?.Value, Span(key, offset), value, offset));
        }

        parser.Consume<DocumentEnd>();
        parser.Consume<StreamEnd>();
        return entries;
    }

    /// <summary>The characters of an event in the file.</summary>
    public static TextSpan Span(ParsingEvent parsed, int offset) =>
        TextSpan.FromBounds(offset + (int)parsed.Start.Index, offset + (int)Math.Max(parsed.Start.Index, parsed.End.Index));

    /// <summary>Moves behind the next value, however deep it nests, and returns its first event.</summary>
    private static ParsingEvent Skip(Parser parser)
    {
        var first = parser.Consume<ParsingEvent>();
        for (var depth = first.NestingIncrease; depth > 0;)
        {
            depth += parser.Consume<ParsingEvent>().NestingIncrease;
            if (depth > DeepestNesting)
            {
                throw new YamlException(first.Start, first.End, "its lists or maps are nested too deeply");
            }
        }

        return first;
    }
}
