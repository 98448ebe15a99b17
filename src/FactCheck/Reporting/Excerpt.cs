using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Reporting;

/// <summary>A stretch of an excerpt, printable.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsMarked">Whether they are the words in doubt.</param>
internal readonly record struct ExcerptPart(string Text, bool IsMarked);

/// <summary>A sentence with the words in doubt marked, shortened around them where it is long.</summary>
internal static class Excerpt
{
    /// <summary>Sentences up to this many characters are shown whole.</summary>
    private const int Whole = 240;

    /// <summary>Characters kept at each side of the marked words of a longer one.</summary>
    private const int Context = 90;

    /// <summary>The printable sentence; <paramref name="marks"/> outside of it are left out.</summary>
    public static IReadOnlyList<ExcerptPart> Of(SourceText source, TextSpan sentence, IEnumerable<TextSpan> marks)
    {
        ImmutableArray<TextSpan> inside = [.. marks.Where(mark => mark.Length > 0 && sentence.Contains(mark)).Distinct().Order()];
        var result = new List<ExcerptPart>();
        var kept = Kept(source, sentence, inside);
        for (var i = 0; i < kept.Count; i++)
        {
            Add(result, kept[i].Start > sentence.Start ? (i == 0 ? "… " : " … ") : "", isMarked: false);
            AddMarked(result, source, kept[i], inside);
        }

        Add(result, kept[^1].End < sentence.End ? " …" : "", isMarked: false);
        return result;
    }

    private static List<TextSpan> Kept(SourceText source, TextSpan sentence, ImmutableArray<TextSpan> marks)
    {
        if (sentence.Length <= Whole)
        {
            return [sentence];
        }

        if (marks.IsEmpty)
        {
            return [TextSpan.FromBounds(sentence.Start, WordEnd(source, sentence.Start + Whole, sentence.End))];
        }

        var kept = new List<TextSpan>();
        foreach (var mark in marks)
        {
            // What one side does not need is given to the other.
            var before = Math.Min(Context, mark.Start - sentence.Start);
            var behind = Math.Min(Context, sentence.End - mark.End);
            var start = WordStart(source, mark.Start - (2 * Context) + behind, sentence.Start);
            var end = WordEnd(source, mark.End + (2 * Context) - before, sentence.End);
            if (kept.Count > 0 && start <= kept[^1].End + (Context / 4))
            {
                kept[^1] = TextSpan.FromBounds(kept[^1].Start, Math.Max(end, kept[^1].End));
            }
            else
            {
                kept.Add(TextSpan.FromBounds(start, end));
            }
        }

        return kept;
    }

    private static void AddMarked(List<ExcerptPart> result, SourceText source, TextSpan part, ImmutableArray<TextSpan> marks)
    {
        var at = part.Start;
        foreach (var mark in marks)
        {
            if (mark.Start < at || !part.Contains(mark))
            {
                continue;
            }

            Add(result, Printable.Of(source[TextSpan.FromBounds(at, mark.Start)]), isMarked: false);
            Add(result, Printable.Of(source[mark]), isMarked: true);
            at = mark.End;
        }

        Add(result, Printable.Of(source[TextSpan.FromBounds(at, part.End)]), isMarked: false);
    }

    private static void Add(List<ExcerptPart> result, string text, bool isMarked)
    {
        if (text.Length > 0)
        {
            result.Add(new(text, isMarked));
        }
    }

    /// <summary>The start of the first whole word at or behind <paramref name="from"/>, near it; the text's own start at the least.</summary>
    private static int WordStart(SourceText source, int from, int least)
    {
        if (from <= least + (Context / 4))
        {
            return least;
        }

        var space = source.Content.AsSpan(from, Context / 2).IndexOf(' ');
        return space < 0 ? from : from + space + 1;
    }

    private static int WordEnd(SourceText source, int to, int most)
    {
        if (to >= most - (Context / 4))
        {
            return most;
        }

        var space = source.Content.AsSpan(to - (Context / 2), Context / 2).LastIndexOf(' ');
        return space < 0 ? to : to - (Context / 2) + space;
    }
}
