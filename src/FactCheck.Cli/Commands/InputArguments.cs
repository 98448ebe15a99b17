using System.CommandLine;
using System.CommandLine.Parsing;
using FactCheck.Cli.Input;
using FactCheck.Reporting;

namespace FactCheck.Cli.Commands;

/// <summary>The arguments that name articles, and what becomes of them.</summary>
internal static class InputArguments
{
    /// <summary>PATH...: at least one.</summary>
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Articles: files, folders, globs such as 'corpus/**/*.md', or '-' for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Reads the articles. Paths that lead to nothing end the run, all of them named; files of other formats are counted on the error stream.</summary>
    public static InputSet Read(string[] paths, Terminal terminal, Verbosity verbosity, Func<string, bool>? isExcluded = null)
    {
        var set = InputFiles.Read(paths, terminal.Input, terminal.Cancellation, isExcluded);
        if (!set.UsageErrors.IsEmpty)
        {
            throw new UsageException(string.Join("\nfactcheck: ", set.UsageErrors));
        }

        if (set.Ignored > 0 && verbosity != Verbosity.Quiet)
        {
            terminal.Error.WriteLine($"factcheck: {(set.Ignored == 1 ? "1 file is" : $"{set.Ignored} files are")} no article by the name's ending and left out");
        }

        if (set.Excluded > 0 && verbosity != Verbosity.Quiet)
        {
            terminal.Error.WriteLine($"factcheck: {(set.Excluded == 1 ? "1 article is" : $"{set.Excluded} articles are")} excluded by the configuration");
        }

        return set;
    }

    /// <summary>Names on the error stream what could not be read, for verbs whose result has no place for it.</summary>
    public static void WriteProblems(InputSet articles, Terminal terminal)
    {
        foreach (var problem in articles.Articles.SelectMany(result => result.Problems))
        {
            terminal.Error.WriteLine($"{problem.File}:{problem.Position.Line}:{problem.Position.Column}: {problem.Rule} {problem.Message} ({problem.Hint})");
        }
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
