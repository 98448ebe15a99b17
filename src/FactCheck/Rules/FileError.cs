using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>A fault in a file that the user wrote: a rule, an authority file, the configuration, the baseline.</summary>
/// <param name="File">The file's path as the user gave it.</param>
/// <param name="Position">Line and column of the offending key or value.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What would be right.</param>
public sealed record FileError(string File, LinePosition Position, string Message, string Hint)
{
    /// <summary><c>path:line:column: message (hint)</c>.</summary>
    public override string ToString() => $"{File}:{Position.Line}:{Position.Column}: {Message} ({Hint})";
}
