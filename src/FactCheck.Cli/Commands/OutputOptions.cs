using System.CommandLine;
using FactCheck.Reporting;

namespace FactCheck.Cli.Commands;

/// <summary>The options about what is written and how; the same for every verb that has them.</summary>
internal sealed class OutputOptions
{
    private readonly Terminal _terminal;

    /// <summary>Options of a verb that offers <paramref name="formats"/>, the default first.</summary>
    public OutputOptions(Terminal terminal, IEnumerable<string> formats)
    {
        _terminal = terminal;
        var names = formats.ToArray();
        Format = Choice("--format", "How the result is written.", names);
        Colour = Choice("--color", "Colours in text: on a terminal, always or never. NO_COLOR is respected.", ["auto", "always", "never"]);
        Level = Choice("--verbosity", "How much the text report says.", ["normal", "quiet", "detailed"]);
        File = new("--output", "-o") { Description = "Write the result to this file instead of the standard output.", HelpName = "FILE" };
        Quiet = new("--quiet", "-q") { Description = "The same as --verbosity quiet: a line a finding, no progress." };
    }

    /// <summary>--format.</summary>
    public Option<string> Format { get; }

    /// <summary>--output.</summary>
    public Option<string?> File { get; }

    /// <summary>--color.</summary>
    public Option<string> Colour { get; }

    /// <summary>--verbosity.</summary>
    public Option<string> Level { get; }

    /// <summary>--quiet.</summary>
    public Option<bool> Quiet { get; }

    /// <summary>An option with a few possible values, the default first. A wrong value is an error that names the nearest.</summary>
    public static Option<string> Choice(string name, string description, string[] values)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values), DefaultValueFactory = _ => values[0] };
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !values.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError($"unknown value '{token.Value}' for {name}{Nearest.Hint(token.Value, values)}");
            }
        });
        return option;
    }

    /// <summary>Adds all of them.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Format, File, Level, Quiet, Colour })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>How much is said.</summary>
    public Verbosity VerbosityOf(ParseResult parsed) =>
        parsed.GetValue(Quiet) ? Verbosity.Quiet : Enum.Parse<Verbosity>(parsed.GetValue(Level)!, ignoreCase: true);

    /// <summary>The layout of text.</summary>
    public TextStyle StyleOf(ParseResult parsed) => new()
    {
        Width = _terminal.Width,
        Verbosity = VerbosityOf(parsed),
        Colour = parsed.GetValue(Colour) switch
        {
            "always" => true,
            "never" => false,
            _ => _terminal.IsOutputInteractive && !_terminal.NoColour && parsed.GetValue(File) is null,
        },
    };
}
