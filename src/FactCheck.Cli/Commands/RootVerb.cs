using System.CommandLine;
using System.CommandLine.Help;

namespace FactCheck.Cli.Commands;

/// <summary>The program itself, and the list of its verbs.</summary>
internal sealed class RootVerb : Verb
{
    private RootVerb()
        : base("factcheck", "Finds where news articles of different sources can not all be right.")
    {
    }

    /// <inheritdoc/>
    public override string[] Examples =>
    [
        "factcheck check corpus/                       # every story below the folder",
        "factcheck check draft.md --against corpus/    # a draft against what others wrote",
        "factcheck explain FC101                       # what a rule finds and why it matters",
    ];

    /// <summary>The command line, one line a verb.</summary>
    public static RootVerb Create(Terminal terminal)
    {
        RootVerb root =
        [
            new CheckCommand(terminal),
            new DiffCommand(terminal),
            new ExtractCommand(terminal),
            new ExplainCommand(terminal),
            new RulesCommand(terminal),
            new TraceCommand(terminal),
            new NamesCommand(terminal),
            new AcceptCommand(terminal),
            new BaselineCommand(terminal),
            new InitCommand(terminal),
            new CompletionCommand(terminal),
            new CompleteCommand(terminal),
            new HelpOption("--help", "-h") { Description = "Show this help.", Action = new HelpPage(terminal.Width) },
            new VersionOption { Description = "Show the version.", Action = new VersionAction() },
        ];
        return root;
    }
}
