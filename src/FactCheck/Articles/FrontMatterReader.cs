using FactCheck.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.Articles;

/// <summary>Reads the front matter of one file and reports everything in it that can not be used.</summary>
internal sealed class FrontMatterReader(SourceText file, ProblemList problems)
{
    private readonly Dictionary<string, FrontMatterValue> _values = new(StringComparer.Ordinal);

    /// <summary>What the block says. Broken entries are reported and left out; the others count.</summary>
    public FrontMatter Read(FrontMatterBlock block)
    {
        if (!block.IsClosed)
        {
            problems.Add(
                InputRules.BrokenFrontMatter,
                new(0, "---".Length),
                "The front matter that starts here has no closing line '---'; the text is read from the first line that is no known key on.",
                "Put a line '---' behind the last key, or take the first line away if there is to be no front matter.");
        }

        if (block.Content.Length > ArticleLimits.FrontMatterLength)
        {
            problems.Add(
                InputRules.BrokenFrontMatter,
                new(block.Content.Start, 0),
                $"The front matter is longer than {ArticleLimits.FrontMatterLength / 1024} KB and was not read; the text behind it was.",
                "Keep only the keys " + string.Join(", ", FrontMatterKeys.All) + ".");
            return FrontMatter.Empty;
        }

        foreach (var entry in Entries(block.Content))
        {
            Take(entry);
        }

        return new(_values);
    }

    /// <summary>The entries of the whole block or, where it is not valid YAML as a whole, of each key by itself.</summary>
    private List<FrontMatterEntry> Entries(TextSpan content)
    {
        try
        {
            return FrontMatterEntries.Read(file.Slice(content), content.Start);
        }
        catch (YamlException)
        {
            return [.. Pieces(content).SelectMany(EntriesOfPiece)];
        }
    }

    private List<FrontMatterEntry> EntriesOfPiece(TextSpan piece)
    {
        try
        {
            return FrontMatterEntries.Read(file.Slice(piece), piece.Start);
        }
        catch (YamlException problem)
        {
            var start = Math.Clamp(piece.Start + (int)problem.Start.Index, piece.Start, Math.Max(piece.Start, piece.End - 1));
            problems.Add(
                InputRules.BrokenFrontMatter,
                TextSpan.FromBounds(start, piece.Start + file[piece].TrimEnd().Length is var end && end > start ? end : start),
                $"The front matter is not valid YAML here: {Words(problem)}.",
                "Write each line as 'key: value', and put a value that contains ':' or '#' or starts with a quotation mark or bracket in quotation marks.");
            TakeRawLine(piece);
            return [];
        }
    }

    private static string Words(YamlException problem)
    {
        var words = problem.Message.AsSpan().TrimEnd('.').ToString();
        return words.Length == 0 ? "it can not be read" : char.ToLowerInvariant(words[0]) + words[1..];
    }

    /// <summary>Splits at each line that can start an entry: one that is neither indented, nor a comment, nor the rest of a list or map.</summary>
    private IEnumerable<TextSpan> Pieces(TextSpan content)
    {
        var start = content.Start;
        for (int line = start, next; line < content.End; line = next)
        {
            next = Math.Min(FrontMatterBlock.NextLine(file.Content, line), content.End);
            if (line > start && file.Content[line] is not (' ' or '\t' or '\r' or '\n' or '#' or '-' or ']' or '}'))
            {
                yield return TextSpan.FromBounds(start, line);
                start = line;
            }
        }

        yield return TextSpan.FromBounds(start, content.End);
    }

    /// <summary>Takes "title: Storm hits: two dead" as it was meant, though it is reported.</summary>
    private void TakeRawLine(TextSpan piece)
    {
        var line = file[piece].TrimEnd();
        var colon = line.IndexOf(':');
        var value = colon < 0 ? [] : line[(colon + 1)..].TrimStart();
        if (value.IsEmpty || value.ContainsAny('\r', '\n') || "\"'[{&*!|>%@`#".Contains(value[0]) || !FrontMatterKeys.IsKnown(line[..colon]))
        {
            return;
        }

        _values.TryAdd(line[..colon].ToString(), new(Collapse(value.ToString()), new(piece.Start + line.Length - value.Length, value.Length)));
    }

    private void Take(FrontMatterEntry entry)
    {
        if (entry.Key is null || !FrontMatterKeys.IsKnown(entry.Key))
        {
            AddUnknown(entry);
        }
        else if (Value(entry) is { } value && !_values.TryAdd(entry.Key, value))
        {
            problems.Add(
                InputRules.DuplicateFrontMatterKey,
                entry.KeySpan,
                $"The key '{entry.Key}' stands here again; its first value counts.",
                "Keep one of the two.");
        }
    }

    private void AddUnknown(FrontMatterEntry entry) => problems.Add(
        InputRules.UnknownFrontMatterKey,
        entry.KeySpan,
        entry.Key is null ? "A key of the front matter is a list or a map; it is not used." : $"The front matter has no key '{entry.Key}'; it is not used.",
        entry.Key is not null && FrontMatterKeys.Nearest(entry.Key) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : "The keys are " + string.Join(", ", FrontMatterKeys.All) + ".");

    private FrontMatterValue? Value(FrontMatterEntry entry)
    {
        var span = FrontMatterEntries.Span(entry.Value, entry.Offset);
        if (entry.Value is not Scalar scalar)
        {
            var (what, hint) = entry.Value is AnchorAlias
                ? ("an alias", "Write the value itself.")
                : ("a list or a map", "Write one value behind the colon.");
            return Refuse(entry, span, $"is {what}", hint);
        }

        if (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty)
        {
            return Refuse(entry, span, "has an anchor or a tag", "Write the value alone.");
        }

        var text = Collapse(scalar.Value);
        var isNull = text.Length == 0 || (scalar.Style == ScalarStyle.Plain && text is "~" or "null");
        return isNull
            ? Refuse(entry, entry.KeySpan, "is empty", "Write a value behind the colon, or take the line away.")
            : new(text, Inner(scalar.Style, span));
    }

    private FrontMatterValue? Refuse(FrontMatterEntry entry, TextSpan span, string what, string hint)
    {
        problems.Add(InputRules.BrokenFrontMatter, span, $"The value of '{entry.Key}' {what}; it is not used.", hint);
        return null;
    }

    /// <summary>The span without quotation marks, or without the header of a block scalar.</summary>
    private TextSpan Inner(ScalarStyle style, TextSpan span)
    {
        var (start, end) = style switch
        {
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => (span.Start + 1, span.End - 1),
            ScalarStyle.Literal or ScalarStyle.Folded => (FrontMatterBlock.NextLine(file.Content, span.Start), span.End),
            _ => (span.Start, span.End),
        };
        var inner = file.Content.AsSpan(start..Math.Max(start, end));
        var length = inner.TrimEnd().Length;
        start += inner.Length - inner.TrimStart().Length;
        return TextSpan.FromBounds(start, Math.Max(start, end - inner.Length + length));
    }

    private static string Collapse(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
