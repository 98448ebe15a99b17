using System.Text;

namespace FactCheck.Cli;

/// <summary>Where a report goes: the terminal, or a file that appears whole or not at all.</summary>
internal static class OutputTarget
{
    /// <summary>Runs <paramref name="write"/> on the output, or on <paramref name="path"/> where one is given.</summary>
    public static void Write(string? path, Terminal terminal, Action<TextWriter> write)
    {
        if (path is null or "-")
        {
            write(terminal.Output);
            terminal.Output.Flush();
            return;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"cannot write '{path}': the folder '{folder}' does not exist; create it first");
        }

        if (Directory.Exists(path))
        {
            throw new UsageException($"cannot write '{path}': it is a folder; name a file");
        }

        WriteFile(path, Path.Combine(folder!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp"), write);
    }

    private static void WriteFile(string path, string temporary, Action<TextWriter> write)
    {
        try
        {
            using (var file = new StreamWriter(temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
            {
                write(file);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write '{path}': {exception.Message}");
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
