namespace FactCheck.Tests.Support;

/// <summary>Writes whole numbers in English words.</summary>
public static class SpelledNumber
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (long Value, string Word)[] Scales = [(1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand")];

    /// <summary>"one hundred and five thousand and twenty-one"; without "and" where <paramref name="isPlain"/>.</summary>
    public static string Of(long number, bool isPlain)
    {
        foreach (var (value, word) in Scales)
        {
            if (number >= value)
            {
                var rest = number % value;
                var and = rest is > 0 and < 100 && value == 1_000 && !isPlain ? " and" : "";
                return $"{Of(number / value, isPlain)} {word}{and}{(rest > 0 ? " " + Of(rest, isPlain) : "")}";
            }
        }

        return number >= 100 ? $"{Small[number / 100]} hundred{(number % 100 == 0 ? "" : (isPlain ? " " : " and ") + Of(number % 100, isPlain))}"
            : number < 20 ? Small[number]
            : number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]}-{Small[number % 10]}";
    }
}
