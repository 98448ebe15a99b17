using System.Collections.Immutable;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Names;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Places;
using FactCheck.Languages;

namespace FactCheck.Claims;

/// <summary>What stands around the values of one sentence: names, places, dates and words.</summary>
internal sealed class Surroundings(SentenceView sentence, ImmutableArray<Mention> mentions)
{
    private const double NearTokens = 8;

    /// <summary>Words so far from a value say nothing of it.</summary>
    private const int MostTokens = 120;

    private const int MostTitle = 6;

    private readonly ImmutableArray<Mention> _entities = [.. mentions.Where(mention => mention.Value is NameValue or OrganisationValue or PlaceValue)];

    /// <summary>The part of a mention's frame that takes no grammar.</summary>
    public Frame Frame(Mention mention) => new()
    {
        Place = Nearest<PlaceValue>(mention)?.Value.Normal,
        Time = mention.Kind.Name == "date" ? null : Nearest<DateValue>(mention)?.Value.Normal,
        Participants = [.. _entities.Where(other => other != mention).Select(other => other.Value.Normal).Distinct(StringComparer.Ordinal)],
        Context = ContextOf(mention),
    };

    /// <summary>The name, organisation or place that a token is part of, or null.</summary>
    public Mention? EntityAt(int token) => token < 0 ? null : _entities.FirstOrDefault(entity => token >= entity.FirstToken && token < entity.EndToken);

    /// <summary>The person, organisation or place that a noun phrase with its head at <paramref name="token"/> names: also behind a title, "Chancellor Jo Lind".</summary>
    public Mention? EntityFrom(int token)
    {
        for (var i = token; i >= 0 && i < Math.Min(sentence.Count, token + MostTitle) && sentence.Tags[i].Universal is UniversalTag.Propn or UniversalTag.Noun; i++)
        {
            if (EntityAt(i) is { } entity && (i == token || entity.Value is NameValue))
            {
                return entity;
            }
        }

        return null;
    }

    private Mention? Nearest<T>(Mention mention)
        where T : ClaimValue =>
        mentions.Where(other => other != mention && other.Value is T)
            .MinBy(other => other.FirstToken >= mention.EndToken ? other.FirstToken - mention.EndToken : mention.FirstToken - other.EndToken);

    private ImmutableArray<ContextWord> ContextOf(Mention mention)
    {
        var words = ImmutableArray.CreateBuilder<ContextWord>();
        for (var i = Math.Max(0, mention.FirstToken - MostTokens); i < Math.Min(sentence.Count, mention.EndToken + MostTokens); i++)
        {
            if ((i >= mention.FirstToken && i < mention.EndToken)
                || sentence.Tags[i].Universal is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Adv))
            {
                continue;
            }

            var distance = i < mention.FirstToken ? mention.FirstToken - i : i - mention.EndToken + 1;
            words.Add(new(sentence.Lemma(i), NearTokens / (NearTokens + Math.Max(0, distance - 2))));
        }

        return words.DrainToImmutable();
    }
}
