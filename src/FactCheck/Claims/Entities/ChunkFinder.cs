using FactCheck.Languages;
using FactCheck.Languages.Models;
using FactCheck.Text;

namespace FactCheck.Claims.Entities;

/// <summary>Groups the capitalised words of a sentence: what may be one name stands in one chunk.</summary>
internal sealed partial class ChunkFinder
{
    private readonly SentenceView _sentence;
    private readonly Casing _casing;
    private readonly EntityLexicon _lexicon;
    private readonly string[] _keys;
    private readonly int[] _roleEnd;

    public ChunkFinder(SentenceView sentence, Casing casing, IEnumerable<RolePhrase> roles)
    {
        (_sentence, _casing) = (sentence, casing);
        _lexicon = sentence.Language.Entities;
        _roleEnd = new int[sentence.Count];
        foreach (var role in roles)
        {
            _roleEnd.AsSpan(role.First, role.End - role.First).Fill(role.End);
        }

        _keys = new string[sentence.Count];
        for (var i = 0; i < sentence.Count; i++)
        {
            _keys[i] = sentence.PlaceKey(i);
        }
    }

    /// <summary>All chunks, in the order of the text, without overlap.</summary>
    public List<Chunk> Find()
    {
        var chunks = new List<Chunk>();
        for (var i = 0; i < _sentence.Count;)
        {
            if (_roleEnd[i] > 0)
            {
                i = _roleEnd[i];
                continue;
            }

            if (!CanStart(i))
            {
                i++;
                continue;
            }

            var chunk = ChunkAt(i);
            i = chunk.End;
            AddParts(chunk, chunks);
        }

        return chunks;
    }

    private bool CanStart(int i) =>
        IsNameWord(i) || _casing.GlueAt(i) > 0 || (_lexicon.Names.IsArticle(_sentence.Lower(i)) && _sentence.Word(i + 1) == "-" && _casing.IsTight(i + 1) && i + 2 < _sentence.Count && IsNameWord(i + 2))
        || (_casing.IsCapital(i) && (KnownAt(i, out _, out _) > 1 || _lexicon.Cues.Acronyms.Contains(_sentence.Word(i))));

    /// <summary>Whether the token is a capitalised word that can be part of a name here.</summary>
    private bool IsNameWord(int i)
    {
        if (!_casing.IsCapital(i) || _casing.GlueAt(i) > 0)
        {
            return false;
        }

        if (_casing.IsInitial(i))
        {
            return !_lexicon.Cues.Lone.Contains(_sentence.Word(i)) || (i + 1 < _sentence.Count && _casing.IsCapital(i + 1) && i > 0 && _casing.IsCapital(i - 1));
        }

        return !_sentence.Is(i, EntityFlags.Function | EntityFlags.Calendar | EntityFlags.Honorific)
            && (!_sentence.Is(i, EntityFlags.Adjective) || IsGivenBeforeName(i) || IsBeforeOrganisation(i)) && (!_sentence.Is(i, EntityFlags.Never) || _sentence.Is(i, EntityFlags.Suffix))
            && !(_casing.IsOwed(i) && !IsWeakGivenBeforeName(i) && !IsHeadAfterName(i));
    }

    private bool IsGivenBeforeName(int i) =>
        _sentence.Is(i, EntityFlags.Given) && i + 1 < _sentence.Count && _casing.IsCapital(i + 1) && !_sentence.Is(i + 1, EntityFlags.Common);

    /// <summary>Whether the capitalised words from <paramref name="i"/> on end like an organisation that not every country has: "American Bar Association".</summary>
    private bool IsBeforeOrganisation(int i)
    {
        var end = i + 1;
        while (end < Math.Min(i + 6, _sentence.Count) && _casing.IsCapital(end) && _roleEnd[end] == 0 && !_sentence.Is(end, EntityFlags.Calendar))
        {
            end++;
        }

        return end > i + 1 && !_casing.IsTitle && _sentence.Is(end - 1, EntityFlags.Head) && !_sentence.Is(end - 1, EntityFlags.State);
    }

    private bool IsWeakGivenBeforeName(int i) =>
        _sentence.Is(i, EntityFlags.WeakGiven) && i + 1 < _sentence.Count && _casing.IsCapital(i + 1)
        && !_sentence.Is(i + 1, EntityFlags.Common | EntityFlags.Calendar);

    /// <summary>"Department" in a headline counts behind a name.</summary>
    private bool IsHeadAfterName(int i) =>
        i > 0 && _casing.IsCapital(i - 1) && !_casing.IsOwed(i - 1)
        && _sentence.Is(i, EntityFlags.Head | EntityFlags.PlaceWord);

    private int KnownAt(int i, out string? organisation, out GazetteerPlace? place)
    {
        place = null;
        var organisations = _lexicon.Organisations.Known.Match(_sentence.Words, i, out organisation);
        var places = _lexicon.Places.Places.Match(_keys, i, out place);
        if (organisations >= places)
        {
            place = null;
            return organisations;
        }

        organisation = null;
        return places;
    }

    private Chunk ChunkAt(int first)
    {
        var known = KnownAt(first, out var organisation, out var place);
        var end = Extend(first + Math.Max(1, known));
        end = end == first + known && organisation is not null ? end : WithTopic(first, end);
        var chunk = new Chunk(first, end) { Skip = _casing.GlueAt(first) };
        if (end == first + known)
        {
            (chunk.KnownOrganisation, chunk.KnownPlace) = (organisation, place);
        }

        return chunk;
    }

