using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Tests.Reporting;

/// <summary>A report whose every text tries to be something else than text.</summary>
public static class HostileReport
{
    /// <summary>Markup, quotation marks, commands, a mention, a link, control and bidirectional characters, half a character.</summary>
    public const string Text =
        "<script>alert(1)</script><img src=x onerror=alert(1)>\"'`--></style></title> &amp; %0A::error::x ##[error]y [a](javascript:alert(1)) @everyone #1 "
        + "https://evil.example www.evil.example |**b** ${x} {{x}} ]]> \0\u0001\u001B[31m\u202Egnp\u202C\u2066\uFFFE\uFFFF\uD83D end";

    /// <summary>A path that would end an attribute, a property or a line.</summary>
    public const string File = "a\"><script>alert(2)</script>,line=1::error ::x:%25/b'&.md";

    /// <summary>The report.</summary>
    public static Report Create()
    {
        var text = new SourceText(File, Text + "\n");
        var article = new Article { Text = text, Source = Text, Title = Text, Story = Text, Url = "javascript:alert(3)", Body = new(0, text.Content.Length) };
        var location = new Location(File, new(0, Text.Length), new(1, 1), Text, Text, Text, new(0, Text.Length));
        var rule = new Rule { Id = "FC999", Name = "hostile-rule", Check = "sample", Severity = Severity.Error, Since = "0.1.0", Message = "", Hint = Text };
        var finding = new Finding
        {
            Rule = rule, Severity = Severity.Error, Verdict = Verdict.Conflict, Message = Text, Hint = Text, Fingerprint = "0123456789abcdef", Story = Text,
            Locations = [location, location with { File = Text, Position = new(2, 2) }], Alignment = new(1, [new(Text, Text, 1)]),
        };
        var claim = new Claim
        {
            Kind = ClaimKinds.Find("name")!, Value = new HostileValue(), Span = new(0, 8), Frame = Frame.Empty, Article = article, SentenceIndex = 0,
            Sentence = new(new(0, Text.Length), 0, 0, 0, BlockKind.Body),
        };
        return new()
        {
            Articles = [new(article, Text, [new(new(0, Text.Length), BlockKind.Body)], [claim])],
            Findings = [finding],
            Agreements = [new("name", Text, Text, 2, Text, [location, location])],
            RulePages = ImmutableDictionary.CreateRange([KeyValuePair.Create("FC999", $"# {Text}\n\n{Text}\n")]),
            StoryCount = 1,
        };
    }

    private sealed record HostileValue : ClaimValue
    {
        public override string Normal => Text;

        public override IEnumerable<KeyValuePair<string, object?>> Properties => [];
    }
}
