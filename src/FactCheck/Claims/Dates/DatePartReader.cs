using FactCheck.Languages;
using static FactCheck.Languages.DateWordClass;

namespace FactCheck.Claims.Dates;

/// <summary>Reads the parts of a date: year, month, day of the month.</summary>
internal sealed class DatePartReader(DateTokens tokens, DateLexicon lexicon)
{
    /// <summary>A year in four digits at <paramref name="i"/>, wherever it stands.</summary>
    public int? Year(int i, out int end)
    {
        end = i + 1;
        return tokens.Digits(i, out var length) is >= 1500 and <= 2099 and var year && length == 4 && !IsInsideNumber(i) ? year : null;
    }

    /// <summary>A year behind "of", "in", a comma or nothing.</summary>
    public int? YearBehind(int i, out int end)
    {
        end = i;
        if (tokens.IsMark(i, ',') || tokens.Is(i, Of))
        {
            i++;
            i += tokens.Is(i, The) ? 1 : 0;
        }

        if (ShortYear(i, out var behindShort) is { } shortYear)
        {
            end = behindShort;
            return shortYear;
        }

        tokens.Skip(ref i, YearWord);
        if (Year(i, out var behind) is not { } year || (tokens.IsGlued(behind) && tokens.IsMark(behind, ':')))
        {
            return null;
        }

        end = behind;
        return year;
    }

    // '68, '23
    private int? ShortYear(int i, out int end)
    {
        var isApart = tokens.Sentence.Word(i) == "'" && tokens.IsGlued(i + 1);
        end = i + (isApart ? 2 : 1);
        var word = isApart ? tokens.Sentence.Word(i + 1) : tokens.Sentence.Word(i);
        return (isApart ? word : word is ['\'', .. var rest] ? rest : "") is { Length: 2 } digits && DateText.Number(digits) is >= 0 and var year ? year + (year < 50 ? 2000 : 1900) : null;
    }

    /// <summary>A month's number; the full stop of a short form belongs to it where a number follows.</summary>
    public int? Month(int i, out int end)
    {
        end = i + 1;
        if (!tokens.Is(i, DateWordClass.Month))
        {
            return null;
        }

        var isShort = tokens.Sentence.Lower(i).Length is 3 or 4;
        end += isShort && tokens.IsGlued(end) && tokens.IsMark(end, '.') && tokens.Digits(end + 1, out _) >= 0 ? 1 : 0;
        return tokens.Value(i, DateWordClass.Month);
    }

    /// <summary>A day of the month: 18, 18th, 18 th, eighteenth.</summary>
    public int? Day(int i, out int end, out bool isOrdinal)
    {
        end = i + 1;
        isOrdinal = false;
        var word = tokens.Sentence.Word(i);
        if (word.Length == 0 || tokens.Sentence.IsTaken(i))
        {
            return null;
        }

        var digits = word.AsSpan(0, DateText.Figures(word));
        var number = digits.Length is 1 or 2 ? DateText.Number(digits) : -1;
        if (number >= 0)
        {
            isOrdinal = digits.Length < word.Length && lexicon.Find(tokens.Sentence.Lower(i)[digits.Length..])?.Is(Suffix) == true;
            if (digits.Length == word.Length && tokens.IsGlued(end) && tokens.Is(end, Suffix))
            {
                (isOrdinal, end) = (true, end + 1);
            }

            return number is >= 1 and <= 31 && (isOrdinal || digits.Length == word.Length) && !IsCut(end) ? number : null;
        }

        isOrdinal = tokens.Find(i, Ordinal, out end) is { } ordinal && ordinal.Value(Ordinal) is var value && (number = value) > 0;
        return isOrdinal ? number : null;
    }

    // Whether the number goes on: 5.5, 5:30, 5%.
    private bool IsCut(int end) =>
        tokens.IsGlued(end) && tokens.Sentence.Word(end) is [var next, ..]
        && (char.IsLetterOrDigit(next) || next == '%' || (next is '.' or ':' or ',' && tokens.IsGlued(end + 1) && char.IsAsciiDigit(tokens.Sentence.Word(end + 1)[0])));

    /// <summary>The second day of "March 18-20", "18 to 20 March", "March 18 and 19"; moves <paramref name="end"/> behind it.</summary>
    public int? LastDay(int day, ref int end)
    {
        var isAnd = tokens.Is(end, And);
        if ((!isAnd && !tokens.Is(end, To)) || Day(end + 1, out var behind, out _) is not { } last || last <= day || (isAnd && last != day + 1 && !tokens.Is(end - 2, Between)))
        {
            return null;
        }

        end = behind;
        return last;
    }

    private bool IsInsideNumber(int i) =>
        (tokens.IsGlued(i) && tokens.Sentence.Word(i - 1) is [var before, ..] && (before is '.' or ',' or '/' or '-' or '_' || char.IsLetterOrDigit(before)) && i > 1
            && !(before == '-' && Digital(i - 2)) && !tokens.Is(i - 2, Part) && !tokens.Is(i - 2, DateWordClass.Month))
        || (tokens.IsGlued(i + 1) && tokens.Sentence.Word(i + 1) is [var after, ..] && (char.IsLetterOrDigit(after) || after is '%' or '_'));

    private bool Digital(int i) => tokens.Digits(i, out var length) >= 0 && length == 4;
}
