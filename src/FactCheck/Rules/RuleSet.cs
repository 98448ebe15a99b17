using System.Collections.Immutable;
using System.Reflection;
using FactCheck.Articles;
using FactCheck.Rules.Authority;
using FactCheck.Rules.Checks;

namespace FactCheck.Rules;

/// <summary>A rule or authority file, with the page of a rule, as text. The path is the one that error messages name.</summary>
/// <param name="Path">Of the YAML file.</param>
/// <param name="Yaml">Its content.</param>
/// <param name="Page">The Markdown page beside it; null where there is none.</param>
public sealed record RuleSource(string Path, string Yaml, string? Page);

/// <summary>The rules of a run, in the order of their ids, with their pages.</summary>
public sealed class RuleSet
{
    private static readonly Lazy<RuleSet> LazyShipped = new(LoadShipped);

    private readonly ImmutableArray<Rule> _running;

    private RuleSet(
        ImmutableArray<Rule> rules, ImmutableDictionary<string, string> pages, ImmutableDictionary<string, string> pagePaths, HouseFacts authority, RuleSelection selection)
    {
        (Rules, Pages, PagePaths, Authority, Selection) = (rules, pages, pagePaths, authority, selection);
        _running = [.. selection.Of(rules)];
    }

    /// <summary>The rules that come with the program.</summary>
    public static RuleSet Shipped => LazyShipped.Value;

    /// <summary>The rules, in the order of their ids, whether they run or not.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The Markdown page of each rule that has one, by id.</summary>
    public ImmutableDictionary<string, string> Pages { get; }

    /// <summary>Where each page lies, by the rule's id; names it in messages.</summary>
    public ImmutableDictionary<string, string> PagePaths { get; }

    /// <summary>What the house holds to be true.</summary>
    public HouseFacts Authority { get; }

    /// <summary>Which of the rules run, and how grave their findings are.</summary>
    public RuleSelection Selection { get; }

    /// <summary>The rules that run and will go.</summary>
    public IEnumerable<Rule> Deprecated => _running.Where(rule => rule.Status == RuleStatus.Deprecated);

    /// <summary>The rule of that id or name, or null.</summary>
    public Rule? Find(string idOrName) =>
        Rules.FirstOrDefault(rule => rule.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the rules find in one story.</summary>
    public IEnumerable<Finding> Findings(StoryFacts story)
    {
        var facts = story with { Authority = Authority };
        var findings = _running.Where(rule => !rule.IsAboutInput).SelectMany(rule => Check.Find(rule.Check).Run(rule, facts.SeenBy(rule))).ToArray();
        return findings.Where(finding => !Check.Find(finding.Rule.Check).YieldsToOthers || !Array.Exists(findings, other => other != finding && Has(other, finding)));
    }

    /// <summary>Whether a finding points at all places of another one: the two are one disagreement.</summary>
    private static bool Has(Finding finding, Finding other) =>
        other.Locations.All(place => finding.Locations.Any(location => location.File == place.File && location.Span.Overlaps(place.Span)));

    /// <summary>The FC9xx findings for what went wrong while reading.</summary>
    public IEnumerable<Finding> FindingsOf(IEnumerable<InputProblem> problems) =>
        problems.Select(problem => InputFindings.Of(_running.First(rule => rule.Id == problem.Rule), problem));

    /// <summary>The same rules, of which others run.</summary>
    public RuleSet Select(RuleSelection selection) => new(Rules, Pages, PagePaths, Authority, selection);

    /// <summary>The same rules with more facts of the house.</summary>
    public RuleSet With(HouseFacts authority) => new(Rules, Pages, PagePaths, Authority.With(authority), Selection);

    /// <summary>These rules and those of <paramref name="sources"/>; a rule with the id of an earlier one takes its place.
    /// Faulty files are left out and their faults added to <paramref name="errors"/>.</summary>
    public RuleSet With(IEnumerable<RuleSource> sources, ICollection<FileError> errors)
    {
        var rules = Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var pages = Pages.ToBuilder();
        var paths = PagePaths.ToBuilder();
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            if (RuleFile.Read(source.Path, source.Yaml, Rules, errors) is not { } rule)
            {
                continue;
            }

            if (!seen.TryAdd(rule.Id, source.Path))
            {
                errors.Add(new(source.Path, new(1, 1), $"the id {rule.Id} is taken by {seen[rule.Id]}", "give each rule an id of its own"));
                continue;
            }

            rules[rule.Id] = rule;
            if (source.Page is not null)
            {
                pages[rule.Id] = source.Page;
                paths[rule.Id] = Path.ChangeExtension(source.Path, ".md");
            }
        }

        return new([.. rules.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal)], pages.ToImmutable(), paths.ToImmutable(), Authority, Selection);
    }

    private static RuleSet LoadShipped()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith("rules/", StringComparison.Ordinal)).ToArray();
        var sources = names
            .Where(name => name.EndsWith(".yaml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new RuleSource(name, Text(assembly, name)!, Text(assembly, Path.ChangeExtension(name, ".md"))));
        var errors = new List<FileError>();
        var none = new RuleSet([], ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, string>.Empty, HouseFacts.None, RuleSelection.Default);
        var shipped = none.With(sources, errors);
        return errors.Count == 0 ? shipped : throw new InvalidOperationException(string.Join("; ", errors));
    }

    private static string? Text(Assembly assembly, string name)
    {
        if (assembly.GetManifestResourceStream(name) is not { } stream)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
