namespace FactCheck.Tests.Conventions;

/// <summary>Tests that change the process's current folder; they run when no others do.</summary>
[CollectionDefinition(nameof(CurrentFolder), DisableParallelization = true)]
public static class CurrentFolder;
