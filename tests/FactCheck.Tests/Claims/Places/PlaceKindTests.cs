using FactCheck.Claims;
using FactCheck.Claims.Places;
using FactCheck.Tests.Claims.Entities;

namespace FactCheck.Tests.Claims.Places;

public sealed class PlaceKindTests
{
    public static TheoryData<string, string> Examples => EntityExamples.Read();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Places_are_found_with_type_and_container(string text, string expected) => Assert.Equal(expected, EntityExamples.Found(text, "place", Show));

    private static string Show(Mention mention, string written)
    {
        var place = (PlaceValue)mention.Value;
        return $"{written} = {place.Normal} ({place.Type})";
    }
}
