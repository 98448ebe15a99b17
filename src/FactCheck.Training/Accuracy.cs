using FactCheck.Languages;

namespace FactCheck.Training;

/// <summary>How much of a test set a language's models get right, in percent of its tokens; tokens and sentences are the treebank's.</summary>
internal sealed record Accuracy(int Tokens, double Universal, double Penn, double Lemmas)
{
    /// <summary>Measures on the sentences.</summary>
    public static Accuracy Of(Language language, IReadOnlyList<TreebankSentence> sentences)
    {
        int tokens = 0, universal = 0, penn = 0, lemmas = 0;
        foreach (var sentence in sentences)
        {
            var tags = new TokenTag[sentence.Words.Length];
            language.Tagger.Tag(sentence.Words, tags);
            for (var i = 0; i < tags.Length; i++)
            {
                tokens++;
                universal += tags[i].Universal == sentence.Tags[i].Universal ? 1 : 0;
                penn += tags[i].Penn == sentence.Tags[i].Penn ? 1 : 0;
                lemmas += language.Lemmatizer.Lemma(sentence.Words[i], tags[i]) == sentence.Lemmas[i] ? 1 : 0;
            }
        }

        return new(tokens, 100.0 * universal / tokens, 100.0 * penn / tokens, 100.0 * lemmas / tokens);
    }
}
