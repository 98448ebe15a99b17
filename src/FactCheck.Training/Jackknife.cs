using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>Tags a treebank as an unseen text would be tagged: each fold by a tagger trained on the others.
/// A fold is a stretch of the treebank, so that no text stands in two.</summary>
internal static class Jackknife
{
    private const int Folds = 5;

    /// <summary>The sentences with the taggers' tags.</summary>
    public static IReadOnlyList<TreebankSentence> Retag(IReadOnlyList<TreebankSentence> sentences, TokenTag[] labels, Func<IReadOnlyList<TreebankSentence>, KnownWords> words)
    {
        var result = sentences.ToArray();
        for (var fold = 0; fold < Folds; fold++)
        {
            int first = fold * result.Length / Folds, end = (fold + 1) * result.Length / Folds;
            TreebankSentence[] others = [.. sentences.Take(first), .. sentences.Skip(end)];
            var known = words(others);
            var tagger = Tagger.Read(TaggerTrainer.Train(others, labels, known, starts: 1), known);
            for (var i = first; i < end; i++)
            {
                var tags = new TokenTag[result[i].Words.Length];
                tagger.Tag(result[i].Words, tags);
                result[i] = result[i] with { Tags = tags };
            }
        }

        return result;
    }
}
