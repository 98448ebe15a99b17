using System.CommandLine;
using System.Reflection;

namespace FactCheck.Cli.Commands;

/// <summary><c>completion</c>: the script that teaches a shell to complete verbs and options.</summary>
internal sealed class CompletionCommand : Verb
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    private readonly Terminal _terminal;
    private readonly Argument<string> _shell = new("SHELL") { Description = $"One of {string.Join(", ", Shells)}." };

    /// <summary>The verb on <paramref name="terminal"/>.</summary>
    public CompletionCommand(Terminal terminal)
        : base("completion", "Writes the completion script of a shell.")
    {
        _terminal = terminal;
        _shell.CompletionSources.Add(Shells);
        Arguments.Add(_shell);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string[] Examples =>
    [
        "source <(factcheck completion bash)                                # in ~/.bashrc; zsh likewise",
        "factcheck completion fish | source                                 # in config.fish",
        "factcheck completion pwsh | Out-String | Invoke-Expression         # in $PROFILE",
    ];

    private int Run(ParseResult parsed)
    {
        var shell = parsed.GetValue(_shell)!;
        if (!Shells.Contains(shell, StringComparer.Ordinal))
        {
            throw new UsageException($"unknown shell '{shell}'{Nearest.Hint(shell, Shells)}");
        }

        using var script = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Completion/factcheck." + shell)!);
        _terminal.Output.Write(script.ReadToEnd().ReplaceLineEndings("\n"));
        return ExitCode.Clean;
    }
}
