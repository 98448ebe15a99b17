using System.CommandLine;
using System.Globalization;
using FactCheck.Languages;

namespace FactCheck.Training;

/// <summary><c>evaluate DIR</c>: prints how well the embedded models do on the treebanks of a folder, beside published figures, and writes the tables into a page.</summary>
internal static class EvaluateCommand
{
    private static readonly string[] Sets = ["ewt-dev", "gum-dev", "ewt-test", "gum-test"];

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("treebanks") { Description = "The folder with the treebanks (ewt-test.conllu, ..)." };
        var page = new Option<FileInfo?>("--page") { Description = "A Markdown file whose tables, each between <!-- NAME --> and <!-- /NAME -->, are written anew." };
        var command = new Command("evaluate", "Measures the embedded models on development and test sets.") { folder, page };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder).FullName, parsed.GetValue(page)?.FullName, Console.Out));
        return command;
    }

    private static void Run(string folder, string? page, TextWriter output)
    {
        foreach (var (name, print) in Tables(folder))
        {
            using var table = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            print(table);
            output.WriteLine(table);
            if (page is not null)
            {
                File.WriteAllText(page, PageTables.Replace(File.ReadAllText(page), name, table.ToString()));
            }
        }
    }

    private static IEnumerable<(string Name, Action<TextWriter> Print)> Tables(string folder) =>
    [
        ("accuracy", output => PrintAccuracy(folder, output)),
        ("segmentation", output => PrintSegmentation(folder, output)),
        ("names", output => EntityEvaluation.Print(folder, output)),
        ("speed", output => PrintSpeed(folder, output)),
    ];

    private static void PrintAccuracy(string folder, TextWriter output)
    {
        output.WriteLine("| set | system | UPOS | XPOS | lemma | UAS | LAS |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var set in Sets)
        {
            var sentences = Treebank.Read(folder, set);
            Print(output, set, "ours, fast", Accuracy.Of(Language.English, sentences));
            Print(output, set, "ours, precise", Accuracy.Of(Language.English, sentences, ParserMode.Precise));
            if (set.EndsWith("dev", StringComparison.Ordinal))
            {
                Print(output, set, "ours, fast, in capitals", Accuracy.Of(Language.English, [.. sentences.Select(Headlines.InCapitals)]));
                Print(output, set, "ours, fast, in title case", Accuracy.Of(Language.English, [.. sentences.Select(Headlines.InTitleCase)]));
            }

            foreach (var row in Published.All.Where(row => row.Set == set))
            {
                Row(output, set, row.System, row.Universal, row.Penn, row.Lemmas, row.Unlabelled, row.Labelled);
            }
        }
    }

    private static void PrintSegmentation(string folder, TextWriter output)
    {
        output.WriteLine("| set | tokens | sentences |");
        output.WriteLine("|---|---|---|");
        foreach (var set in Sets)
        {
            var accuracy = SegmentationAccuracy.Of(Language.English, RawText.Read(folder, set));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {set} | {accuracy.Tokens:f2} | {accuracy.Sentences:f2} |"));
        }
    }

    private static void PrintSpeed(string folder, TextWriter output)
    {
        output.WriteLine("| what | tokens a second | bytes allocated a token |");
        output.WriteLine("|---|---|---|");
        foreach (var (what, speed) in Speed.All(Language.English, Treebank.Read(folder, "ewt-test"), EntityTreebank.Read(folder, "gum-test")))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {speed.TokensPerSecond:n0} | {speed.BytesPerToken:f2} |"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nReading the models takes {Speed.OfLoading().TotalMilliseconds:f0} ms."));
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
