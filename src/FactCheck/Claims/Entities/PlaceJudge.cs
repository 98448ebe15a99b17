using FactCheck.Languages;

namespace FactCheck.Claims.Entities;

/// <summary>Weighs what speaks for a place.</summary>
internal sealed class PlaceJudge(SentenceView sentence, Casing casing)
{
    private const double OfVenue = 1.5;
    private const double OfPart = 1.5;
    private const double OfOwner = 1.5;

    private readonly EntityLexicon _lexicon = sentence.Language.Entities;

    /// <summary>The sum for a place.</summary>
    public double Weigh(Chunk chunk)
    {
        if (chunk.IsDateline)
        {
            return 6;
        }

        var owner = OwnerOf(chunk);
        var before = owner - 1;
        var where = _lexicon.Cues.Where.Contains(sentence.Lower(before)) && !IsSource(before);
        var type = chunk.Count > 1 && !IsNamesake(chunk) ? _lexicon.Places.WordType(sentence.Word(chunk.End - 1)) : null;
        var sum = type switch { "division" => 4, "street" => 3, "facility" => 3, "nature" => 3, _ => 0.0 };
        sum += chunk.Container is not null ? 3 : 0;

        // A hospital acts as a body, but what happens in it or who is brought to it, happens at a place.
        sum += type == "facility" && where ? OfVenue : 0;
        sum += owner < chunk.First && !HasCommonWord(chunk) ? OfPart : 0;
        if (chunk.KnownPlace is { } place)
        {
            sum += place.IsCertain ? 3.5 : 1.5;
            sum -= chunk.Count == 1 && _lexicon.Cues.Ambiguous.Contains(sentence.Lower(chunk.First)) && !sentence.Is(chunk.End, GrammarWord.SureGenitive) ? 1.5 : 0;
            sum += !place.IsCertain && chunk.Count > 1 ? 1.5 : 0;
            sum -= !place.IsCertain && _lexicon.Names.IsGiven(sentence.Word(chunk.First)) ? 1 : 0;
            sum += !place.IsCertain && _lexicon.Cues.Local.Contains(sentence.Lower(chunk.End)) ? 2 : 0;
            sum += !place.IsCertain && IsOwningTown(chunk) ? OfOwner : 0;
            sum += !place.IsCertain && sentence.Is(before, GrammarWord.Area) ? 0.5 : 0;
            sum += !place.IsCertain && sentence.Is(before, GrammarWord.Of) && chunk.First > 1 && casing.IsCapital(chunk.First - 2) ? 1 : 0;
        }
        else if (where && _lexicon.Cues.Areas.Contains(sentence.Lower(chunk.End)) && chunk.Count < 4)
        {
            sum += 2.5;
        }

        sum += where ? (sentence.Is(before, GrammarWord.Area) ? 1.5 : sentence.Is(before, GrammarWord.Spot) ? 1 : 0.5) : 0;
        return sum - (casing.IsTitle && chunk.KnownPlace is null ? 1 : 0);
    }

    /// <summary>"Ann Hill", "Peter Lake": a given name and a surname that also ends names of places, where nothing before it speaks of a place.</summary>
    public bool IsNamesake(Chunk chunk)
    {
        var (last, before) = (sentence.Word(chunk.End - 1), sentence.Lower(chunk.First - 1));
        return chunk.Count == 2 && chunk.KnownPlace is null && _lexicon.Places.WordType(last) is "nature" or "facility" && _lexicon.Names.IsSurname(last)
            && _lexicon.Names.IsGiven(sentence.Word(chunk.First)) && !_lexicon.Cues.IsCommonWord(sentence.Lower(chunk.First))
            && !sentence.Is(chunk.First - 1, GrammarWord.The) && (!_lexicon.Cues.Where.Contains(before) || sentence.Is(chunk.First - 1, GrammarWord.Of | GrammarWord.To));
    }

    /// <summary>"according to".</summary>
    public bool IsSource(int to) => sentence.Is(to, GrammarWord.To) && sentence.Language.Clauses.Accord.Contains(sentence.Lower(to - 1));

    /// <summary>Where the country or state begins that a name behind it is a part of, "Sudan's South Kordofan"; else where the chunk begins.</summary>
    private int OwnerOf(Chunk chunk)
    {
        const int MostWords = 3;
        if (sentence.Is(chunk.First - 1, GrammarWord.SureGenitive))
        {
            for (var i = chunk.First - 2; i >= Math.Max(0, chunk.First - 1 - MostWords); i--)
            {
                if (_lexicon.Places.Places.Match(sentence.Words, i, out var place) == chunk.First - 1 - i && place is { IsCertain: true })
                {
                    return i;
                }
            }
        }

        return chunk.First;
    }

    /// <summary>"Oakland's west side": a town's name that is nobody's.</summary>
    private bool IsOwningTown(Chunk chunk) =>
        sentence.Is(chunk.End, GrammarWord.SureGenitive) && !casing.IsTitle && !_lexicon.Names.IsSurname(sentence.Word(chunk.End - 1)) && !_lexicon.Names.IsGiven(sentence.Word(chunk.First))
        && !_lexicon.Names.IsWeakGiven(sentence.Word(chunk.First)) && !_lexicon.Cues.IsCommonWord(sentence.Lower(chunk.First)) && (sentence.Word(chunk.First).Length > 4 || !casing.IsAllCaps(chunk.First));

    private bool HasCommonWord(Chunk chunk)
    {
        for (var i = chunk.First; i < chunk.End; i++)
        {
            if (_lexicon.Cues.IsCommonWord(sentence.Lower(i)))
            {
                return true;
            }
        }

        return false;
    }
}
