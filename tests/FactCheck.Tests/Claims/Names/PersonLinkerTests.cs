using FactCheck.Claims.Names;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Names;

public sealed class PersonLinkerTests
{
    [Fact]
    public void Mentions_are_grouped_by_person_in_the_order_of_the_text()
    {
        var mentions = Extraction.Mentions("Helen Marsh met Omar Haddad in Oslo. Marsh left on Monday, and Mr Haddad stayed.");

        var links = PersonLinker.Link(mentions);

        Assert.Equal(["Helen Marsh", "Omar Haddad"], links.People.Select(person => person.Full));
        Assert.All(links.People, person => Assert.Equal(2, person.Mentions.Length));
        Assert.All(mentions.Index(), item => Assert.Equal(item.Item.Value is NameValue, links.PersonOf[item.Index] >= 0));
    }

    [Fact]
    public void Misspelt_surname_is_another_person()
    {
        var mentions = Extraction.Mentions("Chancellor Karl Brandner left. Brantner said he would be back.", "name");

        Assert.Equal(2, PersonLinker.Link(mentions).People.Length);
    }

    [Fact]
    public void Shared_surname_stays_open()
    {
        var mentions = Extraction.Mentions("Anna Lorenz and Paul Lorenz left early. Lorenz said nothing.", "name");

        Assert.Equal(["Anna Lorenz", "Paul Lorenz", "Lorenz"], PersonLinker.Link(mentions).People.Select(person => person.Full));
    }
}
