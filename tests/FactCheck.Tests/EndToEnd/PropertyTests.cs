using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.EndToEnd;

/// <summary>What holds for any articles, tried on those of the corpus.</summary>
public sealed class PropertyTests
{
    private static readonly Lazy<string> Written = new(() => CorpusArticles.Write(CorpusArticles.Check(CorpusArticles.Read())));

    public static TheoryData<string> Articles => [.. CorpusArticles.Names];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Claim_has_the_words_of_its_span_and_stands_behind_the_one_before(string name)
    {
        var text = CorpusArticles.Text(name);
        var claims = Assert.Single(FactChecker.Extract([CorpusArticles.Read(name, text)])).Claims;

        Assert.NotEmpty(claims);
        Assert.All(claims, claim => Assert.Equal(text.Substring(claim.Span.Start, claim.Span.Length), claim.Text));
        Assert.All(claims, claim => Assert.True(claim.Sentence.Span.Start <= claim.Span.Start && claim.Span.End <= claim.Sentence.Span.End));
        Assert.Equal(claims.Select(claim => claim.Span.Start).Order(), claims.Select(claim => claim.Span.Start));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Report_is_the_same_in_any_order_of_articles(int seed)
    {
        var articles = CorpusArticles.Read();
        new Random(seed).Shuffle(articles);

        Assert.Equal(Written.Value, CorpusArticles.Write(CorpusArticles.Check(articles)));
    }

    [Fact]
    public void Report_is_the_same_in_every_run() =>
        Assert.Single(Enumerable.Range(0, 3).Select(_ => CorpusArticles.Write(CorpusArticles.Check(CorpusArticles.Read()))).Append(Written.Value).Distinct());

    [Theory]
    [MemberData(nameof(Cultures.Foreign), MemberType = typeof(Cultures))]
    public void Report_is_the_same_in_any_culture(string culture) =>
        Assert.Equal(Written.Value, Cultures.Under(culture, () => CorpusArticles.Write(CorpusArticles.Check(CorpusArticles.Read()))));

    [Theory]
    [MemberData(nameof(Articles))]
    public void Article_does_not_contradict_its_own_copy(string name)
    {
        var text = CorpusArticles.Text(name);
        var alone = CorpusArticles.Check(CorpusArticles.Read("a.md", text));
        var both = CorpusArticles.Check(CorpusArticles.Read("a.md", text), CorpusArticles.Read("b.md", text));

        Assert.Empty(both.Findings.Select(Sides).Except(alone.Findings.Select(Sides)));
        Assert.All(both.Agreements, agreement => Assert.Equal(1, agreement.IndependentSources));

        static string Sides(Finding finding) => $"{finding.Rule.Id} {string.Join(" | ", finding.Locations.Select(place => place.Span).Distinct().Order())}";
    }

    [Theory]
    [InlineData("bridge-collapse-2019", "Whitcombe", "Okonkwo")]
    [InlineData("bridge-collapse-2019", "Marsh", "Delgado")]
    [InlineData("bridge-collapse-2019", "Hansen", "Petrakis")]
    [InlineData("germany-japan-2023", "Kishida", "Tanabe")]
    [InlineData("germany-japan-2023", "Pistorius", "Hoffmann")]
    [InlineData("germany-japan-2023", "Habeck", "Brandtner")]
    [InlineData("takeover-2022", "Corrigan", "Donnelly")]
    [InlineData("takeover-2022", "Vossen", "Hendricks")]
    [InlineData("takeover-2022", "Desmet", "Janssens")]
    public void Verdicts_stay_when_a_person_has_another_name_everywhere(string story, string surname, string other)
    {
        var before = CorpusArticles.Read(story);
        var after = CorpusArticles.Read(story, text => text.Replace(surname, other, StringComparison.Ordinal));

        Assert.Contains(before, result => result.Article!.Text.Content.Contains(surname, StringComparison.Ordinal));
        Assert.Equal(Verdicts(CorpusArticles.Check(before)), Verdicts(CorpusArticles.Check(after)));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Claims_stay_with_other_line_ends(string name) => AssertSameClaims(name, text => text.Replace("\n", "\r\n", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Articles))]
    public void Claims_stay_behind_a_byte_order_mark(string name) => AssertSameClaims(name, text => '\uFEFF' + text);

    [Theory]
    [MemberData(nameof(Articles))]
    public void Claims_stay_with_accents_apart_from_their_letters(string name) =>
        AssertSameClaims(name, text => text.Replace("Robert", "Rob\u00E9rt", StringComparison.Ordinal).Normalize(System.Text.NormalizationForm.FormD),
            text => text.Replace("Robert", "Rob\u00E9rt", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Articles))]
    public void Claims_stay_with_curly_quotation_marks(string name) => AssertSameClaims(name, text => InBody(text, Curl));

    [Theory]
    [MemberData(nameof(Articles))]
    public void Claims_stay_with_spaces_that_do_not_break(string name) => AssertSameClaims(name, text => InBody(text, JoinNumbers));

    private static void AssertSameClaims(string name, Func<string, string> change, Func<string, string>? original = null)
    {
        var text = original is null ? CorpusArticles.Text(name) : original(CorpusArticles.Text(name));
        Assert.Equal(Values(text), Values(change(text)));

        string[] Values(string content) =>
            [.. Assert.Single(FactChecker.Extract([CorpusArticles.Read(name, content)])).Claims.Select(claim => $"{claim.Kind} {claim.Value.Normal}")];
    }

    private static IEnumerable<string> Verdicts(Report report) => report.Findings
        .Select(finding => $"{finding.Rule.Id} {finding.Verdict} {string.Join(" | ", finding.Locations.Select(place => $"{place.File}:{place.Position.Line}"))}")
        .Order(StringComparer.Ordinal);

    private static string InBody(string text, Func<string, string> change)
    {
        var body = text.IndexOf("\n---\n", StringComparison.Ordinal) + 5;
        return text[..body] + change(text[body..]);
    }

    private static string Curl(string text)
    {
        var open = false;
        return string.Concat(text.Select(letter => letter switch
        {
            '\'' => '\u2019',
            '"' => (open = !open) ? '\u201C' : '\u201D',
            _ => letter,
        }));
    }

    /// <summary>As typesetters do between a number and its unit.</summary>
    private static string JoinNumbers(string text) => string.Concat(text.Select((letter, i) =>
        letter == ' ' && i > 0 && char.IsAsciiDigit(text[i - 1]) ? '\u00A0' : letter));
}
