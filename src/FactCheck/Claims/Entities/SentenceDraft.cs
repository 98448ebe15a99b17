using System.Collections.Immutable;
using FactCheck.Claims.Names;
using FactCheck.Claims.Organisations;
using FactCheck.Languages;
using FactCheck.Languages.Models;
using FactCheck.Text;

namespace FactCheck.Claims.Entities;

/// <summary>What a sentence alone says of its capitalised words; <see cref="Resolve"/> decides with what the article says elsewhere.</summary>
internal sealed partial class SentenceDraft
{
    private readonly SentenceView _sentence;
    private readonly Casing _casing;
    private readonly List<RolePhrase> _roles;
    private readonly List<Chunk> _chunks;
    private readonly PlaceGrammar _places;
    private readonly ChunkJudge _judge;

    public SentenceDraft(SentenceView sentence)
    {
        _sentence = sentence;
        _casing = new Casing(sentence);
        _roles = new RoleFinder(sentence, _casing).Find();
        _chunks = new ChunkFinder(sentence, _casing, _roles).Find();
        _chunks.ForEach(Complete);
        _places = new PlaceGrammar(sentence, _casing);
        _places.Attach(_chunks);
        _judge = new ChunkJudge(sentence, _casing, _roles);
        _chunks.ForEach(_judge.Weigh);
        new ListNeighbours(sentence, _casing).Lift(_chunks);
    }

    /// <summary>What the rules say of each word, for the recogniser.</summary>
    public byte[] Hints()
    {
        var hints = new byte[_sentence.Count];
        foreach (var role in _roles)
        {
            hints.AsSpan(role.First, role.End - role.First).Fill(EntityHint.Role);
        }

        foreach (var chunk in _chunks)
        {
            var hint = chunk.Type == EntityType.None ? EntityHint.Unsure : (byte)chunk.Type;
            hints.AsSpan(chunk.First, chunk.Count).Fill((byte)(hint + EntityHint.Inside));
            hints[chunk.First] = hint;
        }

        return hints;
    }

    /// <summary>The words of which the rules are not sure and of which the recogniser can be; null where there is none. A word of
    /// <paramref name="nameParts"/> is that person anyhow.</summary>
    public bool[]? Doubts(HashSet<string> nameParts)
    {
        bool[]? doubts = null;
        foreach (var chunk in _chunks)
        {
            if (chunk.Type == EntityType.None && !_casing.IsOwed(chunk.First) && !(chunk.Count == 1 && nameParts.Contains(_sentence.Word(chunk.First))))
            {
                doubts ??= new bool[_sentence.Count];
                doubts.AsSpan(chunk.First, chunk.Count).Fill(true);
            }
        }

        return doubts;
    }

    /// <summary>Adds what the recogniser has seen to what the rules found: where these are not sure themselves, both together can be.</summary>
    public void Accept(List<EntitySpan> names)
    {
        var check = new RecognizedName(_sentence, _casing);
        foreach (var name in names)
        {
            if (!_roles.Exists(role => role.First < name.End && name.First < role.End) && check.IsPlausible(name) && ChunkOf(name) is { } chunk)
            {
                chunk.Support(name.Type, name.Margin);
            }
        }
    }

    /// <summary>Takes for people of whom neither the rules nor the recogniser are sure, but whose two words are a surname and a given name.</summary>
    public void AcceptTurned()
    {
        foreach (var chunk in _chunks)
        {
            if (chunk is { Type: EntityType.None, Count: 2, Skip: 0, KnownPlace: null, KnownOrganisation: null, HasOrganisationHead: false } && !_casing.IsTitle && IsTurned(chunk))
            {
                chunk.Decide(EntityType.Person);
            }
        }
    }

    private bool IsTurned(Chunk chunk) =>
        !_sentence.Is(chunk.First, EntityFlags.Common) && !_sentence.Is(chunk.First + 1, EntityFlags.Common)
        && SurnameFirst.IsClear(_sentence.Language.Entities.Names, _sentence.Word(chunk.First), _sentence.Word(chunk.First + 1));

    /// <summary>The chunk that a name is, made where the rules cut otherwise without being sure; null where they were sure.</summary>
    private Chunk? ChunkOf(EntitySpan name)
    {
        var overlapped = _chunks.FindAll(other => other.First < name.End && name.First < other.End);
        if (overlapped is [{ } same] && same.First == name.First && same.End == name.End)
        {
            return same.Type == EntityType.None ? same : null;
        }

        if (_casing.IsTitle || _chunks.Exists(other => other.End <= name.First && name.First < other.ContainerEnd) || overlapped.Exists(other => other.Type != EntityType.None))
        {
            return null;
        }

        _chunks.RemoveAll(overlapped.Contains);
        var chunk = new Chunk(name.First, name.End);
        _chunks.Insert(_chunks.FindLastIndex(other => other.First < name.First) + 1, chunk);
        _judge.Weigh(chunk);
        return chunk;
    }

