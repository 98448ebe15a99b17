using FactCheck.Languages;

namespace FactCheck.Training;

/// <summary>A sentence of a treebank; the lists are as long as the sentence. Heads count from 0; the root's is -1.</summary>
internal sealed record TreebankSentence(string[] Words, TokenTag[] Tags, string[] Lemmas, int[] Heads, string[] Relations);
