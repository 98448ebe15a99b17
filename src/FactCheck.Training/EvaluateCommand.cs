using System.CommandLine;
using System.Globalization;
using FactCheck.Languages;

namespace FactCheck.Training;

/// <summary><c>evaluate DIR</c>: prints how well the embedded models do on the treebanks of a folder, beside published figures.</summary>
internal static class EvaluateCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("treebanks") { Description = "The folder with the treebanks (ewt-test.conllu, ..)." };
        var command = new Command("evaluate", "Measures the embedded models on development and test sets.") { folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder).FullName, Console.Out));
        return command;
    }

    private static void Run(string folder, TextWriter output)
    {
        output.WriteLine("| set | system | UPOS | XPOS | lemma | UAS | LAS |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var set in new[] { "ewt-dev", "gum-dev", "ewt-test", "gum-test" })
        {
            var sentences = Treebank.Read(folder, set);
            Print(output, set, "ours, gold tokens", Accuracy.Of(Language.English, sentences));
            if (set.EndsWith("dev", StringComparison.Ordinal))
            {
                Print(output, set, "ours, in capitals", Accuracy.Of(Language.English, [.. sentences.Select(Headlines.InCapitals)]));
                Print(output, set, "ours, in title case", Accuracy.Of(Language.English, [.. sentences.Select(Headlines.InTitleCase)]));
            }

            foreach (var row in Published.All.Where(row => row.Set == set))
            {
                Row(output, set, row.System, row.Universal, row.Penn, row.Lemmas, row.Unlabelled, row.Labelled);
            }
        }

        EntityEvaluation.Print(folder, output);
        var test = Treebank.Read(folder, "ewt-test");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nTags and lemmas: {Speed.OfTagsAndLemmas(Language.English, test):n0} tokens a second."));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Parsing: {Speed.OfParsing(Language.English, test):n0} tokens a second."));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Reading the models: {Speed.OfLoading().TotalMilliseconds:f1} ms."));
    }

    private static void Print(TextWriter output, string set, string system, Accuracy accuracy) =>
        Row(output, set, system, accuracy.Universal, accuracy.Penn, accuracy.Lemmas, accuracy.Unlabelled, accuracy.Labelled);

    private static void Row(TextWriter output, string set, string system, params ReadOnlySpan<double?> figures)
    {
        output.Write($"| {set} | {system} |");
        foreach (var figure in figures)
        {
            output.Write(figure is { } value ? string.Create(CultureInfo.InvariantCulture, $" {value:f2} |") : " - |");
        }

        output.WriteLine();
    }
}
