using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Claims.Entities;

/// <content>What follows an organisation's head: "Institute for ...", "Bureau of ...".</content>
internal sealed partial class ChunkFinder
{
    /// <summary>"Institute for Geosciences and Natural Resources", "Bureau of Investigation".</summary>
    private int WithTopic(int first, int end)
    {
        for (var rounds = 0; rounds < 3; rounds++)
        {
            var at = end;
            var isHead = _sentence.Is(end - 1, EntityFlags.TopicHead) || (rounds == 0 && end - first > 1 && _sentence.Is(first, EntityFlags.TopicHead));
            if (!isHead || !_sentence.Is(at, GrammarWord.Topic))
            {
                return end;
            }

            at++;
            at += _sentence.Is(at, GrammarWord.The) ? 1 : 0;
            if (at >= _sentence.Count || !(IsNameWord(at) || (_casing.IsCapital(at) && (_roleEnd[at] > 0 || IsBelief(at)))) || IsPersonStart(at))
            {
                return end;
            }

            var topic = Extend(at + Math.Max(1, KnownAt(at, out _, out var place)));
            end = place is null ? WithConjuncts(topic) : topic;
        }

        return end;
    }

    private bool IsBelief(int at) => _lexicon.Cues.Adjectives.Contains(_sentence.Lower(at)) && !_casing.IsTitle;

    /// <summary>A given name before what may be a surname; "Marine Safety" and "Faith Communities" are fields, though "Marine" and "Faith" are names too.</summary>
    private bool IsPersonStart(int at) =>
        _sentence.Is(at, EntityFlags.Given) && _lexicon.Places.Places.Match(_keys, at, out _) == 0 && at + 1 < _sentence.Count && _casing.IsCapital(at + 1)
        && !(_sentence.Is(at + 1, EntityFlags.Common) && (_sentence.Is(at, EntityFlags.Common) || !_sentence.Is(at + 1, EntityFlags.Surname)));

    /// <summary>", Firearms and Explosives" behind a topic, as long as no new organisation begins.</summary>
    private int WithConjuncts(int end)
    {
        for (var at = end; at < _sentence.Count;)
        {
            var next = at + (_sentence.Word(at) == "," ? 1 : 0);
            var and = _sentence.Is(next, GrammarWord.And);
            next += and ? 1 : 0;
            if (next == at || next >= _sentence.Count || !_casing.IsCapital(next) || !IsNameWord(next) || IsPersonStart(next))
            {
                return end;
            }

            var after = Extend(next + 1);
            if (KnownAt(next, out _, out _) > 0 || IsOrganisation(next, after))
            {
                return end;
            }

            if (and)
            {
                return after;
            }

            at = after;
        }

        return end;
    }

    private bool IsOrganisation(int first, int end) =>
        _sentence.Is(end - 1, EntityFlags.TopicHead | EntityFlags.PlainHead)
        || (_sentence.Is(first + 1, GrammarWord.Field) && _sentence.Is(first, EntityFlags.TopicHead));
}
