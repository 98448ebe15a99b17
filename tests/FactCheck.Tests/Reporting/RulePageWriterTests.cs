using FactCheck.Reporting.PlainText;
using FactCheck.Rules;

namespace FactCheck.Tests.Reporting;

public sealed class RulePageWriterTests
{
    private const string Page = """
        # FC101 count-conflict

        Two sources `count` the same.

        ## Conflict

        ```articles
        === Harbour Gazette, 2024-02-11
        [|Fourteen|] passengers were injured when a ferry struck the pier.
        ```

        ```
        ---
        source:   Harbour Gazette
        ```

        ## Limits

        - None that we know of, however long we look at it.
        """;

    [Fact]
    public void Page_wraps_prose_marks_what_is_in_doubt_and_leaves_code_alone() => Assert.Equal(
        """
        FC101 count-conflict
        error, stable since 0.1.0, cross-source

        Two sources "count" the same.

        Conflict

            Harbour Gazette, 2024-02-11
              «Fourteen» passengers were
              injured when a ferry struck
              the pier.

            ---
            source:   Harbour Gazette

        Limits

          - None that we know of, however long
            we look at it.

        """.ReplaceLineEndings("\n"),
        Render(Page));

    [Fact]
    public void Rule_without_a_page_shows_its_message() =>
        Assert.EndsWith("This rule has no page.\n", Render(null), StringComparison.Ordinal);

    private static string Render(string? page)
    {
        using var output = new StringWriter { NewLine = "\r\n" };
        new RulePageWriter(new() { Width = 42 }).Write(RuleSet.Shipped.Find("FC101")!, page, output);
        return output.ToString();
    }
}
