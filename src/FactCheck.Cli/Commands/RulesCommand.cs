using System.CommandLine;
using FactCheck.Cli.Configuration;
using FactCheck.Reporting;

namespace FactCheck.Cli.Commands;

/// <summary><c>rules</c>: the catalogue of rules, and their examples.</summary>
internal sealed class RulesCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly OutputOptions _output;
    private readonly SettingsOptions _settings;

    /// <summary>The verb on <paramref name="terminal"/>.</summary>
    public RulesCommand(Terminal terminal)
        : base("rules", "Lists the rules or runs the examples of their pages.")
    {
        _terminal = terminal;
        _output = new(terminal, ReportWriters.ForRules(new()).Select(writer => writer.Format));
        _settings = new(terminal);
        var list = new Command("list", "Lists all rules.");
        _settings.AddTo(list);
        _output.AddTo(list);
        list.SetAction(List);
        Subcommands.Add(list);
        var test = new Command("test", "Runs the examples of the rules' pages.");
        _settings.AddTo(test);
        test.SetAction(Test);
        Subcommands.Add(test);
    }

    /// <inheritdoc/>
    public override string[] Examples => ["factcheck rules list", "factcheck rules list --format json --rules house-rules/", "factcheck rules test --rules house-rules/"];

    private int List(ParseResult parsed)
    {
        var rules = _settings.Load(parsed).Rules;
        var writer = ReportWriters.ForRules(_output.StyleOf(parsed)).First(writer => writer.Format == parsed.GetValue(_output.Format));
        OutputTarget.Write(parsed.GetValue(_output.File), _terminal, output => writer.Write(rules, output));
        return ExitCode.Clean;
    }

    private int Test(ParseResult parsed)
    {
        var rules = _settings.Load(parsed).Rules;
        var results = RuleTester.Run(rules);
        var failures = results.Where(result => result.Failure is not null).ToArray();
        foreach (var result in failures)
        {
            _terminal.Output.WriteLine($"{result.Page}:{result.Example.Line}: {result.Rule.Id} {result.Failure}");
        }

        foreach (var rule in RuleTester.Unexercised(rules, results))
        {
            _terminal.Output.WriteLine($"{rule.Id} {rule.Name}: no example shows what it finds{(rules.Pages.ContainsKey(rule.Id) ? "" : "; it has no page")}");
        }

        _terminal.Output.WriteLine($"{results.Length - failures.Length} of {results.Length} examples are as their pages say");
        return failures.Length == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
