namespace FactCheck.Cli;

/// <summary>Reads the text files that a user writes for the checker: rules, facts, configurations, baselines.</summary>
internal static class UserFile
{
    /// <summary>Larger files are refused unread, in bytes.</summary>
    private const long MostBytes = 64 * 1024 * 1024;

    /// <summary>The text of a file; one that can not be read is wrong usage.</summary>
    /// <param name="path">The file.</param>
    /// <param name="option">What named it, for the message.</param>
    public static string Read(string path, string option)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length <= MostBytes ? File.ReadAllText(path) : throw new UsageException($"{option}: '{path}' has more than {MostBytes / 1024 / 1024} MB");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{option}: cannot read '{path}': {exception.Message}");
        }
    }
}
