using System.CommandLine;
using System.CommandLine.Parsing;

namespace FactCheck.Cli.Commands;

/// <summary>The arguments that name articles.</summary>
internal static class InputArguments
{
    /// <summary>PATH...: at least one.</summary>
    public static Argument<string[]> Paths()
    {
        return new("PATH")
        {
            Description = "Articles: files, folders, globs such as 'corpus/**/*.md', or '-' for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
    }

    /// <summary>An option the parser took for a path, because arguments may be anything; null where there is none.</summary>
    public static string? MistakenOption(ParseResult parsed)
    {
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
            {
                break;
            }

            if (token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-')
            {
                return token.Value;
            }
        }

        return null;
    }
}
