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

    /// <summary>So many context words are kept for all values of a sentence together: a table on one line has a thousand values, of which each would take its
    /// share of the others.</summary>
    private const int MostContext = 1 << 13;

    /// <summary>So many participants say with whom a value belongs; only lists and tables have more in one sentence.</summary>
    private const int MostParticipants = 64;

    private const int MostTitle = 6;

    private readonly Mention[] _entities = [.. mentions.Where(IsEntity)];
    private readonly string[] _names = [.. mentions.Where(IsEntity).Select(mention => mention.Value.Normal)];
    private readonly Mention[] _places = [.. mentions.Where(mention => mention.Value is PlaceValue)];
    private readonly int _reach = Math.Min(MostTokens, MostContext / 2 / Math.Max(1, mentions.Length));
    private ImmutableArray<string>? _participants;

    /// <summary>The dates of the sentence, without those that come again.</summary>
    public Mention[] Dates { get; } = [.. mentions.Where(mention => mention.Value is DateValue { Recurrence: null })];

    /// <summary>The part of a mention's frame that takes no grammar.</summary>
    public Frame Frame(Mention mention) => new()
    {
        Place = Nearest(_places, mention)?.Value.Normal,
        Time = mention.Kind is DateKind ? null : Nearest(Dates, mention)?.Value.Normal,
        Participants = IsEntity(mention) ? ParticipantsBeside(mention) : _participants ??= ParticipantsBeside(null),
        Context = ContextOf(mention),
    };

    /// <summary>The name, organisation or place that a token is part of, or null.</summary>
    public Mention? EntityAt(int token) => token < 0 ? null : Array.Find(_entities, entity => token >= entity.FirstToken && token < entity.EndToken);

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

    private static bool IsEntity(Mention mention) => mention.Value is NameValue or OrganisationValue or PlaceValue;

    private ImmutableArray<string> ParticipantsBeside(Mention? mention)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < _entities.Length && names.Count < MostParticipants; i++)
        {
            if (!ReferenceEquals(_entities[i], mention) && !names.Contains(_names[i]))
            {
                names.Add(_names[i]);
            }
        }

        return names.DrainToImmutable();
    }

    /// <summary>The first of the nearest of those that count.</summary>
    public static Mention? Nearest(Mention[] others, Mention mention, Predicate<Mention>? counts = null)
    {
        var (nearest, least) = (default(Mention), int.MaxValue);
        foreach (var other in others)
        {
            var distance = other.FirstToken >= mention.EndToken ? other.FirstToken - mention.EndToken : mention.FirstToken - other.EndToken;
            if (distance < least && !ReferenceEquals(other, mention) && counts?.Invoke(other) != false)
            {
                (nearest, least) = (other, distance);
            }
        }

        return nearest;
    }

    private ImmutableArray<ContextWord> ContextOf(Mention mention)
    {
        var words = ImmutableArray.CreateBuilder<ContextWord>();
        var tags = sentence.Tags;
        for (var i = Math.Max(0, mention.FirstToken - _reach); i < Math.Min(sentence.Count, mention.EndToken + _reach); i++)
        {
            if ((i >= mention.FirstToken && i < mention.EndToken)
                || tags[i].Universal is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Adv)
                || (tags[i].Universal == UniversalTag.Verb && sentence.Language.Clauses.Prepositional.Contains(sentence.Lower(i))))
            {
                continue;
            }

            var distance = i < mention.FirstToken ? mention.FirstToken - i : i - mention.EndToken + 1;
            words.Add(new(sentence.Lemma(i), NearTokens / (NearTokens + Math.Max(0, distance - 2))));
        }

        return words.DrainToImmutable();
    }
}
