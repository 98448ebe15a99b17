using System.Text;
using FactCheck.Rules;
using FactCheck.Rules.Authority;
using FactCheck.Rules.Configuration;

namespace FactCheck.Tests.Rules;

/// <summary>Whatever stands in a user's file, it is a fault with a place and no exception, and nothing is expanded.</summary>
public sealed class HostileYamlTests
{
    public static TheoryData<string, string> Files => new()
    {
        { "a: &x [1]\nb: *x\n", "anchors are not read" },
        { "b: *x\n", "aliases are not read" },
        { "id: !!python/object:os.system FC101\n", "type tags are not read" },
        { "? !System.IO.FileInfo a\n: b\n", "type tags are not read" },
        { "a: " + new string('[', 200) + new string(']', 200) + "\n", "the file nests deeper than" },
        { string.Concat(Enumerable.Range(0, 100).Select(i => new string(' ', i) + "a:\n")), "the file nests deeper than" },
        { new string('a', 5_000_000), "the file has more than" },
        { "a: 1\na: 2\n", "this is not YAML: " },
        { "\"unclosed\n", "this is not YAML: " },
        { "rules: a\u0000\n- more\n", "the file holds a zero character" },
        { "- a\n- b\n", "the file is not one mapping" },
        { "[]: {}\n", "unknown key ''" },
        { "{a: b}: c\n", "unknown key ''" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_is_refused_with_a_reason(string yaml, string message)
    {
        Assert.Contains(Errors(errors => RuleFile.Read("x.yaml", yaml, RuleSet.Shipped.Rules, errors)), error => error.Message.StartsWith(message, StringComparison.Ordinal));
        Assert.Contains(Errors(errors => AuthorityFile.Read("x.yaml", yaml, errors)), error => error.Message.StartsWith(message, StringComparison.Ordinal));
        Assert.Contains(Errors(errors => HouseConfiguration.Read("x.yaml", yaml, errors)), error => error.Message.StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Random_text_is_never_an_exception()
    {
        const string Signs = "people:\n- name{}[]&*!|>'\"#%@`,?\t factsrules0129\u0000\uFFFD";
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(80); length > 0; length--)
            {
                text.Append(Signs[random.Next(Signs.Length)]);
            }

            Errors(errors => RuleFile.Read("x.yaml", text.ToString(), RuleSet.Shipped.Rules, errors));
            Errors(errors => AuthorityFile.Read("x.yaml", text.ToString(), errors));
            Errors(errors => HouseConfiguration.Read("x.yaml", text.ToString(), errors).SelectionOf(RuleSet.Shipped));
        }
    }

    private static List<FileError> Errors(Action<List<FileError>> read)
    {
        var errors = new List<FileError>();
        read(errors);
        return errors;
    }
}
