using FactCheck.Languages;

namespace FactCheck.Training;

/// <summary>How much of a test set a language's models get right, in percent of its tokens; tokens and sentences are the treebank's.</summary>
internal sealed record Accuracy(int Tokens, double Universal, double Penn)
{
    /// <summary>Measures on the sentences.</summary>
    public static Accuracy Of(Language language, IReadOnlyList<TreebankSentence> sentences)
    {
        int tokens = 0, universal = 0, penn = 0;
        foreach (var sentence in sentences)
        {
            var tags = new TokenTag[sentence.Words.Length];
            language.Tagger.Tag(sentence.Words, tags);
            foreach (var (tag, gold) in tags.Zip(sentence.Tags))
            {
                tokens++;
                universal += tag.Universal == gold.Universal ? 1 : 0;
                penn += tag.Penn == gold.Penn ? 1 : 0;
            }
        }

        return new(tokens, 100.0 * universal / tokens, 100.0 * penn / tokens);
    }
}
