namespace FactCheck.Text;

/// <summary>A file's text as it was read, with the path under which the reports name it. Never changed: every span points into it.</summary>
public sealed class SourceText(string path, string content)
{
    private LineMap? _lines;

    /// <summary>The path as the user gave it, joined with the path below it.</summary>
    public string Path { get; } = path;

    /// <summary>The whole file, front matter included, without a byte order mark.</summary>
    public string Content { get; } = content;

    /// <summary>Lines and columns, made when first asked for.</summary>
    public LineMap Lines => _lines ??= new LineMap(Content);

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public ReadOnlySpan<char> this[TextSpan span] => Content.AsSpan(span.Start, span.Length);

    /// <summary>The characters of <paramref name="span"/> as a string.</summary>
    public string Slice(TextSpan span) => Content.Substring(span.Start, span.Length);
}
