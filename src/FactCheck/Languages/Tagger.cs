namespace FactCheck.Languages;

/// <summary>Gives each word of a sentence its part of speech.</summary>
public sealed class Tagger
{
    private readonly TokenTag _default = new(UniversalTag.Noun, PennTag.None);

    /// <summary>Tags the words of one sentence. <paramref name="tags"/> is as long as <paramref name="words"/>.</summary>
    public void Tag(ReadOnlySpan<string> words, Span<TokenTag> tags) => tags[..words.Length].Fill(_default);
}
