using FactCheck.Training;

namespace FactCheck.Tests.Languages;

public sealed class PageTablesTests
{
    [Fact]
    public void Table_between_its_comments_is_replaced()
    {
        const string Page = "# A\n<!-- speed -->\nold\n<!-- /speed -->\nend\n";
        Assert.Equal("# A\n<!-- speed -->\nnew\n<!-- /speed -->\nend\n", PageTables.Replace(Page, "speed", "new\n"));
    }

    [Fact]
    public void Page_without_the_comments_stays_as_it_is()
    {
        Assert.Equal("# A\n<!-- speed -->\n", PageTables.Replace("# A\n<!-- speed -->\n", "speed", "new\n"));
    }
}
