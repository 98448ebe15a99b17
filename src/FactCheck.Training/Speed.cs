using System.Diagnostics;
using FactCheck.Languages;

namespace FactCheck.Training;

/// <summary>How many tokens a second one core does, the best of several rounds.</summary>
internal static class Speed
{
    private const int Rounds = 30;

    /// <summary>Tokens a second when tagging and lemmatizing.</summary>
    public static double OfTagsAndLemmas(Language language, IReadOnlyList<TreebankSentence> sentences)
    {
        var tags = new TokenTag[sentences.Max(sentence => sentence.Words.Length)];
        return Best(sentences, sentence =>
        {
            language.Tagger.Tag(sentence.Words, tags);
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                language.Lemmatizer.Lemma(sentence.Words[i], tags[i]);
            }
        });
    }

    private static double Best(IReadOnlyList<TreebankSentence> sentences, Action<TreebankSentence> work)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            foreach (var sentence in sentences)
            {
                work(sentence);
            }

            best = clock.Elapsed < best ? clock.Elapsed : best;
        }

        return sentences.Sum(sentence => sentence.Words.Length) / best.TotalSeconds;
    }
}
