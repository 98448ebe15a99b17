using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Claims.Numbers;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Tests.Reporting;

/// <summary>One small report that every format renders: a conflict, an update, a slip within one sentence and a reading problem.</summary>
public static class SampleReport
{
    private const string PostText = """
        ---
        source: Harbour Post
        published: 2024-05-02
        title: Ferry runs aground off Nordholm
        ---
        NORDHOLM, May 2 - The ferry Aurora ran aground on Thursday with 212 passengers on board, the coastguard said.
        Captain Marta Lindqvist, 47, steered the ship clear of the reef. Three people were taken to hospital.
        The Aurora, built for 45.7 million euros, sails between Nordholm, Vik, Sund and Vik.

        """;

    private const string WireText = """
        ---
        source: Coast Wire
        published: 2024-05-03
        title: "\e[31mAurora\e[0m afloat again"
        ---
        VIK, May 3 - The Aurora is afloat again, a day after it ran aground off Nordholm. All of the 221 passengers, who spent a long night on deck wrapped in blankets while three lifeboats and a navy tug circled the ship in heavy seas, were brought ashore by noon, the coastguard said, and the owner of the line thanked the volunteers of both towns for their help.
        Five people are now being treated in hospital. The ship cost 45.7 million euros, and its captain is Marta Lindqvist.

        """;

    private static readonly Article Post = ArticleOf("ferry/post.md", PostText, "Harbour Post", 2, "Ferry runs aground off Nordholm");

    private static readonly Article Wire = ArticleOf("ferry/wire.md", WireText.Replace("\\e", "\e", StringComparison.Ordinal), "Coast Wire", 3, "\e[31mAurora\e[0m afloat again");

    /// <summary>The report.</summary>
    public static Report Create() => new()
    {
        Articles = [Reported(Post, Count("212", 212), Count("Three", 3), Other("money", "45.7 million euros")), Reported(Wire, Count("221", 221), Count("Five", 5), Other("money", "45.7 million euros"), Other("name", "Marta Lindqvist"))],
        Findings = [Passengers(), Ports(), Hospital(), Cost(), Unreadable()],
        Suppressed = [Captain()],
        Absent = [Accepted with { Fingerprint = "6123456789abcdef", Rule = "FC401", Message = "the list counts four ports", Position = new(7, 1) }],
        Agreements =
        [
            new("money", "cost of the ship", "45700000 EUR", 2, "ferry",
                [At(Post, "45.7 million euros", "45700000 EUR"), At(Wire, "45.7 million euros", "45700000 EUR")]),
            new("name", "captain", "Marta Lindqvist", 2, "ferry",
                [At(Post, "Marta Lindqvist", "Marta Lindqvist"), At(Wire, "Marta Lindqvist", "Marta Lindqvist")]),
        ],
        RulePages = ImmutableDictionary.CreateRange(
        [
            KeyValuePair.Create("FC101", "# count-conflict\n\nTwo sources count the same things and come to different numbers.\n\n## Limits\n\nNone.\n"),
        ]),
        StoryCount = 1,
    };

    private static Finding Passengers() => new()
    {
        Rule = RuleOf("FC101", "count-conflict", Severity.Error),
        Severity = Severity.Error,
        Verdict = Verdict.Conflict,
        Message = "passengers of the Aurora: Harbour Post says 212, Coast Wire says 221",
        Fingerprint = "0123456789abcdef",
        Story = "ferry",
        Locations = [At(Post, "212", "212"), At(Wire, "221", "221")],
        Alignment = new(9.3, [new("participants", "shared rare name", 3.45), new("head", "same lemma", 6.1), new("predicate", "other class", -0.25)]),
        Hint = "Ask the coastguard; two digits seem to have changed places.",
    };

    private static Finding Ports() => new()
    {
        Rule = RuleOf("FC402", "list-duplicate", Severity.Warning),
        Severity = Severity.Warning,
        Verdict = Verdict.Conflict,
        Message = "the list names Vik twice",
        Fingerprint = "1123456789abcdef",
        Story = "ferry",
        Locations = [At(Post, "Vik", "Vik"), At(Post, "Vik", "Vik", last: true)],
    };

    private static Finding Hospital() => new()
    {
        Rule = RuleOf("FC101", "count-conflict", Severity.Error),
        Severity = Severity.Info,
        Verdict = Verdict.Superseded,
        Message = "people in hospital: three on May 2, five on May 3",
        Fingerprint = "2123456789abcdef",
        Story = "ferry",
        Locations = [At(Post, "Three", "3"), At(Wire, "Five", "5")],
        Alignment = new(5, [new("head", "same lemma", 5)]),
    };

    private static readonly BaselineEntry Accepted = new()
    {
        Fingerprint = "4123456789abcdef", Rule = "FC102", Reason = "the yard confirmed it", Owner = "desk", Expires = new(2024, 12, 31), File = "factcheck.baseline.json",
        Position = new(3, 1),
    };

