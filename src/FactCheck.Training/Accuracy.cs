using FactCheck.Languages;

namespace FactCheck.Training;

/// <summary>How much of a test set a language's models get right, in percent of its tokens; tokens and sentences are the treebank's. Lemmas and
/// attachment are those found with the tagger's tags; punctuation counts, subtypes of relations do not.</summary>
internal sealed record Accuracy(int Tokens, double Universal, double Penn, double Lemmas, double Unlabelled, double Labelled)
{
    /// <summary>Measures on the sentences.</summary>
    public static Accuracy Of(Language language, IReadOnlyList<TreebankSentence> sentences, ParserMode mode = ParserMode.Fast)
    {
        int tokens = 0, universal = 0, penn = 0, lemmas = 0, unlabelled = 0, labelled = 0;
        foreach (var sentence in sentences)
        {
            var (tags, heads, relations) = Analysis(language, sentence, mode);
            for (var i = 0; i < tags.Length; i++)
            {
                tokens++;
                universal += tags[i].Universal == sentence.Tags[i].Universal ? 1 : 0;
                penn += tags[i].Penn == sentence.Tags[i].Penn ? 1 : 0;
                lemmas += language.Lemmatizer.Lemma(sentence.Words[i], tags[i]) == sentence.Lemmas[i] ? 1 : 0;
                var isAttached = heads[i] == sentence.Heads[i];
                unlabelled += isAttached ? 1 : 0;
                labelled += isAttached && relations[i].ToString().Equals(sentence.Relations[i], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            }
        }

        return new(tokens, Percent(universal), Percent(penn), Percent(lemmas), Percent(unlabelled), Percent(labelled));

        double Percent(int right) => 100.0 * right / tokens;
    }

    private static (TokenTag[] Tags, int[] Heads, DependencyRelation[] Relations) Analysis(Language language, TreebankSentence sentence, ParserMode mode)
    {
        var length = sentence.Words.Length;
        var (tags, heads, relations) = (new TokenTag[length], new int[length], new DependencyRelation[length]);
        language.Tagger.Tag(sentence.Words, tags);
        language.Parser.Parse(sentence.Words, tags, heads, relations, mode);
        return (tags, heads, relations);
    }
}
