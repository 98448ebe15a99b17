using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactCheck.Articles;

namespace FactCheck.Cli.Git;

/// <summary>Reads the contents of files out of a repository's object store, one process for all of them and without a checkout.</summary>
internal sealed class GitObjects(GitProgram git) : IDisposable
{
    /// <summary>A header line is an id, a type and a size.</summary>
    private const int LongestHeader = 256;

    private readonly Lock _lock = new();
    private Process? _process;

    /// <summary>The bytes of a blob; null where the store does not have it. Of one that is too large only the size.</summary>
    public (byte[]? Bytes, long Length)? Read(string id)
    {
        lock (_lock)
        {
            _process ??= Start();
            _process.StandardInput.Write(id + "\n");
            _process.StandardInput.Flush();
            var output = _process.StandardOutput.BaseStream;
            if (Header(output).Split(' ') is not [_, var type, var size] || !long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                return null;
            }

            var content = Content(output, length);
            return type == "blob" ? (content, length) : null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_process is null)
        {
            return;
        }

        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private Process Start()
    {
        var process = git.Start(["cat-file", "--batch"]);
        process.BeginErrorReadLine();
        return process;
    }

    private static string Header(Stream output)
    {
        var line = new StringBuilder();
        for (var next = output.ReadByte(); next is not (-1 or '\n') && line.Length < LongestHeader; next = output.ReadByte())
        {
            line.Append((char)next);
        }

        return line.ToString();
    }

    /// <summary>The bytes, and the line break behind them. What is too large is read and forgotten, as the next object stands behind it.</summary>
    private static byte[]? Content(Stream output, long length)
    {
        if (length <= ArticleLimits.FileBytes)
        {
            var bytes = new byte[length];
            output.ReadExactly(bytes);
            output.ReadByte();
            return bytes;
        }

        var buffer = new byte[64 * 1024];
        for (var left = length + 1; left > 0;)
        {
            var read = output.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            left = read > 0 ? left - read : 0;
        }

        return null;
    }
}
