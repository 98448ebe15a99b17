namespace FactCheck.Training;

/// <summary>Tables in a page that a program writes: what stands between two comments.</summary>
internal static class PageTables
{
    /// <summary>The page with another table between the comments of that name; a page without them stays as it is.</summary>
    public static string Replace(string page, string name, string table)
    {
        var (begin, end) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var from = page.IndexOf(begin, StringComparison.Ordinal);
        var to = from < 0 ? -1 : page.IndexOf(end, from, StringComparison.Ordinal);
        return to < 0 ? page : page[..(from + begin.Length)] + table + page[to..];
    }
}
