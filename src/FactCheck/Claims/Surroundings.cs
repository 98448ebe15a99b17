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
    private List<int>? _telling;

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
        var words = _telling ??= Telling();
        var (first, ownFirst) = (FirstFrom(words, mention.FirstToken - _reach), FirstFrom(words, mention.FirstToken));
        var (ownEnd, end) = (FirstFrom(words, mention.EndToken), FirstFrom(words, mention.EndToken + _reach));
        var context = ImmutableArray.CreateBuilder<ContextWord>(ownFirst - first + end - ownEnd);
        for (var at = first; at < ownFirst; at++)
        {
            context.Add(ContextWordAt(words[at], mention.FirstToken - words[at]));
        }

        for (var at = ownEnd; at < end; at++)
        {
            context.Add(ContextWordAt(words[at], words[at] - mention.EndToken + 1));
        }

        return context.MoveToImmutable();
    }

    private ContextWord ContextWordAt(int token, int distance) => new(sentence.Lemma(token), NearTokens / (NearTokens + Math.Max(0, distance - 2)));

    /// <summary>The place of the first that is not before <paramref name="token"/>.</summary>
    private static int FirstFrom(List<int> tokens, int token) => tokens.BinarySearch(token) is var place && place >= 0 ? place : ~place;

    /// <summary>The tokens that tell what the sentence is about.</summary>
    private List<int> Telling()
    {
        var words = new List<int>(sentence.Count);
        for (var i = 0; i < sentence.Count; i++)
        {
            var tag = sentence.Tags[i].Universal;
            if (tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Adv
                || (tag == UniversalTag.Verb && !sentence.Language.Clauses.Prepositional.Contains(sentence.Lower(i))))
            {
                words.Add(i);
            }
        }

        return words;
    }
}
