namespace FactCheck.Articles;

/// <summary>The ids of the FC9xx rules, which the readers report by themselves. Each constant bears its rule's name.</summary>
public static class InputRules
{
#pragma warning disable CS1591 // the names are the rules' own
    public const string UnreadableFile = "FC901";
    public const string InvalidUtf8 = "FC902";
    public const string EmptyFile = "FC903";
    public const string BrokenFrontMatter = "FC904";
    public const string UnknownFrontMatterKey = "FC905";
    public const string DuplicateFrontMatterKey = "FC906";
    public const string BadDate = "FC907";
    public const string FileTooLarge = "FC908";
    public const string LineTooLong = "FC909";
    public const string DirectoryLoop = "FC910";
    public const string UnknownLanguage = "FC911";
    public const string UnsupportedFormat = "FC912";
#pragma warning restore CS1591
}
