using System.Collections.Immutable;

namespace FactCheck.Rules.Checks;

/// <summary>What a rule parameterises: looks through one story and says where its claims can not all be right.</summary>
public abstract class Check
{
    /// <summary>Every check: one line a check.</summary>
    public static ImmutableArray<Check> All { get; } =
    [
        new AgeAgainstBirth(),
        new AlteredCopy(),
        new AuthorityPlace(),
        new AuthorityRole(),
        new AuthoritySpelling(),
        new AuthorityValue(),
        new ChangeAgainstMultiple(),
        new ConflictingCondition(),
        new ConflictingRelation(),
        new ConflictingRole(),
        new ConflictingWound(),
        new CorrectedValue(),
        new CountAgainstList(),
        new DisjointValues(),
        new DuplicateInList(),
        new DurationAgainstDates(),
        new FallingTotal(),
        new ForeignPlace(),
        new HeadlineAgainstBody(),
        new ToldTwice(),
        new HeadlineQuote(),
        new ImpossibleDate(),
        new InputProblems(),
        new ListLacksMember(),
        new MisspeltName(),
        new NameTransliterated(),
        new NamedLater(),
        new OccurrenceAgainstDates(),
        new OrganisationVariant(),
        new OtherStreet(),
        new PartsAgainstTotal(),
        new PendingDetail(),
        new PhoneNumbers(),
        new PrintedDate(),
        new QuoteAltered(),
        new QuoteSpeakers(),
        new RaisedBound(),
        new ShareAgainstNumbers(),
        new StaleAddress(),
        new StaleStatus(),
        new SupersededStatus(),
        new TitleSlip(),
        new TwoNames(),
        new UnintroducedAge(),
        new WeekdayMismatch(),
    ];

    /// <summary>The name that rules use.</summary>
    public abstract string Name { get; }

    /// <summary>Whether the check compares values that may lie apart by a rule's tolerance; without, such a rule is refused.</summary>
    public virtual bool HasTolerance => false;

    /// <summary>Whether its findings are left out where another check reports the same places, and says more about them.</summary>
    public virtual bool YieldsToOthers => false;

    /// <summary>The findings of <paramref name="rule"/> in <paramref name="story"/>, in any order.</summary>
    public abstract IEnumerable<Finding> Run(Rule rule, StoryFacts story);

    /// <summary>The check of that name.</summary>
    public static Check Find(string name) => All.First(check => check.Name == name);
}
