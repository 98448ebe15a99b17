using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>A model file: its name and its bytes.</summary>
internal sealed record ModelFile(string Name, byte[] Bytes);

/// <summary>Trains every model of a language. The same treebanks give the same bytes.</summary>
internal static class ModelTrainer
{
    private const int Classes = 256;
    private const int FineClasses = 1024;

    /// <summary>The model files, in the order in which they are ready.</summary>
    public static IEnumerable<ModelFile> Train(IReadOnlyList<TreebankSentence> treebank, IReadOnlyList<string[]> unlabelled, IReadOnlyList<EntityDocument> documents)
    {
        var labels = KnownWordsTrainer.Labels(treebank);
        string[][] text = [.. unlabelled, .. treebank.Select(sentence => sentence.Words)];
        var classes = WordClassTrainer.Train(text, Classes);
        var fine = WordClassTrainer.Train(text, FineClasses);
        var words = WordsOf(treebank);
        yield return new("words.model", words);

        var known = KnownWords.Read(words);
        var tagger = TaggerTrainer.Train(Headlines.Added(treebank), labels, known);
        yield return new("tagger.model", tagger);
        var ready = Tagger.Read(tagger, known);
        yield return new("entities.model", EntityTrainer.Train(documents, new(Language.English.Code, known, ready)));
        yield return new("lemmas.model", LemmaTrainer.Train(treebank, text));

        var retagged = Jackknife.Retag(treebank, labels, some => KnownWords.Read(WordsOf(some)));
        ParserExample[] examples = [.. retagged.Select(sentence => ParserExample.Of(sentence, known))];
        var precise = NetworkWriter.Write(NetworkTrainer.Train(examples, NetworkTrainer.Precise));
        yield return new("parser-precise.model", precise);
        var parsed = ParsedNews.Examples(unlabelled, known, ready, ParserNetwork.Read(precise));
        yield return new("parser-fast.model", NetworkWriter.Write(NetworkTrainer.Train(examples, NetworkTrainer.Fast, parsed)));

        byte[] WordsOf(IReadOnlyList<TreebankSentence> some) => ModelWriter.Write(KnownWordsTrainer.Words(some, labels, classes, fine, text));
    }
}
