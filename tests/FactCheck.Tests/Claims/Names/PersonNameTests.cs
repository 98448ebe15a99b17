using FactCheck.Claims.Names;

namespace FactCheck.Tests.Claims.Names;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Olaf Scholz", null, "olaf", null, "scholz", null)]
    [InlineData("Scholz, Olaf", null, "olaf", null, "scholz", null)]
    [InlineData("Dr. Martin Luther King Jr.", "dr", "martin", "luther", "king", "jr")]
    [InlineData("Ursula von der Leyen", null, "ursula", null, "von der leyen", null)]
    [InlineData("Xi Jinping", null, "jinping", null, "xi", null)]
    [InlineData("Lee Jae Myung", null, "jae", "myung", "lee", null)]
    [InlineData("Kim Basinger", null, "kim", null, "basinger", null)]
    [InlineData("Mohammed bin Salman", null, "mohammed", null, "bin salman", null)]
    [InlineData("Ben Affleck", null, "ben", null, "affleck", null)]
    [InlineData("Al Gore", null, "al", null, "gore", null)]
    [InlineData("Mrs. Henry Ward III", "mrs", "henry", null, "ward", "iii")]
    [InlineData("Merkel", null, null, null, "merkel", null)]
    public void Name_is_taken_apart(string written, string? honorific, string? given, string? middle, string? surname, string? suffix)
    {
        var name = PersonName.Parse(written);

        Assert.Equal((honorific, given, middle, surname, suffix), (name.Honorific, name.Given, name.Middle, name.Surname, name.Suffix));
    }
}
