using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>A sentence to learn parsing from: its words as the parser sees them, and its tree, made projective. The root is the number of words.</summary>
internal sealed record ParserExample(ParserWord[] Words, int[] Heads, DependencyRelation[] Relations)
{
    /// <summary>The example in a sentence of a treebank.</summary>
    public static ParserExample Of(TreebankSentence sentence, KnownWords known)
    {
        var words = new ParserWord[sentence.Words.Length];
        ParserWord.Describe(sentence.Words, sentence.Tags, known, words);
        return new(
            words,
            Array.ConvertAll(Projectivity.Projective(sentence.Heads), head => head < 0 ? words.Length : head),
            Array.ConvertAll(sentence.Relations, name => Enum.Parse<DependencyRelation>(name, ignoreCase: true)));
    }
}
