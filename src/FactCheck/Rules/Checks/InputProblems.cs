namespace FactCheck.Rules.Checks;

/// <summary>What went wrong while reading, and what is wrong with suppressions and the baseline. The findings are made by <see cref="InputFindings"/>, not from stories.</summary>
internal sealed class InputProblems : Check
{
    /// <summary>The name that rules use.</summary>
    public const string CheckName = "input-problem";

    /// <inheritdoc/>
    public override string Name => CheckName;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) => [];
}
