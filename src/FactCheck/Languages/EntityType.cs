namespace FactCheck.Languages;

/// <summary>What a proper name names.</summary>
public enum EntityType : byte
{
    /// <summary>None of the others.</summary>
    None,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, authority, party, team or other body.</summary>
    Organisation,

    /// <summary>A country, town, region, street, building or other place.</summary>
    Place,
}
