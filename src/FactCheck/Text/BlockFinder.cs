using System.Collections.Immutable;

namespace FactCheck.Text;

/// <summary>Finds the blocks of an article's body: lines are paragraphs, unless the text is wrapped at a column.</summary>
internal static class BlockFinder
{
    /// <summary>The blocks of title, dateline and body in the order of the text.</summary>
    public static ImmutableArray<TextBlock> Find(SourceText source, TextSpan? title, TextSpan? dateline, TextSpan body, LineClassifier classifier)
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var headline = title is { } t ? LineClassifier.Plain(source[t]) : "";
        var lines = BodyLines.Read(source.Content, body, title, dateline);
        Add(blocks, title, BlockKind.Headline);
        Add(blocks, dateline, BlockKind.Dateline);
        var any = false;
        var lead = false;
        var numbering = default(ListNumbering);
        for (var i = 0; i < lines.Count;)
        {
            var kind = classifier.KindOf(source[lines[i].Span], any ? "" : headline, lines.StandsAlone(i));
            kind = kind == BlockKind.ListItem && !numbering.Counts(source[lines[i].Span]) ? BlockKind.Body : kind;
            var end = kind is BlockKind.Body or BlockKind.ListItem or BlockKind.Caption ? lines.ParagraphEnd(i) : i + 1;
            var start = lines[i].Span.Start;
            start += kind == BlockKind.ListItem ? LineClassifier.BulletLength(source[lines[i].Span]) : 0;
            any |= kind != BlockKind.Furniture;
            if (kind == BlockKind.Body && !lead)
            {
                (kind, lead) = (BlockKind.Lead, true);
            }

            blocks.Add(new(TextSpan.FromBounds(start, lines[end - 1].Span.End), kind));
            i = end;
        }

        blocks.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return blocks.ToImmutable();
    }

    private static void Add(ImmutableArray<TextBlock>.Builder blocks, TextSpan? span, BlockKind kind)
    {
        if (span is { Length: > 0 } found)
        {
            blocks.Add(new(found, kind));
        }
    }
}
