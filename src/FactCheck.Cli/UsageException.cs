using System.CommandLine;
using System.CommandLine.Parsing;

namespace FactCheck.Cli;

/// <summary>The user asked for something that can not be done; the message is one line with a hint.</summary>
internal sealed class UsageException(string message) : Exception(message)
{
    /// <summary>The first fault of a command line in one line: what is wrong and what was perhaps meant.</summary>
    public static UsageException Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var token, ..])
        {
            return token.StartsWith('-') ? UnknownOption(token, command) : UnknownWord(token, command);
        }

        if (command.Subcommands.Count > 0 && parsed.CommandResult.Tokens.Count == 0 && command.Action is null)
        {
            return new($"a verb is missing: one of {string.Join(", ", Visible(command))} (see '{PathOf(command)} --help')");
        }

        var message = parsed.Errors[0] switch
        {
            { SymbolResult: OptionResult { Tokens.Count: 0, Option: var option } } => $"{option.Name} needs a value: {option.HelpName}",
            { SymbolResult: ArgumentResult { Tokens.Count: 0, Argument: var argument } } => $"{argument.Name} is missing: {argument.Description}",
            var error => error.Message,
        };
        return new($"{message.TrimEnd('.')} (see '{PathOf(command)} --help')");
    }

    /// <summary>An option that the verb does not have.</summary>
    public static UsageException UnknownOption(string token, Command command)
    {
        var options = command.Options.Where(option => !option.Hidden).Select(option => option.Name).Append("--help").Distinct(StringComparer.Ordinal);
        return new($"unknown option '{token}'{Nearest.Hint(token.Split('=', ':')[0], options)} (see '{PathOf(command)} --help')");
    }

    /// <summary>"factcheck rules list".</summary>
    public static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : command.Name;

    private static UsageException UnknownWord(string token, Command command) => command.Subcommands.Count > 0
        ? new($"unknown verb '{token}'{Nearest.Hint(token, Visible(command))} (see '{PathOf(command)} --help')")
        : new($"unexpected '{token}' (see '{PathOf(command)} --help')");

    private static IEnumerable<string> Visible(Command command) =>
        command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name);
}
