namespace FactCheck.Articles;

/// <summary>How large an input may be. What exceeds a limit is reported, never cut.</summary>
public static class ArticleLimits
{
    /// <summary>Bytes of a file: some three hundred novels, so no article; a dump or a log named like one.</summary>
    public const int FileBytes = 32 * 1024 * 1024;

    /// <summary>UTF-16 units of a line: a whole book without a line break is data, not prose.</summary>
    public const int LineLength = 1_000_000;

    /// <summary>UTF-16 units of the front matter: eight short values need no more, and YAML is the costliest part of reading.</summary>
    public const int FrontMatterLength = 64 * 1024;

    /// <summary>The first year a publication date may have: newspapers are younger, so an earlier year is a slip.</summary>
    public const int EarliestYear = 1600;
}
