using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Training;

/// <summary>How well raw text is cut, as the F1 of spans in percent: what is in both, twice, of all that is in either.</summary>
/// <param name="Tokens">Of tokens.</param>
/// <param name="Sentences">Of sentences.</param>
internal sealed record SegmentationAccuracy(double Tokens, double Sentences)
{
    /// <summary>Measures on the documents.</summary>
    public static SegmentationAccuracy Of(Language language, IEnumerable<RawText> documents)
    {
        int rightTokens = 0, allTokens = 0, rightSentences = 0, allSentences = 0;
        foreach (var document in documents)
        {
            var text = Segment(language, document.Text);
            rightTokens += Common(document.Tokens, text.Tokens.Select(token => token.Span));
            rightSentences += Common(document.Sentences, text.Sentences.Select(sentence => sentence.Span));
            allTokens += document.Tokens.Count + text.Tokens.Length;
            allSentences += document.Sentences.Count + text.Sentences.Length;
        }

        return new(200.0 * rightTokens / allTokens, 200.0 * rightSentences / allSentences);
    }

    /// <summary>Cuts a text as the body of an article.</summary>
    public static TokenizedText Segment(Language language, string text) =>
        TextSegmenter.Segment(new("text", text), null, null, new TextSpan(0, text.Length), language.Sentences);

    private static int Common(IEnumerable<TextSpan> right, IEnumerable<TextSpan> found) => right.ToHashSet().Intersect(found).Count();
}
