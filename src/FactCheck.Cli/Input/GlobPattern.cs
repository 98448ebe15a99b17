using System.Collections.Immutable;
using System.IO.Enumeration;

namespace FactCheck.Cli.Input;

/// <summary>A path with wildcards: "*" and "?" within a name, "**" for any number of folders. Expanded here, so quoting works in every shell.</summary>
internal sealed class GlobPattern
{
    private const string AnyFolders = "**";

    private readonly ImmutableArray<string> _segments;

    private GlobPattern(string root, ImmutableArray<string> segments)
    {
        Root = root;
        _segments = segments;
    }

    /// <summary>The part before the first wildcard, as written; empty for the current folder.</summary>
    public string Root { get; }

    /// <summary>Whether <paramref name="path"/> has wildcards.</summary>
    public static bool IsGlob(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>Splits a path that has wildcards.</summary>
    public static GlobPattern Parse(string path)
    {
        var segments = path.Split('/');
        var plain = Array.FindIndex(segments, IsGlob);
        var root = string.Join('/', segments.Take(plain));
        return new(plain > 0 && root.Length == 0 ? "/" : root, [.. segments.Skip(plain).Where(segment => segment.Length > 0)]);
    }

    /// <summary>A pattern for whole paths, with or without wildcards: a folder's name stands for everything in it.</summary>
    public static GlobPattern OfWhole(string path) => new("", [.. path.Split('/').Where(segment => segment.Length > 0)]);

    /// <summary>Whether the pattern matches the path below its root, or a folder on it: "corpus/*" means what it means unquoted.</summary>
    public bool IsMatch(string pathBelowRoot)
    {
        var path = pathBelowRoot.Split('/');
        var (segment, part, retrySegment, retryPart) = (0, 0, -1, 0);
        while (segment < _segments.Length)
        {
            if (_segments[segment] == AnyFolders)
            {
                retrySegment = segment++;
                retryPart = part;
                if (segment == _segments.Length)
                {
                    return true;
                }
            }
            else if (part < path.Length && Matches(_segments[segment], path[part]))
            {
                segment++;
                part++;
            }
            else if (retrySegment >= 0 && retryPart < path.Length)
            {
                segment = retrySegment + 1;
                part = ++retryPart;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static bool Matches(string pattern, string name) =>
        FileSystemName.MatchesSimpleExpression(pattern.Replace("\\", "\\\\", StringComparison.Ordinal), name, ignoreCase: OperatingSystem.IsWindows());
}
