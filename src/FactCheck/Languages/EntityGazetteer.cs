using FactCheck.Languages.Models;

namespace FactCheck.Languages;

/// <summary>Looks words up in all the lists of a language that say something about names.</summary>
internal sealed class EntityGazetteer(EntityLexicon lexicon)
{
    /// <summary>What a word without a capital can say.</summary>
    private const EntityFlags Cues = EntityFlags.Function | EntityFlags.Honorific | EntityFlags.Particle | EntityFlags.Speech | EntityFlags.Where | EntityFlags.Label
        | EntityFlags.Personal | EntityFlags.Area | EntityFlags.Local;

    /// <summary>What the lists say of a word by itself, given in normal form and in lower case.</summary>
    public EntityFlags Of(string word, string lower) => NameFlags(word, lower) | CueFlags(lower);

    /// <summary>Sets the flags of token <paramref name="i"/>, and of those behind it that are part of a phrase.</summary>
    public void Flag(in EntityInput input, ReadOnlySpan<string> keys, int i, Span<EntityTraits> traits)
    {
        traits[i].Flags |= input.Entries[i].Names(this) & (traits[i].IsCandidate ? (EntityFlags)uint.MaxValue : Cues);
        Cover(traits, i, lexicon.Roles.Heads.Match(input.Lowers, i, out _), EntityFlags.Role);
        if (traits[i].IsCandidate)
        {
            Cover(traits, i, lexicon.Organisations.Known.Match(input.Words, i, out _), EntityFlags.Organisation);
            var count = lexicon.Places.Places.Match(keys, i, out var place);
            Cover(traits, i, count, place is { IsCertain: true } ? EntityFlags.CertainPlace : EntityFlags.Place);
        }
    }

    private static void Cover(Span<EntityTraits> traits, int first, int count, EntityFlags flag)
    {
        foreach (ref var trait in traits.Slice(first, count))
        {
            trait.Flags |= flag;
        }
    }

    private EntityFlags NameFlags(string word, string lower)
    {
        var names = lexicon.Names;
        var flags = names.IsGiven(word) ? EntityFlags.Given : names.IsRareGiven(word) ? EntityFlags.RareGiven : EntityFlags.None;
        flags |= names.IsWeakGiven(word) ? EntityFlags.WeakGiven : EntityFlags.None;
        flags |= names.IsSurname(word) ? EntityFlags.Surname : EntityFlags.None;
        flags |= names.IsEasternSurname(word) ? EntityFlags.Eastern : EntityFlags.None;
        flags |= names.Suffix(lower) is not null ? EntityFlags.Suffix : EntityFlags.None;
        flags |= lexicon.Organisations.Head(word) switch
        {
            OrganisationHead.Topic => EntityFlags.TopicHead,
            OrganisationHead.Plain => EntityFlags.PlainHead,
            OrganisationHead.Company => EntityFlags.CompanyHead,
            OrganisationHead.Media => EntityFlags.MediaHead,
            _ => EntityFlags.None,
        };
        flags |= lexicon.Places.WordType(word) is not null ? EntityFlags.PlaceWord : EntityFlags.None;
        flags |= lexicon.Places.Adjectives.TryGet(word, out _) || lexicon.Cues.Adjectives.Contains(lower) ? EntityFlags.Adjective : EntityFlags.None;
        flags |= lexicon.Cues.IsCommonWord(lower) ? EntityFlags.Common : EntityFlags.None;
        flags |= lexicon.Cues.Calendar.Contains(lower) ? EntityFlags.Calendar : EntityFlags.None;
        flags |= lexicon.Cues.Never.Contains(lower) ? EntityFlags.Never : EntityFlags.None;
        return flags | (lexicon.Cues.State.Contains(lower) ? EntityFlags.State : EntityFlags.None);
    }

    private EntityFlags CueFlags(string lower)
    {
        var cues = lexicon.Cues;
        var flags = cues.Function.Contains(lower) ? EntityFlags.Function : EntityFlags.None;
        flags |= lexicon.Names.Honorific(lower) is not null ? EntityFlags.Honorific : EntityFlags.None;
        flags |= lexicon.Names.IsParticle(lower) ? EntityFlags.Particle : EntityFlags.None;
        flags |= cues.Speech.Contains(lower) ? EntityFlags.Speech : EntityFlags.None;
        flags |= cues.Where.Contains(lower) ? EntityFlags.Where : EntityFlags.None;
        flags |= cues.Labels.Contains(lower) ? EntityFlags.Label : EntityFlags.None;
        flags |= cues.Personal.Contains(lower) || cues.Belongings.Contains(lower) || cues.Passive.Contains(lower) ? EntityFlags.Personal : EntityFlags.None;
        flags |= cues.Areas.Contains(lower) ? EntityFlags.Area : EntityFlags.None;
        return flags | (cues.Local.Contains(lower) ? EntityFlags.Local : EntityFlags.None);
    }
}
