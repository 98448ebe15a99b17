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

        try
        {
            WriteFile(path, write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write '{path}': {exception.Message}");
        }
    }

    private static void WriteFile(string path, Action<TextWriter> write)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"cannot write '{path}': it is a folder; name a file");
        }

        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full)!;
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"cannot write '{path}': the folder '{folder}' does not exist; create it first");
        }

        if (OpenDevice(full) is { } device)
        {
            using var direct = Writer(device);
            write(direct);
            return;
        }

        var target = File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName : null;
        Replace(target ?? full, write);
    }

    /// <summary>Writes beside the file and then takes its place, so that nobody ever reads half a report.</summary>
    private static void Replace(string full, Action<TextWriter> write)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Environment.ProcessId}.tmp");
        try
        {
            using (var file = Writer(new FileStream(temporary, FileMode.Create, FileAccess.Write)))
            {
                write(file);
            }

            File.Move(temporary, full, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Devices and pipes are written to and never replaced; null for a plain file or none.</summary>
    private static FileStream? OpenDevice(string full)
    {
        if (!File.Exists(full))
        {
            return null;
        }

        var existing = new FileStream(full, FileMode.Open, FileAccess.Write);
        if (!existing.CanSeek || full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal))
        {
            return existing;
        }

        existing.Dispose();
        return null;
    }

    private static StreamWriter Writer(FileStream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
