using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Benchmarks;

/// <summary>An article of a generated story.</summary>
/// <param name="File">Its path below the corpus.</param>
/// <param name="Content">The file: front matter and text.</param>
internal sealed record GeneratedArticle(string File, string Content);

/// <summary>A value that one article tells otherwise than all others.</summary>
/// <param name="File">That article.</param>
/// <param name="Kind">The kind of value.</param>
/// <param name="Spans">Where it stands.</param>
internal sealed record SeededConflict(string File, string Kind, ImmutableArray<TextSpan> Spans);

/// <summary>Articles of several sources about one event.</summary>
/// <param name="Number">Of the story; the same number is the same story in every run.</param>
/// <param name="Articles">The articles.</param>
/// <param name="Conflict">The conflict between them; null where they can all be right.</param>
internal sealed record GeneratedStory(int Number, ImmutableArray<GeneratedArticle> Articles, SeededConflict? Conflict);
