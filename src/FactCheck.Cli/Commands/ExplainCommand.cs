using System.CommandLine;
using FactCheck.Cli.Configuration;
using FactCheck.Reporting.PlainText;

namespace FactCheck.Cli.Commands;

/// <summary><c>explain</c>: the page of a rule.</summary>
internal sealed class ExplainCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly OutputOptions _output;
    private readonly SettingsOptions _settings;
    private readonly Argument<string> _rule = new("RULE") { Description = "Id or name of a rule, e.g. FC101 or count-conflict." };

    /// <summary>The verb on <paramref name="terminal"/>.</summary>
    public ExplainCommand(Terminal terminal)
        : base("explain", "Shows what a rule finds, why it matters and what it leaves alone.")
    {
        _terminal = terminal;
        _output = new(terminal, ["text"]);
        _settings = new(terminal);
        _rule.CompletionSources.Add(_ => Rules.RuleSet.Shipped.Rules.Select(rule => rule.Id));
        Arguments.Add(_rule);
        _settings.AddTo(this);
        _output.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string[] Examples => ["factcheck explain FC101", "factcheck explain count-conflict"];

    private int Run(ParseResult parsed)
    {
        var rules = _settings.Load(parsed).Rules;
        var name = parsed.GetValue(_rule)!;
        var rule = rules.Find(name)
            ?? throw new UsageException($"unknown rule '{name}'{Nearest.Hint(name, rules.Rules.SelectMany(rule => new[] { rule.Id, rule.Name }), "see 'factcheck rules list'")}");
        var writer = new RulePageWriter(_output.StyleOf(parsed));
        OutputTarget.Write(parsed.GetValue(_output.File), _terminal, output => writer.Write(rule, rules.Pages.GetValueOrDefault(rule.Id), output));
        return ExitCode.Clean;
    }
}
