using FactCheck.Claims;
using FactCheck.Claims.Roles;
using FactCheck.Tests.Claims.Entities;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Roles;

public sealed class RoleKindTests
{
    public static TheoryData<string, string> Examples => EntityExamples.Read();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Roles_are_found_with_field_institution_and_status(string text, string expected) =>
        Assert.Equal(expected, EntityExamples.Found(text, "role", Show));

    [Fact]
    public void Role_knows_the_first_token_of_its_holder()
    {
        var mention = Assert.Single(Extraction.Mentions("Yesterday Mayor Helen Marsh spoke.", "role"));

        Assert.Equal(2, mention.PersonToken);
    }

    [Fact]
    public void Misspelt_head_is_kept_as_written_beside_the_right_one()
    {
        var role = Assert.IsType<RoleValue>(Assert.Single(Extraction.Mentions("Norwegian Finance Minster Helen Marsh spoke.", "role")).Value);

        Assert.True(role.IsMisspelt);
        Assert.Equal(("minster", "minister", "finance", "Norway"), (role.Office, role.Corrected, role.Portfolio, role.Institution));
    }

    private static string Show(Mention mention, string written)
    {
        var role = (RoleValue)mention.Value;
        var parts = new[] { role.Office, role.Portfolio, role.Institution, role.Status };
        return $"{written} = {string.Join(", ", parts.Where(part => part is not null))}";
    }
}
