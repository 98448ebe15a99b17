using System.CommandLine;

namespace FactCheck.Cli.Cache;

/// <summary>The options about the cache.</summary>
internal sealed class CacheOptions
{
    private readonly Option<string?> _folder = new("--cache")
    {
        Description = "The folder that remembers what was found in articles; without it, one among the user's own caches.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _none = new("--no-cache") { Description = "Remember nothing, and use nothing that was remembered." };

    /// <summary>Adds them.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_folder);
        command.Options.Add(_none);
    }

    /// <summary>The cache of a run.</summary>
    public ArticleCache Open(ParseResult parsed, Terminal terminal) =>
        new(parsed.GetValue(_none) ? null : parsed.GetValue(_folder) ?? terminal.CacheFolder);
}
