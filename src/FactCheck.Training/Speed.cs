using System.Diagnostics;
using FactCheck.Claims;
using FactCheck.Claims.Entities;
using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>How fast one core is, the best of several rounds, in processor time: other work on the machine should not count.</summary>
/// <param name="TokensPerSecond">Tokens a second.</param>
/// <param name="BytesPerToken">What is allocated for a token once all is warm.</param>
internal sealed record Speed(double TokensPerSecond, double BytesPerToken)
{
    private const int Rounds = 20;

    /// <summary>The speed of each model.</summary>
    public static IEnumerable<(string What, Speed Speed)> All(Language language, IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<EntityDocument> documents)
    {
        var longest = sentences.Max(sentence => sentence.Words.Length);
        var (tags, heads, relations) = (new TokenTag[longest], new int[longest], new DependencyRelation[longest]);
        var tokens = sentences.Sum(sentence => sentence.Words.Length);
        yield return ("tags and lemmas", Of(tokens, () =>
        {
            foreach (var sentence in sentences)
            {
                language.Tagger.Tag(sentence.Words, tags);
                for (var i = 0; i < sentence.Words.Length; i++)
                {
                    language.Lemmatizer.Lemma(sentence.Words[i], tags[i]);
                }
            }
        }));
        foreach (var mode in Enum.GetValues<ParserMode>())
        {
            yield return ($"parsing, {mode.ToString().ToLowerInvariant()}", Of(tokens, () =>
            {
                foreach (var sentence in sentences)
                {
                    language.Parser.Parse(sentence.Words, sentence.Tags, heads, relations, mode);
                }
            }));
        }

        yield return ("names", OfNames(language, documents));
    }

    /// <summary>How long it takes to read all models, the best of several rounds.</summary>
    public static TimeSpan OfLoading() => Enumerable.Range(0, Rounds).Select(_ => Processor(() =>
    {
        var words = KnownWords.Load("En");
        Tagger.Load("En", words);
        Lemmatizer.Load("En");
        EntityRecognizer.Load("En", words, Language.English.Entities);
        DependencyParser.Load("En", words);
        ParserNetwork.Load("En", "parser-precise.model");
    })).Min();

    private static Speed OfNames(Language language, IReadOnlyList<EntityDocument> documents)
    {
        var texts = documents.Select(document =>
        {
            var sentences = new ArticleView(document.Article, language).Sentences;
            var hints = EntitySpotter.HintsOf(sentences, out var memory);
            return (Sentences: sentences, Hints: hints, Memory: memory);
        }).ToArray();
        var names = new List<EntitySpan>();
        return Of(texts.Sum(text => text.Sentences.Sum(sentence => sentence.Count)), () =>
        {
            foreach (var (sentences, hints, memory) in texts)
            {
                foreach (var sentence in sentences)
                {
                    names.Clear();
                    language.Recognizer.Recognize(EntitySpotter.InputOf(sentence, hints, found: null), memory, names);
                }
            }
        });
    }

    private static Speed Of(int tokens, Action work)
    {
        var best = Enumerable.Range(0, Rounds).Select(_ => Processor(work)).Min();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return new(tokens / best.TotalSeconds, (double)(GC.GetAllocatedBytesForCurrentThread() - before) / tokens);
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