    /// <summary>The entities of the sentence, in the order of the text.</summary>
    public ImmutableArray<Entity> Resolve(PersonIndex people, OrganisationIndex organisations, PlaceIndex places)
    {
        var entities = new List<Entity>();
        foreach (var chunk in _chunks)
        {
            if (Person(chunk, people) is { } person)
            {
                entities.Add(new Entity(person, chunk.First, chunk.Count) { Skip = chunk.Skip });
            }
            else if (organisations.NameOf(_sentence.Word(chunk.First)) is { } introduced && chunk.Count == 1)
            {
                entities.Add(new Entity(new OrganisationValue(introduced, _sentence.Word(chunk.First)), chunk.First, 1));
            }
            else if (chunk.IsOrganisation)
            {
                var acronym = AcronymBehind(chunk);
                entities.Add(new Entity(new OrganisationValue(chunk.KnownOrganisation ?? Written(chunk), acronym), chunk.First, chunk.Count));
            }
            else if (chunk.IsPlace || (!_casing.IsOwed(chunk.First) && places.Knows(Written(chunk))))
            {
                entities.Add(new Entity(places.Fill(_places.Value(chunk)), chunk.PlaceFirst, Math.Max(chunk.End, chunk.ContainerEnd) - chunk.PlaceFirst));
            }
        }

        if (entities.Exists(entity => entity.Value is NameValue))
        {
            entities.AddRange([.. Affiliations.Find(_sentence, entities).Where(place => !entities.Exists(other => other.FirstToken < place.EndToken && place.FirstToken < other.EndToken))]);
        }

        entities.AddRange(new RoleResolver(_sentence, _casing, _roles, entities).Resolve());
        return entities.Count < 2 ? [.. entities] : [.. entities.OrderBy(entity => entity.FirstToken).ThenBy(entity => entity.TokenCount)];
    }

    private NameValue? Person(Chunk chunk, PersonIndex people)
    {
        if (chunk.Count > 1)
        {
            return chunk.IsPerson || IsKnownFull(chunk, people) ? people.Link(Name(chunk)) : null;
        }

        var word = _sentence.Word(chunk.First);
        if (chunk.KnownOrganisation is not null && !people.HasSurname(word))
        {
            return null;
        }

        var isPlace = chunk.Place >= ChunkJudge.Enough && chunk.Honorific is null && !chunk.HasRoleBefore;
        if (people.HasSurname(word) && !isPlace && !_casing.IsOwed(chunk.First))
        {
            return people.Link(Name(chunk));
        }

        if (people.ByGiven(word) is { } given && !isPlace && !_casing.IsOwed(chunk.First) && !chunk.HasRoleBefore)
        {
            return new NameValue(word, null, given.Full) { Written = word, Honorific = chunk.Honorific };
        }

        var isSlip = people.IsNearSurname(word) && chunk.KnownPlace is null && !_sentence.Is(chunk.First - 1, GrammarWord.The)
            && !_casing.IsOwed(chunk.First) && !_sentence.Is(chunk.First, EntityFlags.Common);
        return (isSlip || chunk.IsPerson) && !_casing.IsAllCaps(chunk.First) ? people.Link(Name(chunk)) : null;
    }

    /// <summary>A full name that stands elsewhere with better evidence.</summary>
    private bool IsKnownFull(Chunk chunk, PersonIndex people) =>
        chunk.Person > 0 && chunk.Organisation < ChunkJudge.Enough && Name(chunk) is { Given: not null, Surname: not null } name
        && people.BySurname(name.Surname) is { } full && full.StartsWith(name.Given + " ", StringComparison.Ordinal);

    private NameValue Name(Chunk chunk) => chunk.Name ??= NameParser.Parse(_sentence, chunk.First, chunk.End, chunk.Skip, chunk.Honorific);

    private string Written(Chunk chunk) =>
        string.Join(' ', WordForm.Normalize(_sentence.TextOf(chunk.First, chunk.Count)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>"European Chemicals Agency (ECHA)": an adjective before a chunk belongs to the name whose acronym begins with it.</summary>
    private void Complete(Chunk chunk)
    {
        var before = _sentence.Word(chunk.First - 1);
        if (before.Length > 1 && AcronymBehind(chunk) is { } acronym && acronym[0] == before[0] && acronym[0] != _sentence.Word(chunk.First)[0]
            && !_chunks.Exists(other => other.End == chunk.First) && !_roles.Exists(role => role.First < chunk.First && chunk.First <= role.End))
        {
            chunk.First--;
        }
    }

    private string? AcronymBehind(Chunk chunk)
    {
        var word = _sentence.Word(chunk.End + 1);
        return _sentence.Word(chunk.End) == "(" && _sentence.Word(chunk.End + 2) == ")" && word.Length is > 1 and < 9 && _casing.IsAllCaps(chunk.End + 1) ? word : null;
    }
}
