using FactCheck.Claims;
using FactCheck.Claims.Relations;
using FactCheck.Languages;
using FactCheck.Tests.Claims.Entities;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Relations;

public sealed class RelationKindTests
{
    private static readonly RelationLexicon Lexicon = Language.English.Relations;

    public static TheoryData<string, string> Examples => EntityExamples.Read();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Relations_are_found_with_both_people_and_their_order(string text, string expected)
    {
        var claims = ClaimExtractor.Extract(Extraction.Article(text)).Claims.Where(claim => claim.Value is RelationValue);

        Assert.Equal(expected, string.Join("; ", claims.Select(claim => $"{claim.Text} = {claim.Frame.Person ?? "-"}, {claim.Value.Normal}, {((RelationValue)claim.Value).Other ?? "-"}")));
    }

    [Fact]
    public void Equal_relations_are_the_same_and_of_others_nothing_is_said()
    {
        var kind = new RelationKind();
        var (sister, wife) = (new RelationValue("sister", "sibling") { Other = "Jo Hart" }, new RelationValue("wife", "spouse") { Other = "Jo Hart" });

        Assert.Equal(ValueRelation.Same, kind.Compare(sister, sister with { }));
        Assert.Equal(ValueRelation.NotComparable, kind.Compare(sister, wife));
        Assert.Equal(ValueRelation.NotComparable, kind.Compare(wife, sister));
    }

    [Fact]
    public void Table_has_an_inverse_of_every_relation_that_leads_back()
    {
        var relations = Rows("word").Select(row => row[2]).Distinct(StringComparer.Ordinal).ToArray();

        Assert.All(relations, relation => Assert.Contains(Rows("inverse"), row => row[1] == relation));
        Assert.All(relations, relation => Assert.Equal(relation, Lexicon.Inverse(Lexicon.Inverse(relation))));
    }

    [Fact]
    public void Relations_that_exclude_each_other_do_so_told_from_the_other_side()
    {
        var relations = Rows("inverse").Select(row => row[1]).ToArray();

        Assert.All(
            from left in relations from right in relations select (left, right),
            pair => Assert.Equal(Lexicon.Exclude(pair.left, pair.right), Lexicon.Exclude(Lexicon.Inverse(pair.left), Lexicon.Inverse(pair.right))));
    }

    [Theory]
    [InlineData("husband", "fiancé", false)]
    [InlineData("father", "stepfather", false)]
    [InlineData("brother", "half-brother", false)]
    [InlineData("wife", "sister", true)]
    [InlineData("father", "uncle", true)]
    [InlineData("brother", "cousin", true)]
    [InlineData("brother", "brother-in-law", true)]
    [InlineData("relative", "cousin", false)]
    [InlineData("partner", "brother", false)]
    public void Some_relations_exclude_each_other(string left, string right, bool expected) =>
        Assert.Equal(expected, Lexicon.Exclude(RelationOf(left), RelationOf(right)));

    [Fact]
    public void Long_run_of_nouns_is_read_in_one_go() =>
        Assert.Empty(Extraction.Mentions(string.Concat(Enumerable.Repeat("half - late older brother's ", 3000)), "relation").Where(mention => mention.PersonToken >= 0));

    private static string RelationOf(string noun) => Lexicon.Nouns.TryMatch(Phrase.Tokens(noun), 0, out var found, out _) ? found.Relation : "";

    private static IEnumerable<System.Collections.Immutable.ImmutableArray<string>> Rows(string kind) => LexiconFile.Rows("En", "relations.tsv").Where(row => row[0] == kind);
}
