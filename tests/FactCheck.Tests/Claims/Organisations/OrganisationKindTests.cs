using FactCheck.Claims.Organisations;
using FactCheck.Tests.Claims.Entities;

namespace FactCheck.Tests.Claims.Organisations;

public sealed class OrganisationKindTests
{
    public static TheoryData<string, string> Examples => EntityExamples.Read();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Organisations_are_found(string text, string expected) =>
        Assert.Equal(expected, EntityExamples.Found(text, "org", (mention, written) => written == mention.Value.Normal ? written : $"{written} = {mention.Value.Normal}"));

    [Fact]
    public void Acronym_in_brackets_belongs_to_the_name() =>
        Assert.Equal("Harbour Safety Board HSB", EntityExamples.Found("The Harbour Safety Board (HSB) met.", "org", (mention, written) =>
            mention.Value is OrganisationValue { Acronym: { } acronym } ? $"{written} {acronym}" : "").TrimEnd(' ', ';').Split("; ")[0]);
}