    /// <summary>The end of the run of capitalised words that has come up to <paramref name="at"/>.</summary>
    private int Extend(int at)
    {
        while (at < _sentence.Count)
        {
            var next = Joined(at);
            if (next == at)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    /// <summary>The token behind the next part of the run, or <paramref name="at"/> where the run ends.</summary>
    private int Joined(int at)
    {
        var word = _sentence.Word(at);
        if (word is "-" or "/" && _casing.IsTight(at) && _casing.IsTight(at + 1) && at + 1 < _sentence.Count && _sentence[at + 1].Kind == TokenKind.Word)
        {
            return word == "-" && (_casing.IsCapital(at + 1) || (_sentence.Word(at + 1).Length <= 4 && !_sentence.Is(at - 1, EntityFlags.Eastern)
                && _sentence.Word(at + 1).Length > 1 && !_sentence.Is(at + 1, EntityFlags.Common | EntityFlags.Function)
                && _lexicon.Places.Places.Match(_keys, at - 1, out _) == 0)) && !_lexicon.Places.Adjectives.TryGet(_sentence.Word(at + 1), out _) ? at + 2 : at;
        }

        if (_roleEnd[at] > 0)
        {
            return at;
        }

        if (IsNameWord(at))
        {
            return at + Math.Max(1, KnownAt(at, out _, out _));
        }

        if (_sentence.Is(at, EntityFlags.Particle) && !_casing.IsCapital(at))
        {
            var end = at + 1;
            while (end < at + 3 && end < _sentence.Count && (_sentence.Is(end, EntityFlags.Particle) || _sentence.Word(end) == "-") && !_casing.IsCapital(end))
            {
                end++;
            }

            return end < _sentence.Count && _casing.IsCapital(end) && IsNameWord(end) ? end + 1 : at;
        }

        return JoinedByMark(at);
    }

    private int JoinedByMark(int at)
    {
        if (_sentence.Word(at) is "&" && at + 1 < _sentence.Count && IsNameWord(at + 1))
        {
            return at + 2;
        }

        if (_sentence.Is(at, GrammarWord.SureGenitive) && _lexicon.Cues.Owned.Contains(_sentence.Word(at + 1)))
        {
            return at + 2;
        }

        if (_sentence.Is(at, GrammarWord.Genitive) && at + 1 < _sentence.Count && _casing.IsCapital(at + 1)
            && _sentence.Is(at + 1, EntityFlags.TopicHead | EntityFlags.PlainHead)
            && !_sentence.Is(at - 1, EntityFlags.Given) && _lexicon.Places.Places.TryGet(_keys[at - 1], out _) is false)
        {
            return at + 2;
        }

        // A nickname in quotation marks: William "Bill" Hart.
        if (_sentence.Word(at) is "\"" or "'" && at + 3 < _sentence.Count && _casing.IsCapital(at + 1) && _sentence.Word(at + 2) == _sentence.Word(at)
            && _casing.IsTight(at + 1) && IsNameWord(at + 3))
        {
            return at + 4;
        }

        // A suffix behind a comma: Hart, Jr.
        return _sentence.Word(at) == "," && _lexicon.Names.TakesComma(_sentence.Lower(at + 1)) ? at + 2 : at;
    }

    /// <summary>Whether the words at <paramref name="i"/> are the field behind a head of the same chunk: "Office for Marine Safety".</summary>
    private bool IsTopic(int first, int i)
    {
        var head = i - 1;
        head -= _sentence.Is(head, GrammarWord.The) ? 1 : 0;
        return _sentence.Is(head, GrammarWord.Topic) && head > first && !IsPersonStart(i)
            && _sentence.Is(head - 1, EntityFlags.TopicHead);
    }

    private bool HasHead(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_sentence.Is(i, EntityFlags.TopicHead | EntityFlags.PlainHead))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the chunk, cut where a person's name follows an organisation's or a common noun.</summary>
    private void AddParts(Chunk chunk, List<Chunk> chunks)
    {
        for (var i = chunk.First + 1; i < chunk.End - 1; i++)
        {
            var before = _sentence.Word(i - 1);
            var isCut = _sentence.Is(i - 1, EntityFlags.MediaHead | EntityFlags.PlainHead | EntityFlags.CompanyHead)
                || (_sentence.Is(i - 1, EntityFlags.Common) && !_sentence.Is(i - 1, EntityFlags.WeakGiven | EntityFlags.Surname))
                || (i == chunk.First + 1 && _sentence.Is(i - 1, EntityFlags.Common) && !_sentence.Is(i - 1, EntityFlags.WeakGiven))
                || (before.Length > 1 && _casing.IsAllCaps(i - 1) && !_casing.IsInitial(i - 1))
                || (i == 1 && _sentence.Language.Endings.Has(before, WordEnding.Adverb) && !_sentence.Is(i - 1, EntityFlags.Given | EntityFlags.Surname));
            var isBody = _lexicon.Organisations.Known.Match(_sentence.Words, i, out _) is > 1 and var known && i + known == chunk.End && !chunk.HasOrganisationHead;
            if (isBody)
            {
                AddParts(new Chunk(chunk.First, i) { Skip = chunk.Skip }, chunks);
                chunks.Add(ChunkAt(i));
                return;
            }

            if (isCut && _sentence.Is(i, EntityFlags.Given) && _casing.IsCapital(i + 1) && !HasHead(i, chunk.End) && !IsTopic(chunk.First, i))
            {
                chunks.Add(new Chunk(chunk.First, i) { Skip = chunk.Skip });
                chunks.Add(new Chunk(i, chunk.End));
                return;
            }
        }

        chunks.Add(chunk);
    }
}
