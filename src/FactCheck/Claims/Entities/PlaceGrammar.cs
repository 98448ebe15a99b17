using System.Collections.Immutable;
using FactCheck.Claims.Places;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Entities;

/// <summary>What belongs to a place around its name: state, house number, dateline.</summary>
internal sealed class PlaceGrammar(SentenceView sentence, Casing casing)
{
    private readonly PlaceLexicon _lexicon = sentence.Language.Entities.Places;

    /// <summary>Adds number, state and dateline to <paramref name="chunks"/>; a chunk that is another's state is removed.</summary>
    public void Attach(List<Chunk> chunks)
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            var chunk = chunks[i];
            AddNumber(chunk);
            chunk.IsDateline = IsDateline(chunk);
            chunk.IsOwner = chunk.KnownPlace is { IsCertain: true } && i + 1 < chunks.Count && chunks[i + 1].First == chunk.End + 1 && sentence.Is(chunk.End, GrammarWord.SureGenitive);
            if (i > 0 && chunks[i - 1].IsOwner && chunk.KnownPlace is null)
            {
                chunk.Container = chunks[i - 1].KnownPlace!.Name;
                chunk.OwnerFirst = chunks[i - 1].First;
            }

            if (sentence.Word(chunk.End) != ",")
            {
                continue;
            }

