using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary>A verb with examples for its help.</summary>
internal abstract class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Command lines worth copying, each perhaps with a comment behind "#".</summary>
    public virtual string[] Examples => [];
}
