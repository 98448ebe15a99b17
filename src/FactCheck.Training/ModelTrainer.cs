using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>A model file: its name and its bytes.</summary>
internal sealed record ModelFile(string Name, byte[] Bytes);

/// <summary>Trains every model of a language. The same treebanks give the same bytes.</summary>
internal static class ModelTrainer
{
    /// <summary>The model files, in the order in which they are ready.</summary>
    public static IEnumerable<ModelFile> Train(IReadOnlyList<TreebankSentence> treebank, IReadOnlyList<string[]> unlabelled)
    {
        var sentences = Headlines.Added(treebank);
        var labels = KnownWordsTrainer.Labels(treebank);
        string[][] text = [.. unlabelled, .. treebank.Select(sentence => sentence.Words)];
        var classes = WordClassTrainer.Train(text);
        var words = ModelWriter.Write(KnownWordsTrainer.Words(treebank, labels, classes, text));
        yield return new("words.model", words);
        yield return new("tagger.model", TaggerTrainer.Train(sentences, labels, KnownWords.Read(words)));
        yield return new("lemmas.model", LemmaTrainer.Train(treebank));
    }
}
