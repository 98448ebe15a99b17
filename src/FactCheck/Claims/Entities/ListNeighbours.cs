using FactCheck.Claims.Lists;
using FactCheck.Languages;

namespace FactCheck.Claims.Entities;

/// <summary>Members of an enumeration are of one sort: one that is surely a place makes a place of its neighbour that may be one.</summary>
internal sealed class ListNeighbours(SentenceView sentence, Casing casing)
{
    private const int ShortestRun = 3;
    private const double Possible = 1.5;
    private readonly EntityLexicon _lexicon = sentence.Language.Entities;

    /// <summary>Raises the sums of members that their neighbours speak for.</summary>
    public void Lift(List<Chunk> chunks)
    {
        if (casing.IsTitle)
        {
            return;
        }

        for (var i = 0; i < chunks.Count;)
        {
            var end = i + 1;
            while (end < chunks.Count && Follows(chunks[end - 1], chunks[end]))
            {
                end++;
            }

            if (end - i >= ShortestRun || (end - i == 2 && IsAnnounced(chunks[i])))
            {
                LiftRun(chunks[i..end]);
            }

            i = end;
        }
    }

    private bool Follows(Chunk left, Chunk right)
    {
        var separator = ListScanner.SeparatorAt(sentence, left.End);
        var next = left.End + separator;
        return separator > 0 && (next == right.First || (next + 1 == right.First && sentence.Is(next, GrammarWord.The)));
    }

    /// <summary>"two cities: Tokyo and Nagoya".</summary>
    private bool IsAnnounced(Chunk first) => sentence.Word(first.First - 1) == ":";

    private void LiftRun(List<Chunk> run)
    {
        var arePlaces = run.Exists(chunk => chunk.IsPlace && !chunk.IsPerson) || (run.Count >= ShortestRun && AreCities(run));
        var areBodies = run.Exists(chunk => chunk.IsOrganisation && !chunk.IsPerson);
        var arePeople = run.Exists(chunk => chunk.IsPerson);
        foreach (var chunk in run.Where(chunk => !chunk.IsPerson && !chunk.IsOrganisation && !chunk.IsPlace))
        {
            if (arePlaces && chunk.KnownPlace is not null && chunk.Person < Possible && chunk.Organisation < Possible)
            {
                chunk.Place = ChunkJudge.Enough;
            }
            else if (areBodies && !arePlaces && chunk.KnownPlace is null && chunk.Organisation >= Possible && chunk.Person < Possible)
            {
                chunk.Organisation = ChunkJudge.Enough;
            }
            else if (arePeople && chunk.Count > 1 && chunk.KnownPlace is null && chunk.Person >= Possible && chunk.Organisation < Possible && chunk.Place < Possible)
            {
                chunk.Person = ChunkJudge.Enough;
            }
        }
    }

    /// <summary>Cities of the gazetteer only, few of which people bear as a name: "Jackson, Austin and Lincoln" may be three players.</summary>
    private bool AreCities(List<Chunk> run) =>
        run.TrueForAll(chunk => chunk.KnownPlace is not null && chunk.Person < Possible)
        && run.Count(chunk => _lexicon.Names.IsSurname(sentence.Word(chunk.First)) || _lexicon.Names.IsGiven(sentence.Word(chunk.First))) * 2 < run.Count;
}
