using FactCheck.Languages;

namespace FactCheck.Training;

/// <summary>The treebanks' spelling of tags.</summary>
internal static class TagNames
{
    private static readonly Dictionary<string, PennTag> Signs = new(StringComparer.Ordinal)
    {
        ["PRP$"] = PennTag.PRPS,
        ["WP$"] = PennTag.WPS,
        ["-LRB-"] = PennTag.LRB,
        ["-RRB-"] = PennTag.RRB,
        [","] = PennTag.Comma,
        ["."] = PennTag.Period,
        [":"] = PennTag.Colon,
        ["``"] = PennTag.OpenQuote,
        ["''"] = PennTag.CloseQuote,
        ["$"] = PennTag.Dollar,
        ["#"] = PennTag.Hash,
        ["_"] = PennTag.None,
    };

    /// <summary>The universal tag written so: "PROPN".</summary>
    public static UniversalTag Universal(string name) => Enum.Parse<UniversalTag>(name, ignoreCase: true);

    /// <summary>The Penn tag written so: "PRP$".</summary>
    public static PennTag Penn(string name) => Signs.TryGetValue(name, out var tag) ? tag : Enum.Parse<PennTag>(name);
}
