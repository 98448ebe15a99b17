namespace FactCheck.Languages;

/// <summary>What the recognition of people, roles, organisations and places must know of a language.</summary>
public sealed class EntityLexicon(string code)
{
    /// <summary>People's names.</summary>
    public NameLexicon Names { get; } = new(code);

    /// <summary>Offices and functions.</summary>
    public RoleLexicon Roles { get; } = new(code);

    /// <summary>Organisations.</summary>
    public OrganisationLexicon Organisations { get; } = new(code);

    /// <summary>Places.</summary>
    public PlaceLexicon Places { get; } = new(code);

    /// <summary>Words around enumerations.</summary>
    public ListLexicon Lists { get; } = new(code);

    /// <summary>Words around names.</summary>
    public CueLexicon Cues { get; } = new(code);

    /// <summary>All that these lists say of single words.</summary>
    internal EntityGazetteer Gazetteer => field ??= new(this);
}
