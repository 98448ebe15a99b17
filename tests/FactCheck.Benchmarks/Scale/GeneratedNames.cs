namespace FactCheck.Benchmarks;

/// <summary>Names of people, towns, companies and newspapers that nobody bears, drawn from a source of chance.</summary>
internal static class GeneratedNames
{
    private static readonly string[] Syllables = ["ba", "den", "for", "gal", "hem", "kir", "lun", "mar", "nor", "pel", "rus", "sol", "tan", "vik", "wes", "zan"];
    private static readonly string[] Given =
    [
        "Anna", "Peter", "Maria", "Thomas", "Laura", "Martin", "Helen", "Simon", "Julia", "David", "Karen", "Oliver", "Ellen", "Daniel", "Susan", "Andrew", "Emily", "Robert", "Alice", "George",
    ];

    private static readonly string[] FamilyEndings = ["berg", "man", "sen", "stad", "ler", "wood", "ridge", "dale"];
    private static readonly string[] TownEndings = ["ton", "ford", "bury", "ville", "field", "haven"];
    private static readonly string[] CompanyEndings = ["Industries", "Group", "Holdings", "Motors"];
    private static readonly string[] Papers = ["Courier", "Herald", "Tribune", "Gazette", "Wire", "Post"];

    /// <summary>A given name and a surname.</summary>
    public static string Person(Random random) => $"{Pick(Given, random)} {Word(random)}{Pick(FamilyEndings, random)}";

    /// <summary>A town.</summary>
    public static string Town(Random random) => Word(random) + Pick(TownEndings, random);

    /// <summary>A company, or a bank.</summary>
    public static string Company(Random random, bool isBank) => $"{Word(random)} {(isBank ? "Bank" : Pick(CompanyEndings, random))}";

    /// <summary>A newspaper; there are some hundreds.</summary>
    public static string Newspaper(Random random)
    {
        var name = Pick(Syllables, random) + Pick(TownEndings, random);
        return $"{char.ToUpperInvariant(name[0])}{name[1..]} {Pick(Papers, random)}";
    }

    private static string Word(Random random)
    {
        var name = string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => Pick(Syllables, random)));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Pick(string[] choices, Random random) => choices[random.Next(choices.Length)];
}
