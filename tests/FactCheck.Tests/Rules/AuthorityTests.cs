using System.Text;
using FactCheck.Articles;
using FactCheck.Claims.Names;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Rules.Authority;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Rules;

public sealed class AuthorityTests
{
    private const string People = """
        people:
          - name: Marieke Dalhuis
            accepted: [M. Dalhuis, Mia Dalhuis]
            wrong: [Marijke Dalhuis]
            roles:
              - title: foreign minister
                until: 2022-06-30
              - title: finance minister
                from: 2022-07-01
          - name: Pieter Dalhuis
        """;

    [Fact]
    public void Shipped_sample_has_no_faults()
    {
        var errors = new List<FileError>();
        var path = RepositoryFiles.Find("rules/authority", "*.yaml").Single();
        var facts = AuthorityFile.Read(path, File.ReadAllText(path), errors);

        Assert.Empty(errors);
        Assert.Equal(["name", "org", "place"], facts.Entities.Select(entity => entity.Kind));
        Assert.Single(facts.Facts);
    }

    [Theory]
    [InlineData("peple: []", "x.yaml:1:1: unknown key 'peple' (did you mean 'people'?)")]
    [InlineData("people:\n  - accepted: [A]", "x.yaml:2:5: the key 'name' is missing (the spelling")]
    [InlineData("people: Ann", "x.yaml:1:9: 'people' needs a list (write '- '")]
    [InlineData("people:\n  - Ann", "x.yaml:2:5: an entry of 'people' needs keys (one of name, accepted, wrong, roles)")]
    [InlineData("people:\n  - name: Ann Lee\n    wrong: [Ann Lee]", "x.yaml:3:13: 'Ann Lee' is accepted and wrong (keep it")]
    [InlineData("people:\n  - name: Ann Lee\n    roles:\n      - title: zzz", "x.yaml:4:16: the office 'zzz' is not understood")]
    [InlineData("people:\n  - name: Ann Lee\n    roles:\n      - title: mayor\n        from: May", "x.yaml:5:15: 'May' is no day (write year")]
    [InlineData("people:\n  - name: Ann Lee\n    roles:\n      - title: mayor\n        from: 2022-01-01\n        until: 2021-01-01", "x.yaml:6:16: it ends before it begins")]
    [InlineData("facts:\n  - about: a\n    kind: count\n    value: many\n    mentions: [a]\n    head: a", "x.yaml:4:12: 'many' holds no count")]
    [InlineData("facts:\n  - about: a\n    kind: count\n    value: 12 people\n    mentions: [a]", "x.yaml:2:5: the key 'head' is missing")]
    [InlineData("facts:\n  - about: a\n    kind: cuont\n    value: 12 people\n    mentions: [a]\n    head: people", "x.yaml:3:11: unknown kind 'cuont' (did you mean 'count'?)")]
    public void Fault_is_named_with_its_place_and_a_hint(string yaml, string expected)
    {
        var errors = new List<FileError>();
        AuthorityFile.Read("x.yaml", yaml, errors);
        Assert.Single(errors, error => error.ToString().StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("M. Dalhuis", "Mia Dalhuis", NameRelation.Form)]
    [InlineData("Marieke Dalhuis", "Marijke Dalhuis", NameRelation.Misspelling)]
    [InlineData("marijke dalhuis", "Mia Dalhuis", NameRelation.Misspelling)]
    [InlineData("Marieke Dalhuis", "Pieter Dalhuis", NameRelation.Different)]
    [InlineData("Marieke Dalhuis", "Marieke Dalhuis", null)]
    [InlineData("Marieke Dalhuis", "Marijke Vos", null)]
    [InlineData("Pieter Dalhuis", "Marijke Dalhuis", null)]
    public void Names_are_compared_by_what_the_house_knows(string left, string right, NameRelation? expected)
    {
        Assert.Equal(expected, Facts(People).Compare(left, right)?.Relation);
        Assert.Equal(expected, Facts(People).Compare(right, left)?.Relation);
    }

    [Fact]
    public void Finding_points_at_the_article_and_at_the_entry()
    {
        var finding = Assert.Single(Check(People, "The plan is by Marijke Dalhuis. Marijke Dalhuis spoke first.").Findings, finding => finding.Rule.Id == "FC351");

        Assert.Equal(["a.md", "a.md", "house.yaml"], finding.Locations.Select(location => location.File));
        Assert.Equal("house facts", finding.Locations[^1].Source);
        Assert.Equal((2, 11), (finding.Locations[^1].Position.Line, finding.Locations[^1].Position.Column));
        Assert.Equal("Paper writes Marijke Dalhuis; the house writes Marieke Dalhuis", finding.Message);
    }

    [Theory]
    [InlineData("2022-06-30", 0)]
    [InlineData("2022-07-01", 1)]
    public void Role_is_judged_on_the_day_of_the_article(string day, int findings) =>
        Assert.Equal(findings, Check(People, "Foreign Minister Marieke Dalhuis met her colleagues.", day).Findings.Length);

    [Fact]
    public void Article_without_a_date_has_no_wrong_roles() =>
        Assert.Empty(Check(People, "Foreign Minister Marieke Dalhuis met her colleagues.", day: null).Findings);

    [Fact]
    public void Reference_articles_alone_are_not_held_against_the_house()
    {
        var options = new CheckOptions { Reference = ["a.md"] };
        Assert.Empty(new FactChecker(RuleSet.Shipped.With(Facts(People))).Check([Article("The plan is by Marijke Dalhuis.", "2024-05-02")], options).Findings);
    }

    [Fact]
    public void Many_spellings_take_no_longer_than_the_text()
    {
        // Each of the needles begins at every letter: a scanner that went back would need the square.
        var yaml = new StringBuilder("places:\n");
        for (var i = 1; i <= 200; i++)
        {
            yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"  - name: P{i}\n    wrong: [\"{new string('a', i)}b\"]\n");
        }

        Assert.Empty(Check(yaml.ToString(), new string('a', 100_000)).Findings);
    }

    private static Report Check(string yaml, string text, string? day = "2024-05-02") =>
        new FactChecker(RuleSet.Shipped.With(Facts(yaml))).Check([Article(text, day)]);

    private static ReadResult Article(string text, string? day) =>
        ArticleReaders.Read("a.md", Encoding.UTF8.GetBytes($"---\nsource: Paper\n{(day is null ? "" : $"published: {day}\n")}---\n{text}\n"));

    private static HouseFacts Facts(string yaml)
    {
        var errors = new List<FileError>();
        var facts = AuthorityFile.Read("house.yaml", yaml, errors);
        Assert.Empty(errors);
        return facts;
    }
}
