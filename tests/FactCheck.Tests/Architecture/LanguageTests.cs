using System.Text.RegularExpressions;
using FactCheck.Languages;
using FactCheck.Tests.Support;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace FactCheck.Tests.Architecture;

/// <summary>A language is one folder: code knows no word of it. A literal of one word, if the language has the word, must be a name that the code itself gives, and be listed here.</summary>
public sealed partial class LanguageTests
{
    private static readonly string[] Rooms = ["Text", "Articles", "Claims", "Alignment", "Rules.Checks"];

    /// <summary>Names that look like words: where they stand, and which. They are values of output, columns of tables or names of evidence, and the same in every language.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["Text.Tokenizer"] = "www com org net edu gov mil info biz tv", // Parts of addresses.
        ["Text.LineClassifier"] = "www",
        ["Articles.FrontMatterKeys"] = "agency author by byline canonical cluster date datetime event headline lang language link locale name origin outlet permalink publication published publisher site source story time title topic url writer",
        ["Articles.Article"] = "en", // The code of a language.
        ["Articles.FrontMatterReader"] = "is", // Begins a message.
        ["Articles.TextArticle"] = "en author language origin published source story title",
        ["Articles.MarkdownArticleReader"] = "md",
        ["Claims.Ages"] = "age year month week day",
        ["Alignment.Geography"] = "address city country facility goal placing region street",
        ["Claims.Counts"] = "charge vote",
        ["Claims.Entities"] = "address city country division facility nature office other region street",
        ["Claims.Frame"] = "area self then with", // Frame.Oneself, Frame.Earlier, Frame.Joint.
        ["Claims.Grammar"] = "area",
        ["Claims.Lists"] = "address org other person place portfolio",
        ["Claims.Money"] = "country region",
        ["Claims.Names"] = "abd al different diacritics form honorific identical initial misspelling mn nickname order particle same spacing suffix transliteration", // Arabic parts of names; reasons.
        ["Claims.Numbers"] = "down duration fold magnitude per up verb",
        ["Claims.Percents"] = "share",
        ["Claims.PersonFinder"] = "year",
        ["Claims.Places"] = "address city country other region",
        ["Claims.Statuses"] = "done plan planned year",
        ["Claims.Wounds"] = "cause parts wound",
        ["Alignment"] = "address aftermath birthday condition custody died different dateline event head home hypothetical lot magnitude none parallel person planned precision same scope self setting shared similar time unlike value verb victim whole whose word",
        ["Rules.Checks"] = "condition correction count custody date day dead died identity injured injury name other place plan price suspect with",
    };

    /// <summary>Names of comparisons and their levels.</summary>
    private static readonly HashSet<string> Evidence =
        [.. File.ReadLines(Path.Combine(RepositoryFiles.Root, "src/FactCheck/Alignment/match-model.tsv")).Where(line => !line.StartsWith('#')).SelectMany(line => line.Split('\t').Take(2))];

    /// <summary>Letters that are symbols in every language: units, notations, letters of names.</summary>
    private static readonly string[] Symbols = ["Claims/Names/", "Claims/Numbers/Amount.cs", "Claims/Numbers/ScientificNumber.cs", "Text/Tokenizer.cs"];

    [Fact]
    public void Code_outside_languages_names_no_word() =>
        AssertNone(Words(Rooms, Vocabulary("common-words.tsv", "document-frequencies.tsv", "grammar-words.tsv")));

    [Fact]
    public void Code_for_all_languages_names_no_word_that_holds_others_together() => AssertNone(Words(["Languages"], Vocabulary("grammar-words.tsv")));

    [Fact]
    public void Code_outside_languages_compares_no_letter() =>
        AssertNone(
            from room in Rooms
            from path in RepositoryFiles.Find($"src/FactCheck/{room.Replace('.', '/')}", "*.cs")
            where !Array.Exists(Symbols, symbol => path.Replace('\\', '/').Contains(symbol, StringComparison.Ordinal))
            from line in File.ReadLines(path)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && LetterLiteral().IsMatch(LetterRange().Replace(line, ""))
            select $"{path}: {line.Trim()}");

    [Fact]
    public void Names_that_look_like_words_are_in_use()
    {
        var used = Literals();

        AssertNone(
            from names in Names
            from word in names.Value.Split(' ')
            where !used.Exists(literal => literal.Type.StartsWith($"FactCheck.{names.Key}", StringComparison.Ordinal) && literal.Text.Equals(word, StringComparison.OrdinalIgnoreCase))
            select $"{names.Key}: {word}");
    }

    [Fact]
    public void Page_lists_the_files_of_a_language()
    {
        const string Folder = "src/FactCheck/Languages/En";
        var files = RepositoryFiles.Find(Folder, "*.*").Select(Path.GetFileName);
        var page = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "CONTRIBUTING.md"));
        var section = page[page.IndexOf("### A language", StringComparison.Ordinal)..page.IndexOf("## Tests", StringComparison.Ordinal)];

        Assert.Equal(files.Order(StringComparer.Ordinal), FileName().Matches(section).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_the_languages_themselves_name_one()
    {
        using var module = Module();
        var users = from type in module.GetTypes()
                    where !type.FullName.StartsWith("FactCheck.Languages.", StringComparison.Ordinal)
                    from method in type.Methods.Where(method => method.HasBody)
                    where method.Body.Instructions.Any(instruction => instruction.Operand is MethodReference { Name: "get_English", DeclaringType.Name: nameof(Language) })
                    select method.FullName;

        AssertNone(users);
    }

    private static void AssertNone(IEnumerable<string> found)
    {
        var list = string.Join('\n', found.Distinct(StringComparer.Ordinal));
        Assert.True(list.Length == 0, list);
    }

    /// <summary>Literals of one word of the vocabulary that are no names, and those of several words of which each holds others together.</summary>
    private static IEnumerable<string> Words(string[] rooms, HashSet<string> vocabulary)
    {
        var grammar = Vocabulary("grammar-words.tsv");
        return from literal in Literals()
               where Array.Exists(rooms, room => literal.Type.StartsWith($"FactCheck.{room}.", StringComparison.Ordinal))
               let words = literal.Text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)
               where words.Length > 1 ? words.All(grammar.Contains) : words.Length == 1 && vocabulary.Contains(words[0]) && !IsName(literal.Type, literal.Method, words[0])
               select $"\"{literal.Text}\" in {literal.Type}.{literal.Method}";
    }

    private static bool IsName(string type, string method, string word) =>
        method is "get_Name" or "get_Properties" or "ToString" or "PrintMembers" // Names in output.
        || (!type.StartsWith("FactCheck.Claims.", StringComparison.Ordinal) && Evidence.Contains(word))
        || Names.Any(names => type.StartsWith($"FactCheck.{names.Key}", StringComparison.Ordinal) && names.Value.Split(' ').Contains(word, StringComparer.Ordinal));

    private static HashSet<string> Vocabulary(params string[] tables) =>
        [.. Language.All.SelectMany(language => tables.SelectMany(table => LexiconFile.Words(language.Code, table))).Where(word => word.Any(char.IsLetter))];

    private static List<(string Type, string Method, string Text)> Literals()
    {
        using var module = Module();
        return [.. from type in module.GetTypes()
                   from method in type.Methods
                   where method.HasBody
                   from instruction in method.Body.Instructions
                   where instruction.OpCode == OpCodes.Ldstr && !method.Parameters.Any(parameter => parameter.Name == (string)instruction.Operand) // nameof
                   select (type.FullName, method.Name, ((string)instruction.Operand).Trim(' ', ',', ';', ':', '.'))];
    }

    private static ModuleDefinition Module() => ModuleDefinition.ReadModule(typeof(FactChecker).Assembly.Location);

    [GeneratedRegex("'[a-zA-Z]'", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LetterLiteral();

    [GeneratedRegex("`(?<name>[a-z-]+\\.(tsv|model))`", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();

    // Any letter at all, and a letter inside a text.
    [GeneratedRegex("'[aA]' and <= '[zZ]'|InRange\\('A', 'Z'\\)|\"'[a-zA-Z]'\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LetterRange();
}
