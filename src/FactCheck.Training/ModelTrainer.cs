using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>A model file: its name and its bytes.</summary>
internal sealed record ModelFile(string Name, byte[] Bytes);

/// <summary>Trains every model of a language. The same treebanks give the same bytes.</summary>
internal static class ModelTrainer
{
    /// <summary>The model files, in the order in which they are ready.</summary>
    public static IEnumerable<ModelFile> Train(IReadOnlyList<TreebankSentence> treebank, IReadOnlyList<string[]> unlabelled, IReadOnlyList<EntityDocument> documents)
    {
        var labels = KnownWordsTrainer.Labels(treebank);
        string[][] text = [.. unlabelled, .. treebank.Select(sentence => sentence.Words)];
        var classes = WordClassTrainer.Train(text);
        var words = WordsOf(treebank);
        yield return new("words.model", words);

        var known = KnownWords.Read(words);
        var tagger = TaggerTrainer.Train(Headlines.Added(treebank), labels, known);
        yield return new("tagger.model", tagger);
        yield return new("entities.model", EntityTrainer.Train(documents, new(Language.English.Code, known, Tagger.Read(tagger, known))));
        yield return new("lemmas.model", LemmaTrainer.Train(treebank));

        var retagged = Jackknife.Retag(treebank, labels, some => KnownWords.Read(WordsOf(some)));
        yield return new("parser.model", ParserTrainer.Train(retagged, known));

        byte[] WordsOf(IReadOnlyList<TreebankSentence> some) => ModelWriter.Write(KnownWordsTrainer.Words(some, labels, classes, text));
    }
}
