using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Text;

namespace FactCheck.Benchmarks;

/// <summary>What one article of a generated story tells, and in which words.</summary>
/// <param name="File">Its path below the corpus.</param>
/// <param name="Source">The newspaper.</param>
/// <param name="Published">The day.</param>
/// <param name="Title">A template.</param>
/// <param name="Sentences">Templates.</param>
/// <param name="Values">What it holds to be true.</param>
/// <param name="Spells">Whether it writes small numbers as words.</param>
internal sealed record ArticlePlan(
    string File, string Source, DateOnly Published, string Title, ImmutableArray<string> Sentences, StoryValues Values, bool Spells)
{
    private const int ParagraphLength = 2;

    /// <summary>Whether it tells a value.</summary>
    public bool Tells(StorySlot slot) => Sentences.Any(sentence => Names(sentence, slot.Name));

    /// <summary>The file.</summary>
    /// <param name="story">The name of the story for the front matter; null where it is not named.</param>
    public GeneratedArticle Render(string? story) => new(File, Write(story, slot: null).Text);

    /// <summary>Where a value stands in the file.</summary>
    public ImmutableArray<TextSpan> SpansOf(StorySlot slot, string? story) => Write(story, slot.Name).Spans;

    private static bool Names(string template, string slot) => template.Contains($"{{{slot}}}", StringComparison.Ordinal) || template.Contains($"{{{slot}:", StringComparison.Ordinal);

    private (string Text, ImmutableArray<TextSpan> Spans) Write(string? story, string? slot)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"---\nsource: {Source}\npublished: {Published:yyyy-MM-dd}\ntitle: \""));
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        Fill(Title, text, slot, spans);
        text.Append("\"\n").Append(story is null ? "" : $"story: {story}\n").Append("---\n");
        for (var i = 0; i < Sentences.Length; i++)
        {
            Fill(Sentences[i], text, slot, spans);
            text.Append(i + 1 == Sentences.Length ? "\n" : i % ParagraphLength == 0 ? "\n\n" : " ");
        }

        return (text.ToString(), spans.ToImmutable());
    }

    private void Fill(string template, StringBuilder text, string? slot, ImmutableArray<TextSpan>.Builder spans)
    {
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            if (open < 0)
            {
                text.Append(template.AsSpan(at));
                return;
            }

            var close = template.IndexOf('}', open);
            var name = template[(open + 1)..close];
            var value = Values.Text(name, Spells);
            text.Append(template.AsSpan(at, open - at));
            if (slot is not null && name.Split(':')[0] == slot)
            {
                spans.Add(new(text.Length, value.Length));
            }

            // A sentence may begin with a number in words.
            text.Append(open == 0 ? char.ToUpperInvariant(value[0]) + value[1..] : value);
            at = close + 1;
        }
    }
}
