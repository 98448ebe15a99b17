using System.Globalization;
using FactCheck.Claims;
using FactCheck.Claims.Entities;
using FactCheck.Claims.Names;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Places;
using FactCheck.Languages;

namespace FactCheck.Training;

/// <summary>Prints how well names are found in running text: by the recogniser, and as claims.</summary>
internal static class EntityEvaluation
{
    /// <summary>The table for the development and test part of GUM.</summary>
    public static void Print(string folder, TextWriter output)
    {
        output.WriteLine("| set | system | type | names | precision | recall | F1 | 95 % |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var set in new[] { "gum-dev", "gum-test" })
        {
            var documents = EntityTreebank.Read(folder, set);
            Print(output, set, "recogniser", EntityAccuracy.Of(documents, Recognized));
            Print(output, set, "claims", EntityAccuracy.Of(documents, Claimed));
        }
    }

    private static void Print(TextWriter output, string set, string system, IEnumerable<EntityAccuracy> rows)
    {
        foreach (var row in rows)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {set} | {system} | {row.Type.ToString().ToLowerInvariant()} | {row.Gold} | {row.Precision:f1} | {row.Recall:f1} | {row.F1:f1} | {row.Low:f1}-{row.High:f1} |"));
        }
    }

    /// <summary>The names that the recogniser sees, without the rules' last word.</summary>
    private static IEnumerable<GoldName> Recognized(EntityDocument document)
    {
        var view = new ArticleView(document.Article, Language.English);
        var hints = EntitySpotter.HintsOf(view.Sentences, out var memory);
        var names = EntitySpotter.Recognize(view.Sentences, hints, memory);
        foreach (var sentence in view.Sentences)
        {
            foreach (var name in names[sentence.Index])
            {
                yield return new(name.Type, sentence.SpanOf(name.First, name.End - name.First));
            }
        }
    }

    private static IEnumerable<GoldName> Claimed(EntityDocument document) =>
        ClaimExtractor.Extract(document.Article).Claims.Select(claim => new GoldName(claim.Value switch
        {
            NameValue => EntityType.Person,
            OrganisationValue => EntityType.Organisation,
            PlaceValue => EntityType.Place,
            _ => EntityType.None,
        }, claim.Span));
}
