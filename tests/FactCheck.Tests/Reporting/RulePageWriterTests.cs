using FactCheck.Reporting.PlainText;
using FactCheck.Rules;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Reporting;

public sealed class RulePageWriterTests
{
    private const string Page = """
        # FC999 sample-rule

        Two sources give other numbers for one thing, and this sentence of the page is long enough to be wrapped at the width of the terminal.

        ## What it finds

        - **Counts** of people, with a second line
          that belongs to the item.
        - Sums.

        ## Conflict

        ```articles
        === Harbour Post, 2024-05-02
        The ferry had [|212|] passengers on board.
        ```

        ```
        ---
        source:   Harbour Post
        ```

        | a | b |
        |---|---|
        """;

    private static readonly Rule Rule = new()
    {
        Id = "FC999", Name = "sample-rule", Check = "sample", Severity = Severity.Warning, Since = "0.1.0", Message = "{a.text} against {b.text}",
    };

    [Fact]
    public void Page_is_readable_on_a_terminal() => Snapshot.Verify(Render(Page));

    [Fact]
    public void Rule_without_a_page_shows_its_message() => Assert.Contains("{a.text} against {b.text}", Render(null), StringComparison.Ordinal);

    private static string Render(string? page)
    {
        using var output = new StringWriter();
        new RulePageWriter(new() { Width = 80 }).Write(Rule, page, output);
        return output.ToString();
    }
}
