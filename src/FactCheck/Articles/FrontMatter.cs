using System.Collections.Frozen;
using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>A value of the front matter.</summary>
/// <param name="Text">The value without quotation marks, escapes resolved, line breaks and runs of blanks as one blank.</param>
/// <param name="Span">Its characters in the file, without the quotation marks.</param>
internal sealed record FrontMatterValue(string Text, TextSpan Span);

/// <summary>What the front matter of one file says, by key.</summary>
internal sealed class FrontMatter(IReadOnlyDictionary<string, FrontMatterValue> values)
{
    /// <summary>That of a file without any.</summary>
    public static FrontMatter Empty { get; } = new(FrozenDictionary<string, FrontMatterValue>.Empty);

    /// <summary>The value of <paramref name="key"/>, or null.</summary>
    public FrontMatterValue? Find(string key) => values.GetValueOrDefault(key);

    /// <summary>The text of <paramref name="key"/>, or null.</summary>
    public string? Text(string key) => Find(key)?.Text;
}
