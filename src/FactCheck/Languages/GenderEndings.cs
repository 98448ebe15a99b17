namespace FactCheck.Languages;

/// <summary>Ends of names that tell a man's from a woman's: "Daniel" and "Daniela", "Mario" and "Maria".</summary>
public sealed class GenderEndings
{
    private const string Nothing = "-";

    private readonly (string Left, string Right)[] _pairs;

    /// <summary>Reads <c>gender-endings.tsv</c>: one ending, the other; "-" is none.</summary>
    public GenderEndings(string code) =>
        _pairs = [.. LexiconFile.Rows(code, "gender-endings.tsv").Select(row => (row[0].Replace(Nothing, "", StringComparison.Ordinal), row[1]))];

    /// <summary>Whether two names that are equal before these ends are a man's and a woman's.</summary>
    public bool IsPair(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        foreach (var (one, other) in _pairs)
        {
            if ((left.SequenceEqual(one) && right.SequenceEqual(other)) || (left.SequenceEqual(other) && right.SequenceEqual(one)))
            {
                return true;
            }
        }

        return false;
    }
}
