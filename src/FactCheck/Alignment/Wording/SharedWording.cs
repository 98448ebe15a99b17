using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Claims;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment.Wording;

/// <summary>The words that articles of one story have in common: what they state alike, and which of them are copies of one text.</summary>
public sealed class SharedWording
{
    /// <summary>Words in a row that count as the same wording.</summary>
    private const int RowLength = 3;

    /// <summary>A row that stands in so many places of a story is a figure of speech; it bounds the pairs.</summary>
    private const int MostPlaces = 40;

    /// <summary>Rarity of a word, in bits, from which on it says something.</summary>
    private const double ContentBits = 3.5;

    /// <summary>What the words of a statement must say together, in bits.</summary>
    private const double StatementBits = 12;

    private readonly WordSequence[] _articles;
    private readonly double[] _rarity;
    private readonly HashSet<int> _denials;
    private readonly Dictionary<(int, int, int), List<(int Article, int At)>> _rows = [];

    private SharedWording(ImmutableArray<ArticleClaims> articles)
    {
        var lexicon = new List<string>();
        var language = Language.Of(articles[0].Article.Language);
        _articles = articles.Length > 1 ? WordSequence.Of(articles, language, lexicon) : [];
        _rarity = [.. lexicon.Select(word => language.Entities.Cues.Function.Contains(word) || language.Entities.Cues.Speech.Contains(word) || language.Nouns.IsFunction(word) ? 0 : language.DocumentFrequency.Rarity(word))];
        _denials = [.. Enumerable.Range(0, lexicon.Count).Where(i => language.Clauses.Negated.Contains(lexicon[i]))];
        for (var article = 0; article < _articles.Length; article++)
        {
            Index(article);
        }

        Statements = FindStatements();
        Originals = articles.Length > 1 ? Copies.Find(_articles, _rows.Values) : [0];
    }

    /// <summary>Statements that at least two articles make in the same words, in the order of their first place.</summary>
    public ImmutableArray<SharedStatement> Statements { get; }

    /// <summary>For each article of the story, in their order, the index of the first one of which it is a copy; its own where it is none's.</summary>
    public ImmutableArray<int> Originals { get; }

    /// <summary>What copies of different sources give otherwise than the first text of which they are copies.</summary>
    public IEnumerable<AlteredClaim> Alterations() =>
        Enumerable.Range(0, Originals.Length).Where(i => Originals[i] != i && !IsOneSource(i, Originals[i])).SelectMany(i => AlteredSentences.Find(_articles[Originals[i]], _articles[i]));

    /// <summary>Whether the articles make a statement, or nearly all of it, in the same words.</summary>
    public bool Holds(SharedStatement statement) =>
        Statements.Any(same => statement.Places.All(place => same.Places.Any(other => ReferenceEquals(other.Article, place.Article) && IsNearlyAll(other.Span, place.Span))));

    private static bool IsNearlyAll(TextSpan part, TextSpan whole) => 5 * (Math.Min(part.End, whole.End) - Math.Max(part.Start, whole.Start)) > 4 * whole.Length;

    /// <summary>Finds what <paramref name="articles"/> have in common.</summary>
    public static SharedWording Find(ImmutableArray<ArticleClaims> articles) => new(articles);

    /// <summary>A later version by the same source is an update.</summary>
    private bool IsOneSource(int one, int other) => string.Equals(_articles[one].Article.Article.Source, _articles[other].Article.Article.Source, StringComparison.OrdinalIgnoreCase);

    private void Index(int article)
    {
        var sequence = _articles[article];
        for (var at = 0; at + RowLength <= sequence.Words.Length; at++)
        {
            if (at + RowLength <= sequence.Ends[at])
            {
                var row = (sequence.Words[at], sequence.Words[at + 1], sequence.Words[at + 2]);
                (CollectionsMarshal.GetValueRefOrAddDefault(_rows, row, out _) ??= []).Add((article, at));
            }
        }
    }

