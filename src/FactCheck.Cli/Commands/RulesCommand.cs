using System.CommandLine;
using FactCheck.Reporting;

namespace FactCheck.Cli.Commands;

/// <summary><c>rules</c>: the catalogue of rules, and their examples.</summary>
internal sealed class RulesCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly OutputOptions _output;
    private readonly Option<string[]> _rules = RuleFolders.Option();

    /// <summary>The verb on <paramref name="terminal"/>.</summary>
    public RulesCommand(Terminal terminal)
        : base("rules", "Lists the rules or runs the examples of their pages.")
    {
        _terminal = terminal;
        _output = new(terminal, ReportWriters.ForRules(new()).Select(writer => writer.Format));
        var list = new Command("list", "Lists all rules.");
        list.Options.Add(_rules);
        _output.AddTo(list);
        list.SetAction(List);
        Subcommands.Add(list);
        var test = new Command("test", "Runs the examples of the rules' pages.");
        test.Options.Add(_rules);
        test.SetAction(Test);
        Subcommands.Add(test);
    }

    /// <inheritdoc/>
    public override string[] Examples => ["factcheck rules list", "factcheck rules list --format json --rules house-rules/", "factcheck rules test --rules house-rules/"];

    private int List(ParseResult parsed)
    {
        var rules = RuleFolders.Load(parsed.GetValue(_rules) ?? [], _terminal);
        var writer = ReportWriters.ForRules(_output.StyleOf(parsed)).First(writer => writer.Format == parsed.GetValue(_output.Format));
        OutputTarget.Write(parsed.GetValue(_output.File), _terminal, output => writer.Write(rules, output));
        return ExitCode.Clean;
    }

    private int Test(ParseResult parsed)
    {
        var results = RuleTester.Run(RuleFolders.Load(parsed.GetValue(_rules) ?? [], _terminal));
        var failures = results.Where(result => result.Failure is not null).ToArray();
        foreach (var result in failures)
        {
            _terminal.Output.WriteLine($"{result.Page}:{result.Example.Line}: {result.Rule.Id} {result.Failure}");
        }

        _terminal.Output.WriteLine($"{results.Length - failures.Length} of {results.Length} examples are as their pages say");
        return failures.Length == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
