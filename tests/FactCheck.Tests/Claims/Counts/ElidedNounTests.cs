using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Counts;

public sealed class ElidedNounTests
{
    [Theory]
    [InlineData("Five bombs were dropped, of which four exploded.", "5 bomb, 4 bomb")]
    [InlineData("Four bombs were dropped. Two landed inside the camp.", "4 bomb, 2 bomb")]
    [InlineData("Three bombs exploded outside: two fell near the airfield.", "3 bomb, 2 bomb")]
    [InlineData("Of the 288 candidates, 286 have higher education, and 56 are women.", "288 candidate, 286 candidate, 56 candidate")]
    [InlineData("About 460 cars were stolen, compared with 63 last year.", "~460 car, 63 car")]
    [InlineData("About 460 cars were stolen, compared with 63 in March.", "~460 car, 63 car")]
    [InlineData("It lists 68 workers who have left and 95 who have stayed.", "68 worker, 95 worker")]
    [InlineData("The fall left two men dead and four other injured.", "2 man, 4 injured")]
    public void Count_takes_the_noun_before_it_when_its_own_is_left_out(string text, string expected) => Assert.Equal(expected, Counts(text));

    [Theory]
    [InlineData("Four bombs fell. The two landed there.", "4 bomb")]
    [InlineData("Two bombs fell. Four landed there.", "2 bomb")]
    [InlineData("Police searched 12 homes in 3 towns. Two looked empty.", "12 home, 3 town")]
    [InlineData("About 45 percent of 90 voters approve while 50 disapprove.", "90 voter")]
    [InlineData("There were 12 boats in all, and by 6 had left.", "12 boat")]
    public void Count_takes_no_noun_when_it_need_not_be_its_own(string text, string expected) => Assert.Equal(expected, Counts(text));

    private static string Counts(string text) => string.Join(", ", Extraction.Mentions(text, "count").Select(mention => mention.Value.Normal));
}
