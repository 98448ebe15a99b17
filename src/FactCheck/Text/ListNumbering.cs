namespace FactCheck.Text;

/// <summary>Tells the number of a list's item from a figure that is torn at its point: "3. 1″ display" is the third of a list only behind the second.</summary>
internal struct ListNumbering
{
    private int _last;

    /// <summary>Whether a line that begins with a bullet or a number is an item of a list; lines must be given in the order of the text.</summary>
    public bool Counts(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        if (digits is 0 or > 2)
        {
            return true;
        }

        var number = int.Parse(line[..digits], System.Globalization.CultureInfo.InvariantCulture);
        var isTorn = line[digits] == '.' && line[(digits + 1)..].TrimStart() is [>= '0' and <= '9', ..] && number != _last + 1;
        _last = isTorn ? _last : number;
        return !isTorn;
    }
}
