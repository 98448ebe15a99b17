using FactCheck.Claims.Names;
using FactCheck.Languages;

namespace FactCheck.Claims.Entities;

/// <summary>A stretch of capitalised words that may name one thing, with what speaks for each kind of thing.</summary>
internal sealed class Chunk(int first, int end)
{
    /// <summary>How much of the recogniser's margin weighs as much as one point of the rules: chosen on news, where it has learned little.</summary>
    private const float MarginOfOne = 60;

    /// <summary>How far the rules may speak against what the recogniser says.</summary>
    private const double LeastOfRules = -1;

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

    /// <summary>It as a person's name; null until somebody asks for that.</summary>
    public NameValue? Name { get; set; }

    /// <summary>Whether an office stands directly before it.</summary>
    public bool HasRoleBefore { get; set; }

    /// <summary>Whether it stands where agencies name the place of their report.</summary>
    public bool IsDateline { get; set; }

    /// <summary>Where the place's words begin and end, with number and state: "1000 block of Old Mail Road".</summary>
    public int PlaceFirst { get; set; } = first;

    /// <summary>Whether it only says whose the name behind it is: "Sudan's South Kordofan".</summary>
    public bool IsOwner { get; set; }

    /// <summary>The first token of the place that owns it, or -1.</summary>
    public int OwnerFirst { get; set; } = -1;

    /// <summary>State or country behind a comma, or before it in the possessive.</summary>
    public string? Container { get; set; }

    /// <summary>The token behind that state or country where it is no chunk of its own; else 0.</summary>
    public int ContainerEnd { get; set; }

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

    /// <summary>Whether it is sure only by the recogniser's word.</summary>
    public bool IsSupported { get; private set; }

    /// <summary>What it surely is, or none.</summary>
    public EntityType Type => IsPerson ? EntityType.Person : IsOrganisation ? EntityType.Organisation : IsPlace ? EntityType.Place : EntityType.None;

    /// <summary>Adds what the recogniser says. The rules must not speak against it.</summary>
    public void Support(EntityType type, float margin)
    {
        var sum = type switch { EntityType.Person => Person, EntityType.Organisation => Organisation, _ => Place };
        if (sum > LeastOfRules && sum + (margin / MarginOfOne) >= ChunkJudge.Enough)
        {
            Decide(type);
            IsSupported = true;
        }
    }

    /// <summary>Makes it surely of one type, or of none.</summary>
    public void Decide(EntityType type) => (Person, Organisation, Place) = (
        type == EntityType.Person ? ChunkJudge.Enough : 0, type == EntityType.Organisation ? ChunkJudge.Enough : 0, type == EntityType.Place ? ChunkJudge.Enough : 0);
}
