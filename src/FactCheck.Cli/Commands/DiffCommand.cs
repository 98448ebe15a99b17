using System.CommandLine;
using System.CommandLine.Parsing;
using FactCheck.Cli.Cache;
using FactCheck.Cli.Changes;
using FactCheck.Cli.Git;
using FactCheck.Reporting;

namespace FactCheck.Cli.Commands;

/// <summary><c>diff</c>: what a change did to the facts.</summary>
internal sealed class DiffCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly OutputOptions _output;
    private readonly CheckRun _run;
    private readonly FailOn _failOn = new();
    private readonly CacheOptions _cache = new();
    private readonly Argument<string[]> _sides = new("OLD NEW")
    {
        Description = "Two files, two folders, two git revisions, a range such as main..HEAD, or one revision to compare with the working tree. "
            + "Behind '--', paths below which revisions are compared.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The verb on <paramref name="terminal"/>.</summary>
    public DiffCommand(Terminal terminal)
        : base("diff", "Reports what a change did to the facts: claims and findings that came, went or changed.")
    {
        _terminal = terminal;
        _output = new(terminal, ReportWriters.ForChanges(new()).Select(writer => writer.Format));
        _run = new(terminal);
        Arguments.Add(_sides);
        Options.Add(_run.Baseline);
        _run.AddSettingsTo(this);
        _failOn.AddTo(this);
        _cache.AddTo(this);
        _output.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string[] Examples =>
    [
        "factcheck diff main..HEAD -- corpus/                   # what a branch did to the facts of a folder",
        "factcheck diff HEAD                                    # what the working tree did since the last commit",
        "factcheck diff main...HEAD --format markdown           # since the branch left main, for a pull request",
        "factcheck diff corpus-before/ corpus-after/",
        "factcheck diff draft-1.md draft-2.md",
    ];

    private int Run(ParseResult parsed)
    {
        var settings = _run.Load(parsed);
        var baseline = _run.Load(_run.StoreOf(parsed, settings));
        var cache = _cache.Open(parsed, _terminal);
        using var pair = Open(parsed, settings.Configuration.IsExcluded());
        var report = ProgressDisplay.During(_terminal, _output.VerbosityOf(parsed), progress =>
            new DiffRun(pair, settings.Rules, cache, _terminal.Cancellation).Run(_run.OptionsOf(settings, baseline), progress));
        cache.Save(problem => _terminal.Error.WriteLine($"factcheck: {problem}"));
        var writer = ReportWriters.ForChanges(_output.StyleOf(parsed)).First(writer => writer.Format == parsed.GetValue(_output.Format));
        OutputTarget.Write(parsed.GetValue(_output.File), _terminal, output => writer.Write(report, output));
        return _failOn.ExitCodeOf(parsed, settings.Configuration, report.NewFindings);
    }

    private ICorpusPair Open(ParseResult parsed, Func<string, bool> isExcluded)
    {
        var (sides, paths) = Split(parsed);
        ICorpusPair pair = sides is [var old, var @new] && Path.Exists(old) && Path.Exists(@new)
            ? FoldersOf(old, @new, paths, isExcluded)
            : RevisionsOf(sides, paths, isExcluded);
        if (!pair.Unchanged.IsEmpty || !pair.Changed.IsEmpty)
        {
            return pair;
        }

        pair.Dispose();
        throw new UsageException($"neither '{pair.OldName}' nor '{pair.NewName}' has an article{(paths.Length > 0 ? $" below {string.Join(", ", paths)}" : "")}");
    }

    private static FolderPair FoldersOf(string old, string @new, string[] paths, Func<string, bool> isExcluded) =>
        paths.Length > 0 ? throw new UsageException("paths behind '--' go with git revisions; name the folders themselves")
        : Directory.Exists(old) == Directory.Exists(@new) ? new(old, @new, isExcluded)
        : throw new UsageException($"'{(Directory.Exists(old) ? old : @new)}' is a folder and the other side is a file; compare two of a kind");

    private GitPair RevisionsOf(string[] sides, string[] paths, Func<string, bool> isExcluded)
    {
        if (sides.Length > 2)
        {
            throw new UsageException($"'{sides[2]}' is one side too many; paths stand behind '--': factcheck diff {sides[0]} {sides[1]} -- {sides[2]}");
        }

        if (Array.Find(sides, Path.Exists) is { } path)
        {
            throw new UsageException(sides.Length == 1
                ? $"'{path}' is one side; name the other too, or a revision: factcheck diff HEAD -- {path}"
                : $"'{path}' is a path and '{sides.First(side => side != path)}' is none; for a revision write: factcheck diff {sides.First(side => side != path)} -- {path}");
        }

        var repository = GitRepository.Open(Environment.CurrentDirectory, _terminal.Cancellation);
        var revisions = GitRevisions.Parse(sides, repository.Git);
        return revisions.NewCommit is null && !repository.HasFiles
            ? throw new UsageException($"the repository has no working tree; name a second revision to compare '{revisions.OldName}' with")
            : new(repository, revisions, paths, isExcluded);
    }

    /// <summary>What stands before '--' and what behind it; the parser hands out both as one.</summary>
    private (string[] Sides, string[] Paths) Split(ParseResult parsed)
    {
        var all = parsed.GetValue(_sides)!;
        var behind = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Skip(1).Count();
        return behind == all.Length ? throw new UsageException("a revision is missing before '--': factcheck diff HEAD -- PATH") : (all[..^behind], all[^behind..]);
    }
}
