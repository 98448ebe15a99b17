using System.Collections.Immutable;

namespace FactCheck.Rules;

/// <summary>One article of an example on a rule's page.</summary>
/// <param name="Source">Who publishes it.</param>
/// <param name="Published">The date as written.</param>
/// <param name="Text">The text, without marks.</param>
/// <param name="Marked">The words that the finding must point at; empty where nothing is marked.</param>
public sealed record ExampleArticle(string Source, string Published, string Text, ImmutableArray<string> Marked);

/// <summary>An example on a rule's page: articles, and whether the rule must speak up.</summary>
/// <param name="IsConflict">Whether it stands under "Conflict" or under "Not a conflict".</param>
/// <param name="Line">The line of the page where it begins.</param>
/// <param name="Articles">Its articles.</param>
public sealed record RuleExample(bool IsConflict, int Line, ImmutableArray<ExampleArticle> Articles);