            var state = chunk.End + 1;
            var count = _lexicon.Abbreviations.Match(sentence.Words, state, out var name);
            var isShort = count == 1 && sentence.Word(state) is { Length: 2 } word && word.All(char.IsUpper);
            if (count > 0 && (!isShort || sentence.Word(state + 1) is "" or "," or "." or ")" or "-" or "–" or "—" || sentence[state + 1].Kind == TokenKind.Number))
            {
                (chunk.Container, chunk.ContainerEnd) = (name, state + count);
                if (i + 1 < chunks.Count && chunks[i + 1].First == state && chunks[i + 1].Count == count)
                {
                    chunks.RemoveAt(i + 1);
                }
            }
            else if (chunk.KnownPlace is { Type: "city" } && i + 1 < chunks.Count && chunks[i + 1].First == state && chunks[i + 1].KnownPlace is { Type: "country" } country)
            {
                chunk.Container = country.Name;
            }
        }
    }

    /// <summary>The place that <paramref name="chunk"/> names.</summary>
    public PlaceValue Value(Chunk chunk)
    {
        var name = string.Join(' ', WordForm.Normalize(sentence.TextOf(chunk.First, chunk.Count)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        name = chunk.KnownPlace is { Type: "country" or "region" } known ? known.Name : chunk.IsDateline || IsShouted(chunk) ? Titled(name) : name;
        var type = chunk.KnownPlace?.Type ?? (chunk.Count > 1 ? _lexicon.WordType(sentence.Word(chunk.End - 1)) : null) switch
        {
            "street" => "address",
            "facility" => "facility",
            "division" or "nature" => "region",
            _ => chunk.Container is not null || chunk.IsDateline ? "city" : "other",
        };
        if (chunk.PlaceFirst < chunk.First)
        {
            (name, type) = (sentence.TextOf(chunk.PlaceFirst, chunk.End - chunk.PlaceFirst), "address");
        }

        return new PlaceValue(name, chunk.Container ?? (chunk.KnownPlace is { } sure && !IsState(sure.Container) ? sure.Container : null))
        {
            Type = type,
            Locations = LocationsOf(chunk),
            Canonical = _lexicon.Canonical(name, type == "address"),
            IsSetting = chunk.IsDateline || (!chunk.IsOwner && IsSetting(chunk.OwnerFirst >= 0 ? chunk.OwnerFirst : chunk.PlaceFirst)),
            IsGoal = sentence.Language.Entities.Cues.Goal.Contains(sentence.Lower(BeforeArticle(chunk.PlaceFirst))),
            IsDivision = chunk.KnownPlace is { Type: "region", Container: not null },
        };
    }

    /// <summary>The town whose body an organisation is, "Crossville" of "Crossville Police Department"; null where its name begins with none.</summary>
    public PlaceValue? TownOf(Chunk chunk)
    {
        var cues = sentence.Language.Entities.Cues;
        var end = chunk.First;
        while (end < chunk.End && !cues.Seat.Contains(sentence.Lower(end)))
        {
            end++;
        }

        if (end == chunk.First || end == chunk.End || end - chunk.First > 2 || Enumerable.Range(chunk.First, end - chunk.First).Any(i => cues.IsCommonWord(sentence.Lower(i)) || casing.IsAllCaps(i)))
        {
            return null;
        }

        var name = sentence.TextOf(chunk.First, end - chunk.First);
        var isKnown = _lexicon.Places.TryMatch(Phrase.Tokens(name), 0, out var known, out var count) && count == end - chunk.First;
        return isKnown && known!.Type != "city" ? null : new(name, null) { Type = "city", Canonical = _lexicon.Canonical(name, isStreet: false), Locations = isKnown ? known!.Locations : [] };
    }

    private ImmutableArray<string> LocationsOf(Chunk chunk) =>
        chunk.Container is { } container ? _lexicon.Locations.Of(container) : chunk.KnownPlace?.Locations ?? [];

    /// <summary>"in Osaka", "in the city of Osaka".</summary>
    private bool IsSetting(int first)
    {
        var cues = sentence.Language.Entities.Cues;
        first -= cues.Side.Contains(sentence.Lower(first - 1)) ? 1 : 0;
        var at = BeforeArticle(first);
        if (sentence.Is(at, GrammarWord.Of) && cues.Areas.Contains(sentence.Lower(at - 1)))
        {
            at -= 2;
            at -= cues.Setting.Contains(sentence.Lower(at)) ? 0 : 1;
            at -= cues.Setting.Contains(sentence.Lower(at)) ? 0 : 1;
        }

        return cues.Setting.Contains(sentence.Lower(at));
    }

    private int BeforeArticle(int first) => first - (sentence.Is(first - 1, GrammarWord.The) ? 2 : 1);

    private bool IsShouted(Chunk chunk) => chunk.KnownPlace is not null && Enumerable.Range(chunk.First, chunk.Count).All(i => casing.IsAllCaps(i) && sentence.Word(i).Length > 3);

    /// <summary>A city's state is only said where the text says it: small towns of the same name are missing in every gazetteer.</summary>
    private bool IsState(string? container) => container is not null && _lexicon.Abbreviations.TryGet(container, out _);

    private static string Titled(string name) =>
        string.Join(' ', name.Split(' ').Select(word => word.Length > 1 && word.All(c => !char.IsLower(c)) && !word.Contains('.')
            ? string.Concat(word[..1], word[1..].ToLowerInvariant()) : word));

    /// <summary>"1300 block of Kilburn Avenue", "2810 Martin Lane".</summary>
    private void AddNumber(Chunk chunk)
    {
        if (_lexicon.WordType(sentence.Word(chunk.End - 1)) != "street" && !IsBehindBlock(chunk.First))
        {
            return;
        }

        var at = chunk.First;
        if (IsBehindBlock(at))
        {
            at -= 2;
            at -= sentence.Word(at - 1) == "-" ? 1 : 0;
        }

        if (at > 0 && sentence[at - 1].Kind == TokenKind.Number && sentence.Word(at - 1).All(char.IsAsciiDigit))
        {
            chunk.PlaceFirst = at - 1;
        }
    }

    private bool IsBehindBlock(int at) => sentence.Is(at - 1, GrammarWord.Of) && sentence.Is(at - 2, NumberCue.Block);

    /// <summary>Capitals at the start of a paragraph, with state and agency, up to a dash: "FAYETTEVILLE, N.C. (AP) —".</summary>
    private bool IsDateline(Chunk chunk)
    {
        if (chunk.First != 0 || chunk.Count > 4)
        {
            return false;
        }

        if (sentence.Sentence.Kind == BlockKind.Dateline)
        {
            return true;
        }

        for (var i = 0; i < chunk.End; i++)
        {
            if (!casing.IsAllCaps(i) || sentence.Word(i).Length < 3)
            {
                return false;
            }
        }

        for (var i = chunk.End; i < Math.Min(sentence.Count, chunk.End + 9); i++)
        {
            if (sentence.Word(i) is "–" or "—" or "--" or "-" && sentence[i].SpaceBefore)
            {
                return true;
            }
        }

        return false;
    }
}
