using System.Runtime.InteropServices;

namespace FactCheck.Text;

/// <summary>Cuts an article into blocks, sentences and tokens. Linear in the length of the text.</summary>
public static class TextSegmenter
{
    /// <summary>Cuts <paramref name="body"/> of <paramref name="source"/>; title and dateline become blocks of their own.</summary>
    public static TokenizedText Segment(SourceText source, TextSpan? title, TextSpan? dateline, TextSpan body, SentenceLexicon lexicon) =>
        Segment(source, title, dateline, body, SentenceVocabulary.Of(lexicon), out _);

    /// <summary>The same, with the number of characters that the tokenizer looked at.</summary>
    internal static TokenizedText Segment(
        SourceText source, TextSpan? title, TextSpan? dateline, TextSpan body, SentenceVocabulary words, out long steps)
    {
        var blocks = BlockFinder.Find(source, title, dateline, body, words.Lines);
        var sentences = new List<Sentence>();
        var tokens = new List<Token>(body.Length / 5);
        steps = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind != BlockKind.Furniture)
            {
                var first = tokens.Count;
                steps += Tokenizer.Tokenize(source.Content, blocks[i].Span, words, tokens);
                SentenceSplitter.Split(source.Content, CollectionsMarshal.AsSpan(tokens)[first..], first, i, blocks[i].Kind, words, sentences);
            }
        }

        return new(source, blocks, [.. sentences], [.. tokens]);
    }
}
