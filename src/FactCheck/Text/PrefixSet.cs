using System.Collections.Immutable;

namespace FactCheck.Text;

/// <summary>Phrases that a line may begin with, found by their first character.</summary>
internal sealed class PrefixSet
{
    private readonly Dictionary<char, string[]> _byFirst;

    /// <summary>Phrases in lower case, none of them empty.</summary>
    public PrefixSet(ImmutableArray<string> prefixes) =>
        _byFirst = prefixes.GroupBy(prefix => prefix[0]).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Whether <paramref name="line"/> begins with one of them.</summary>
    public bool Begins(string line)
    {
        if (line.Length == 0 || !_byFirst.TryGetValue(line[0], out var prefixes))
        {
            return false;
        }

        foreach (var prefix in prefixes)
        {
            if (line.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
