using FactCheck.Languages;

namespace FactCheck.Claims.Entities;

/// <summary>A stretch of capitalised words that may name one thing, with what speaks for each kind of thing.</summary>
internal sealed class Chunk(int first, int end)
{
    /// <summary>The first token.</summary>
    public int First { get; set; } = first;

    /// <summary>The token behind the last.</summary>
    public int End { get; set; } = end;

    /// <summary>How many tokens it has.</summary>
    public int Count => End - First;

    /// <summary>Characters of the first token that belong to the word glued before it.</summary>
    public int Skip { get; set; }

    /// <summary>The full name of an organisation of the lexicon.</summary>
    public string? KnownOrganisation { get; set; }

    /// <summary>A place of the gazetteer.</summary>
    public GazetteerPlace? KnownPlace { get; set; }

    /// <summary>Whether an organisation's last word stands in it.</summary>
    public bool HasOrganisationHead { get; set; }

    /// <summary>The courtesy title before it.</summary>
    public string? Honorific { get; set; }

    /// <summary>Whether an office stands directly before it.</summary>
    public bool HasRoleBefore { get; set; }

    /// <summary>Whether it stands where agencies name the place of their report.</summary>
    public bool IsDateline { get; set; }

    /// <summary>Where the place's words begin and end, with number and state: "1000 block of Old Mail Road".</summary>
    public int PlaceFirst { get; set; } = first;

    /// <summary>State or country behind a comma.</summary>
    public string? Container { get; set; }

    /// <summary>What speaks for a person.</summary>
    public double Person { get; set; }

    /// <summary>What speaks for an organisation.</summary>
    public double Organisation { get; set; }

    /// <summary>What speaks for a place.</summary>
    public double Place { get; set; }

    /// <summary>Whether it is surely a person's name.</summary>
    public bool IsPerson => Person >= ChunkJudge.Enough && Person > Organisation && Person > Place;

    /// <summary>Whether it is surely an organisation.</summary>
    public bool IsOrganisation => Organisation >= ChunkJudge.Enough && Organisation >= Place;

    /// <summary>Whether it is surely a place, unless it is a person.</summary>
    public bool IsPlace => Place >= ChunkJudge.Enough && !IsOrganisation;
}
