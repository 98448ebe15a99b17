using System.Diagnostics;
using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>How many tokens a second one core does, the best of several rounds, in processor time: other work on the machine should not count.</summary>
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

    /// <summary>Tokens a second when parsing tagged words.</summary>
    public static double OfParsing(Language language, IReadOnlyList<TreebankSentence> sentences)
    {
        var longest = sentences.Max(sentence => sentence.Words.Length);
        var (heads, relations) = (new int[longest], new DependencyRelation[longest]);
        return Best(sentences, sentence => language.Parser.Parse(sentence.Words, sentence.Tags, heads, relations));
    }

    /// <summary>How long it takes to read all models, the best of several rounds.</summary>
    public static TimeSpan OfLoading() => Enumerable.Range(0, Rounds).Select(_ => Processor(() =>
    {
        var words = KnownWords.Load("En");
        Tagger.Load("En", words);
        Lemmatizer.Load("En");
        EntityRecognizer.Load("En", words, Language.English.Entities);
        DependencyParser.Load("En", words);
    })).Min();

    private static double Best(IReadOnlyList<TreebankSentence> sentences, Action<TreebankSentence> work)
    {
        var best = Enumerable.Range(0, Rounds).Select(_ => Processor(() =>
        {
            foreach (var sentence in sentences)
            {
                work(sentence);
            }
        })).Min();
        return sentences.Sum(sentence => sentence.Words.Length) / best.TotalSeconds;
    }

    private static TimeSpan Processor(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return process.TotalProcessorTime - before;
    }
}
