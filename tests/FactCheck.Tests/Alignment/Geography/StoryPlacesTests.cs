using FactCheck.Alignment.Geography;
using FactCheck.Claims;
using FactCheck.Languages;
using FactCheck.Tests.Support;
using FactCheck.Text;

namespace FactCheck.Tests.Alignment.Geography;

public sealed class StoryPlacesTests
{
    private const string Home = "KNOXVILLE, Tenn. (AP) - A fire hurt two men in Knoxville on Monday.";

    [Theory]
    [InlineData("Lisbon police are looking for witnesses.", "lisbon")]
    [InlineData("Denver police are looking for witnesses.", "denver")]
    [InlineData("The Denver Police Department is looking for witnesses.", "denver")]
    [InlineData("Denver police asked people in Denver for help.", "")]
    [InlineData("Denver police asked people in Colorado for help.", "")]
    [InlineData("Memphis police are looking for witnesses.", "")]
    [InlineData("Nobody was told in the United States.", "")]
    public void A_place_is_foreign_when_it_stands_once_and_nothing_else_lies_near_it(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(' ', Places($"{Home}\n\n{sentence}", Home).Foreign().Select(place => place.Name)));

    [Fact]
    public void No_place_is_foreign_when_the_story_plays_nowhere() =>
        Assert.Empty(Places("Lisbon police are looking for witnesses.", "A fire hurt two men.").Foreign());

    [Theory]
    [InlineData("A game turned deadly for two men in Nairobi early on Monday.", true)]
    [InlineData("A game turned deadly for two men in the Nairobi neighborhood early on Monday.", false)]
    [InlineData("A game turned deadly for two men from Nairobi early on Monday.", false)]
    public void Scene_of_the_first_sentence_is_held_against_the_datelines_of_others(string sentence, bool expected)
    {
        var places = Places($"KNOXVILLE, Tenn. (AP) - {sentence}", "KNOXVILLE, Tenn. (AP) - Two people were shot dead on Monday.");
        Assert.Equal(expected, places.Foreign().Any(foreign => places.RivalsOf(foreign).Any(rival => new PlaceMatch(foreign, Language.English).Match(rival, null)?.Weight >= PlaceMatch.Threshold)));
    }

    private static StoryPlaces Places(params string[] texts) =>
        new([.. texts.Select((text, i) => ClaimExtractor.Extract(Extraction.Article(text) with { Text = new SourceText($"{i}.txt", text) }))], Language.English);
}
