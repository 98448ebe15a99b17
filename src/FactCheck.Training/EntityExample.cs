using FactCheck.Claims;
using FactCheck.Claims.Entities;
using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>A sentence to learn names from: its words as the recogniser sees them, and the right label of each.</summary>
internal sealed record EntityExample(EntityTraits[] Traits, byte[] Labels, uint LetterCase)
{
    /// <summary>The sentences of documents that have words that can be part of a name, as the first pass sees them; with a recogniser, as the second pass
    /// does after a first one by that recogniser.</summary>
    public static IReadOnlyList<EntityExample> Of(IEnumerable<EntityDocument> documents, Language language, EntityRecognizer? recognizer = null)
    {
        var describer = new EntitySentence(language.Words, language.Entities);
        var examples = new List<EntityExample>();
        foreach (var document in documents)
        {
            var view = new ArticleView(document.Article, language);
            var hints = EntitySpotter.HintsOf(view.Sentences, out var memory);
            var found = recognizer is null ? null : EntitySpotter.FirstPass(view.Sentences, hints, memory, recognizer);
            foreach (var sentence in view.Sentences)
            {
                var traits = new EntityTraits[sentence.Count + (2 * EntityFeatures.Margin)];
                if (describer.Describe(EntitySpotter.InputOf(sentence, hints, found?[sentence.Index]), memory, traits))
                {
                    examples.Add(new(traits, LabelsOf(sentence, document.Names), (uint)WordTraits.CaseOf(sentence.Words)));
                }
            }
        }

        return examples;
    }

    private static byte[] LabelsOf(SentenceView sentence, IReadOnlyList<GoldName> names)
    {
        var labels = new byte[sentence.Count];
        foreach (var name in names)
        {
            var first = Enumerable.Range(0, sentence.Count).FirstOrDefault(i => sentence[i].Start == name.Span.Start, -1);
            var last = Enumerable.Range(0, sentence.Count).FirstOrDefault(i => sentence[i].End == name.Span.End, -1);
            for (var i = first; first >= 0 && i <= last; i++)
            {
                labels[i] = (byte)EntityLabels.Of(name.Type, first, last + 1, i);
            }
        }

        return labels;
    }
}
