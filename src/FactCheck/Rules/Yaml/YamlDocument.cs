using FactCheck.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Rules.Yaml;

/// <summary>
/// Reads the YAML of rules, authority files and configurations within bounds: its size and depth are limited, and anchors, aliases and tags are
/// refused, so nothing is expanded, shared or turned into another type. The events are looked at first, as the node model recurses without a bound.
/// </summary>
internal static class YamlDocument
{
    /// <summary>Longer files are refused unread, in characters.</summary>
    public const int MostCharacters = 4 * 1024 * 1024;

    /// <summary>No file of ours nests deeper than a list of entries with a list of entries each.</summary>
    private const int MostDepth = 8;

    /// <summary>The mapping that is the whole of <paramref name="yaml"/>; null where it is something else, which is added to <paramref name="errors"/>.</summary>
    /// <param name="path">The file, as errors name it.</param>
    /// <param name="yaml">Its text.</param>
    /// <param name="hint">What the file should hold.</param>
    /// <param name="errors">Takes the faults.</param>
    public static YamlMappingNode? Read(string path, string yaml, string hint, ICollection<FileError> errors)
    {
        void Add(Mark mark, string message, string what) => errors.Add(new(path, PositionOf(mark), message, what));
        if (yaml.Length > MostCharacters)
        {
            Add(Mark.Empty, $"the file has more than {MostCharacters} characters", "split it; files of a folder are read together");
            return null;
        }

        // The parser takes it for the end of the text, and would pass over the rest in silence.
        if (yaml.Contains('\0', StringComparison.Ordinal))
        {
            Add(Mark.Empty, "the file holds a zero character", "write it anew, as plain text in UTF-8");
            return null;
        }

        try
        {
            if (Refused(yaml) is var (place, what))
            {
                Add(place, what, "write every value where it is used, without '&', '*' and '!'");
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode mapping }])
            {
                return mapping;
            }

            Add(Mark.Empty, "the file is not one mapping", hint);
        }
        catch (YamlException exception)
        {
            Add(exception.Start, "this is not YAML: " + exception.Message, "check indentation and quotation marks");
        }

        return null;
    }

    /// <summary>Line and column; 1:1 for a mark that says nothing.</summary>
    public static LinePosition PositionOf(Mark mark) => new(Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    /// <summary>The first thing in the text that is not read at all; null where there is none.</summary>
    private static (Mark Place, string What)? Refused(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            depth += current.NestingIncrease;
            if (depth - 2 > MostDepth)
            {
                return (current.Start, $"the file nests deeper than {MostDepth} levels");
            }

            if (current is AnchorAlias)
            {
                return (current.Start, "aliases are not read");
            }

            if (current is NodeEvent node && !node.Anchor.IsEmpty)
            {
                return (current.Start, "anchors are not read");
            }

            if (current is NodeEvent { Tag.IsEmpty: false })
            {
                return (current.Start, "type tags are not read");
            }
        }

        return null;
    }
}
