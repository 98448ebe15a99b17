using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>How the last word of an organisation's name behaves.</summary>
public enum OrganisationHead
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>Ends a name: "Police", "Army".</summary>
    Plain,

    /// <summary>Ends a name or takes "of" or "for" and a field: "Institute for ...".</summary>
    Topic,

    /// <summary>A company's legal form or line of business: "Inc.", "Motors".</summary>
    Company,

    /// <summary>A newspaper's or broadcaster's: "Herald".</summary>
    Media,
}

/// <summary>Organisations known by name, and the words that end organisations' names.</summary>
public sealed class OrganisationLexicon
{
    private readonly FrozenDictionary<string, OrganisationHead> _heads;

    /// <summary>Reads the tables of the language in folder <paramref name="code"/>.</summary>
    public OrganisationLexicon(string code)
    {
        _heads = LexiconFile.Rows(code, "organisation-heads.tsv").ToFrozenDictionary(row => row[0], row => Kind(row[1]), StringComparer.Ordinal);
        Known = new(LexiconFile.Rows(code, "organisations.tsv").SelectMany(row =>
            row[1..].SelectMany(cell => cell.Split('|')).Where(name => name != "-").Append(row[0]).Select(name => KeyValuePair.Create(name, row[0]))));
    }

    /// <summary>Known names and acronyms, as written, with the full name.</summary>
    public PhraseTable<string> Known { get; }

    /// <summary>What the word, as written, is at the end of a name.</summary>
    public OrganisationHead Head(string word) => _heads.GetValueOrDefault(word);

    private static OrganisationHead Kind(string name) => name switch
    {
        "topic" => OrganisationHead.Topic,
        "company" => OrganisationHead.Company,
        "media" => OrganisationHead.Media,
        _ => OrganisationHead.Plain,
    };
}