    private static Finding Cost() => new()
    {
        Rule = RuleOf("FC102", "money-conflict", Severity.Error),
        Severity = Severity.Error,
        Verdict = Verdict.Conflict,
        Message = "the ship cost: Harbour Post says 45.7 million euros",
        Fingerprint = "4123456789abcdef",
        Story = "ferry",
        Locations = [At(Post, "45.7 million euros", "45700000 EUR"), At(Wire, "45.7 million euros", "45700000 EUR")],
        Baseline = BaselineState.Unchanged,
        Accepted = Accepted,
    };

    private static Finding Captain() => new()
    {
        Rule = RuleOf("FC301", "misspelt-name", Severity.Error),
        Severity = Severity.Error,
        Verdict = Verdict.Conflict,
        Message = "Marta Lindqvist: elsewhere spelt otherwise",
        Fingerprint = "5123456789abcdef",
        Story = "ferry",
        Locations = [At(Post, "Marta Lindqvist", "Marta Lindqvist")],
        Suppression = new(SuppressionKind.Inline, "that is how she spells it"),
    };

    private static Finding Unreadable() => new()
    {
        Rule = RuleOf("FC901", "unreadable-file", Severity.Error),
        Severity = Severity.Error,
        Verdict = Verdict.Conflict,
        Message = "the bytes from here on are not UTF-8",
        Fingerprint = "3123456789abcdef",
        Locations = [new("ferry/broken.md", new(41, 2), new(3, 7), "", "", "", default)],
        Hint = "save the file as UTF-8",
    };

    private static Rule RuleOf(string id, string name, Severity severity) =>
        new() { Id = id, Name = name, Check = "sample", Severity = severity, Since = "0.1.0", Message = "" };

    private static Article ArticleOf(string path, string content, string source, int day, string title)
    {
        var body = content.IndexOf("\n---\n", StringComparison.Ordinal) + 5;
        return new()
        {
            Text = new SourceText(path, content), Source = source, Published = new DateOnly(2024, 5, day), Title = title,
            Story = "ferry", Body = TextSpan.FromBounds(body, content.Length),
        };
    }

    private static ReportedArticle Reported(Article article, params (string Words, string Kind, ClaimValue Value)[] claims) => new(
        article, "ferry", [.. Blocks(article)], [.. claims.Select(claim => ClaimAt(article, claim.Words, claim.Kind, claim.Value)).OrderBy(claim => claim.Span)]);

    private static (string Words, string Kind, ClaimValue Value) Count(string words, int number) =>
        (words, "count", new NumberValue(number, new(number, number), Hedge.Exact, "person", "people"));

    private static (string Words, string Kind, ClaimValue Value) Other(string kind, string words) => (words, kind, new SampleValue(words));

    private static IEnumerable<TextBlock> Blocks(Article article)
    {
        var content = article.Text.Content;
        var start = article.Body.Start;
        while (start < content.Length)
        {
            var end = content.IndexOf('\n', start);
            if (end > start)
            {
                yield return new(TextSpan.FromBounds(start, end), start == article.Body.Start ? BlockKind.Lead : BlockKind.Body);
            }

            start = end + 1;
        }
    }

    private static Claim ClaimAt(Article article, string words, string kind, ClaimValue value)
    {
        var at = At(article, words, value.Normal);
        return new()
        {
            Kind = ClaimKinds.Find(kind)!, Value = value, Span = at.Span, Frame = Frame.Empty, Article = article, SentenceIndex = 0,
            Sentence = new(at.Sentence, 0, 0, 0, BlockKind.Body),
        };
    }

    private sealed record SampleValue(string Normal) : ClaimValue
    {
        public override string Normal { get; } = Normal;

        public override IEnumerable<KeyValuePair<string, object?>> Properties => [];
    }

    /// <summary>The first or last place of <paramref name="words"/> in the body, with the sentence around it.</summary>
    private static Location At(Article article, string words, string value, bool last = false)
    {
        var content = article.Text.Content;
        var start = last ? content.LastIndexOf(words, StringComparison.Ordinal) : content.IndexOf(words, article.Body.Start, StringComparison.Ordinal);
        var from = Math.Max(content.LastIndexOf(". ", start, StringComparison.Ordinal) + 2, content.LastIndexOf('\n', start) + 1);
        var lineEnd = content.IndexOf('\n', start);
        var stop = content.IndexOf(". ", start, StringComparison.Ordinal);
        var end = stop < 0 || stop > lineEnd ? lineEnd : stop + 1;
        return new(article.File, new(start, words.Length), article.Text.Lines[start], words, value, article.Source, TextSpan.FromBounds(from, end));
    }
}
