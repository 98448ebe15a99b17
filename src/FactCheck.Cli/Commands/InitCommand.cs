using System.Reflection;
using FactCheck.Cli.Configuration;

namespace FactCheck.Cli.Commands;

/// <summary><c>init</c>: writes a configuration with comments.</summary>
internal sealed class InitCommand : Verb
{
    private readonly Terminal _terminal;

    /// <summary>The verb on <paramref name="terminal"/>.</summary>
    public InitCommand(Terminal terminal)
        : base("init", $"Writes {ConfigurationLookup.FileName} into the current folder, with every key explained.")
    {
        _terminal = terminal;
        SetAction(_ => Run());
    }

    /// <inheritdoc/>
    public override string[] Examples => ["factcheck init"];

    /// <summary>The file that <c>init</c> writes.</summary>
    public static string Template()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(ConfigurationLookup.FileName)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private int Run()
    {
        if (File.Exists(ConfigurationLookup.FileName))
        {
            throw new UsageException($"{ConfigurationLookup.FileName} is there already; remove it first to start anew");
        }

        OutputTarget.Write(ConfigurationLookup.FileName, _terminal, output => output.Write(Template()));
        _terminal.Output.WriteLine($"{ConfigurationLookup.FileName} written; every key in it is a comment until you remove the '#'");
        return ExitCode.Clean;
    }
}
