using System.CommandLine;

namespace FactCheck.Training;

/// <summary><c>frequencies NEWS TABLE</c>: writes in how many articles each word occurs.</summary>
internal static class FrequenciesCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var news = new Argument<FileInfo>("news") { Description = "Articles, a blank line between." };
        var table = new Argument<FileInfo>("table") { Description = "The table to write (document-frequencies.tsv)." };
        var command = new Command("frequencies", "Counts in how many articles each word occurs.") { news, table };
        command.SetAction(parsed =>
        {
            using var reader = parsed.GetRequiredValue(news).OpenText();
            using var writer = new StreamWriter(parsed.GetRequiredValue(table).FullName);
            DocumentFrequencies.Write(reader, writer);
        });
        return command;
    }
}
