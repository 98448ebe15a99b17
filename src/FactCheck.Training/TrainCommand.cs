using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using FactCheck.Languages;

namespace FactCheck.Training;

/// <summary><c>train DIR</c>: writes the model files of a language, trained on the treebanks of a folder.</summary>
internal static class TrainCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("treebanks") { Description = "The folder with ewt-train.conllu, gum-train.conllu and unlabelled-news.txt." };
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "Where the model files go.",
            DefaultValueFactory = _ => new("src/FactCheck/Languages/En"),
        };
        var command = new Command("train", "Trains the models; the same treebanks give the same bytes.") { folder, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder).FullName, parsed.GetRequiredValue(output).FullName));
        return command;
    }

    private static void Run(string folder, string output)
    {
        var clock = Stopwatch.StartNew();
        using var news = new StreamReader(Path.Combine(folder, "unlabelled-news.txt"));
        var unlabelled = NewsText.Sentences(news, Language.English).ToList();
        foreach (var model in ModelTrainer.Train(Treebank.Read(folder, "ewt-train", "gum-train"), unlabelled, EntityTreebank.Read(folder, "gum-train")))
        {
            File.WriteAllBytes(Path.Combine(output, model.Name), model.Bytes);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:f0} s  {model.Name}  {model.Bytes.Length:n0} bytes"));
        }
    }
}
