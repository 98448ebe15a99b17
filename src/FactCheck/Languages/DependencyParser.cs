using System.Buffers;
using FactCheck.Languages.Models;

namespace FactCheck.Languages;

/// <summary>Finds the head of each word: the projective tree with one root that a neural network scores highest (Dozat and Manning 2017; Eisner 1996).</summary>
public sealed class DependencyParser
{
    /// <summary>More words than this are parsed piece by piece: the time grows with the cube of the length.</summary>
    private const int LongestPiece = 160;

    private readonly KnownWords _words;
    private readonly TreeParser _fast;
    private readonly Lazy<TreeParser> _precise;

    private DependencyParser(KnownWords words, ParserNetwork fast, Func<ParserNetwork> precise)
    {
        _words = words;
        _fast = new(fast);
        _precise = new(() => new(precise(), fast));
    }

    /// <summary>Reads the parser of a language from its folder; the larger network is read when it is first used.</summary>
    internal static DependencyParser Load(string code, KnownWords words) => new(words, ParserNetwork.Load(code, "parser-fast.model"), () => ParserNetwork.Load(code, "parser-precise.model"));

    /// <summary>Parses one sentence of words in normal form. <paramref name="heads"/> and <paramref name="relations"/> are at least as long as
    /// <paramref name="words"/>; a head is an index into it, the root's is -1.</summary>
    public void Parse(ReadOnlySpan<string> words, ReadOnlySpan<TokenTag> tags, Span<int> heads, Span<DependencyRelation> relations, ParserMode mode = ParserMode.Fast)
    {
        var rented = ArrayPool<ParserWord>.Shared.Rent(words.Length);
        var nodes = rented.AsSpan(0, words.Length);
        ParserWord.Describe(words, tags, _words, nodes);
        Parse(nodes, heads, relations, mode);
        ArrayPool<ParserWord>.Shared.Return(rented);
    }

    /// <summary>The same for words whose entries are known.</summary>
    internal void Parse(ReadOnlySpan<WordEntry> entries, ReadOnlySpan<TokenTag> tags, Span<int> heads, Span<DependencyRelation> relations, ParserMode mode)
    {
        var rented = ArrayPool<ParserWord>.Shared.Rent(entries.Length);
        var nodes = rented.AsSpan(0, entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            nodes[i] = (entries[i].Sums is { } known ? ParserWord.Of(in known.Traits) : ParserWord.Of(entries[i].Word, _words)) with { Tag = tags[i] };
        }

        Parse(nodes, heads, relations, mode);
        ArrayPool<ParserWord>.Shared.Return(rented);
    }

    private void Parse(ReadOnlySpan<ParserWord> nodes, Span<int> heads, Span<DependencyRelation> relations, ParserMode mode)
    {
        var root = -1;
        for (var start = 0; start < nodes.Length; start += LongestPiece)
        {
            var count = Math.Min(LongestPiece, nodes.Length - start);
            var piece = nodes.Slice(start, count);
            var above = heads.Slice(start, count);
            var names = relations.Slice(start, count);
            (mode == ParserMode.Precise ? _precise.Value : _fast).Parse(piece, above, names);
            if (mode == ParserMode.Careful && IsDoubtful(piece, above, names))
            {
                _precise.Value.Parse(piece, above, names);
            }

            root = Place(above, names, start, root);
        }
    }

    /// <summary>Whether the top is neither a verb nor the predicate of a copula though there is a finite verb.</summary>
    private static bool IsDoubtful(ReadOnlySpan<ParserWord> words, ReadOnlySpan<int> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var top = heads.IndexOf(heads.Length);
        if (words[top].Tag.Universal is UniversalTag.Verb or UniversalTag.Aux)
        {
            return false;
        }

        var hasVerb = false;
        for (var i = 0; i < words.Length; i++)
        {
            if (relations[i] == DependencyRelation.Cop && heads[i] == top)
            {
                return false;
            }

            hasVerb |= words[i].Tag.Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;
        }

        return hasVerb;
    }

    /// <summary>Moves the heads of a piece to where it stands in the sentence, and hangs its root on that of the first piece. Returns the root of the sentence.</summary>
    private static int Place(Span<int> heads, Span<DependencyRelation> relations, int start, int root)
    {
        var top = heads.IndexOf(heads.Length);
        foreach (ref var head in heads)
        {
            head += start;
        }

        heads[top] = root;
        relations[top] = root < 0 ? DependencyRelation.Root : DependencyRelation.Parataxis;
        return root < 0 ? start + top : root;
    }
}
