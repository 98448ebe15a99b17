namespace FactCheck.Claims.Entities;

/// <summary>The acronyms that an article introduces behind an organisation's name, in brackets.</summary>
internal sealed class OrganisationIndex
{
    private readonly Dictionary<string, string> _acronyms = new(StringComparer.Ordinal);

    public OrganisationIndex(IEnumerable<SentenceDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            draft.AddAcronyms(_acronyms);
        }
    }

    /// <summary>The name that an acronym stands for, or null.</summary>
    public string? NameOf(string acronym) => _acronyms.GetValueOrDefault(acronym);
}