    private ImmutableArray<SharedStatement> FindStatements()
    {
        var runs = new Dictionary<string, SortedSet<(int Article, int At)>>(StringComparer.Ordinal);
        foreach (var places in _rows.Values.Where(places => places.Count is > 1 and <= MostPlaces))
        {
            for (var i = 0; i < places.Count; i++)
            {
                for (var j = i + 1; j < places.Count; j++)
                {
                    AddRun(places[i], places[j], runs);
                }
            }
        }

        return [.. Widest(runs.Select(run => (Length: LengthOf(run.Key), Places: run.Value.ToArray()))).OrderBy(statement => statement.Places[0].Article.Article.File, StringComparer.Ordinal).ThenBy(statement => statement.Places[0].Span)];
    }

    /// <summary>Adds the longest run of equal words that begins at two places, if none begins before them.</summary>
    private void AddRun((int Article, int At) left, (int Article, int At) right, Dictionary<string, SortedSet<(int Article, int At)>> runs)
    {
        var (a, b) = (_articles[left.Article], _articles[right.Article]);
        if (left.Article == right.Article || (!a.IsFirst(left.At) && !b.IsFirst(right.At) && a.Words[left.At - 1] == b.Words[right.At - 1]))
        {
            return;
        }

        var most = Math.Min(a.Ends[left.At] - left.At, b.Ends[right.At] - right.At);
        var count = RowLength;
        while (count < most && a.Words[left.At + count] == b.Words[right.At + count])
        {
            count++;
        }

        var (first, end) = Trim(a.Words.AsSpan(left.At, count));
        if (end - first >= RowLength && IsStatement(a.Words.AsSpan(left.At + first, end - first)) && IsDenied(a, left.At) == IsDenied(b, right.At))
        {
            var key = string.Join(' ', a.Words.Skip(left.At + first).Take(end - first));
            var places = runs.TryGetValue(key, out var known) ? known : runs[key] = [];
            places.Add((left.Article, left.At + first));
            places.Add((right.Article, right.At + first));
        }
    }

    /// <summary>Whether a word shortly before a run denies it: "did not fire a shot".</summary>
    private bool IsDenied(WordSequence article, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - RowLength) && article.Ends[i] == article.Ends[at]; i--)
        {
            if (_denials.Contains(article.Words[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a run begins and ends without the words at its ends that say nothing.</summary>
    private (int First, int End) Trim(ReadOnlySpan<int> words)
    {
        var (first, end) = (0, words.Length);
        while (first < end && _rarity[words[first]] == 0)
        {
            first++;
        }

        while (end > first && _rarity[words[end - 1]] == 0)
        {
            end--;
        }

        return (first, end);
    }

    private bool IsStatement(ReadOnlySpan<int> words)
    {
        var (bits, content) = (0.0, 0);
        foreach (var word in words)
        {
            if (_rarity[word] >= ContentBits)
            {
                bits += _rarity[word];
                content++;
            }
        }

        return content > 1 && bits >= StatementBits;
    }

    /// <summary>The runs that do not all stand within longer ones.</summary>
    private IEnumerable<SharedStatement> Widest(IEnumerable<(int Length, (int Article, int At)[] Places)> runs)
    {
        // For each word how far a run that was given out and holds the word reaches.
        var reach = Array.ConvertAll(_articles, article => new int[article.Words.Length]);
        foreach (var (length, places) in runs.OrderByDescending(run => run.Length).ThenBy(run => run.Places[0]))
        {
            if (Array.TrueForAll(places, place => reach[place.Article][place.At] >= place.At + length))
            {
                continue;
            }

            foreach (var (article, at) in places)
            {
                foreach (ref var end in reach[article].AsSpan(at, length))
                {
                    end = Math.Max(end, at + length);
                }
            }

            yield return new([.. places.Select(place => new StatementPlace(_articles[place.Article].Article, _articles[place.Article].SpanOf(place.At, length)))]);
        }
    }

    private static int LengthOf(string key) => key.AsSpan().Count(' ') + 1;
}

/// <summary>A statement that several articles make in the same words.</summary>
/// <param name="Places">Where, in the order of path and span.</param>
public sealed record SharedStatement(ImmutableArray<StatementPlace> Places);

/// <summary>Where one article makes a statement.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">The words.</param>
public readonly record struct StatementPlace(ArticleClaims Article, TextSpan Span)
{
    /// <summary>The words as they stand there.</summary>
    public string Text => Article.Article.Text.Slice(Span);
}
