using System.CommandLine;
using System.Text;
using FactCheck.Claims.Names;
using FactCheck.Cli.Configuration;
using FactCheck.Reporting;
using FactCheck.Rules.Authority;

namespace FactCheck.Cli.Commands;

/// <summary><c>names</c>: whether two spellings mean one person.</summary>
internal sealed class NamesCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly OutputOptions _output;
    private readonly Argument<string[]> _names = new("NAME")
    {
        Description = "Two spellings of a name.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _input = new("--input", "-i")
    {
        Description = "A CSV file with the columns name1 and name2 and a pair a line, or '-' for standard input.",
        HelpName = "FILE",
    };

    private readonly SettingsOptions _settings;

    /// <summary>The verb on <paramref name="terminal"/>.</summary>
    public NamesCommand(Terminal terminal)
        : base("names", "Says of two spellings whether they are the same, a form of one name, a misspelling or different.")
    {
        _terminal = terminal;
        _output = new(terminal, ReportWriters.ForNames(new()).Select(writer => writer.Format));
        _settings = new(terminal);
        Arguments.Add(_names);
        Options.Add(_input);
        _settings.AddTo(this);
        _output.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string[] Examples =>
    [
        "factcheck names \"Olaf Scholz\" \"Olaf Scholtz\"",
        "factcheck names --input pairs.csv --format jsonl",
        "factcheck names \"M. Dalhuis\" \"Marijke Dalhuis\" --authority house/authority",
    ];

    private int Run(ParseResult parsed)
    {
        var names = parsed.GetValue(_names)!;
        var file = parsed.GetValue(_input);
        if ((file is null && names.Length != 2) || (file is not null && names.Length > 0))
        {
            throw new UsageException("give either two names or --input FILE (see 'factcheck names --help')");
        }

        var facts = _settings.Load(parsed).Rules.Authority;
        IReadOnlyList<(string, string)> pairs = file is null ? [(names[0], names[1])] : ReadPairs(file);
        var writer = ReportWriters.ForNames(_output.StyleOf(parsed)).First(writer => writer.Format == parsed.GetValue(_output.Format));
        OutputTarget.Write(parsed.GetValue(_output.File), _terminal, output => writer.Write(pairs.Select(pair => Compare(pair, facts)), output));
        return ExitCode.Clean;
    }

    /// <summary>The house's facts first; what they do not know is compared by the letters.</summary>
    private static NamePair Compare((string Left, string Right) pair, HouseFacts facts) =>
        new(pair.Left, pair.Right, facts.Compare(pair.Left, pair.Right) ?? NameComparison.Compare(pair.Left, pair.Right));

    private List<(string, string)> ReadPairs(string file)
    {
        using var reader = Open(file);
        using var rows = Csv.Read(reader).GetEnumerator();
        var header = rows.MoveNext() ? rows.Current.Fields.Select(field => field.Trim()).ToList() : [];
        var (left, right) = (header.IndexOf("name1"), header.IndexOf("name2"));
        if (left < 0 || right < 0)
        {
            throw new UsageException($"{file}:1: the columns name1 and name2 are missing; the first line must name the columns");
        }

        var pairs = new List<(string, string)>();
        while (rows.MoveNext())
        {
            if (rows.Current.Fields.Count <= Math.Max(left, right))
            {
                throw new UsageException($"{file}:{rows.Current.Line}: too few columns; put names with a comma into quotation marks");
            }

            pairs.Add((rows.Current.Fields[left], rows.Current.Fields[right]));
        }

        return pairs;
    }

    private StreamReader Open(string file)
    {
        try
        {
            return new(file == "-" ? _terminal.Input : File.OpenRead(file), Encoding.UTF8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot read '{file}': {exception.Message}");
        }
    }
}
