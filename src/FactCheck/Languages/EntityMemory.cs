using FactCheck.Languages.Models;

namespace FactCheck.Languages;

/// <summary>What is thought of each word of an article, so that a name that is clear in one sentence helps in another: votes of the rules, and of
/// the recogniser's first pass.</summary>
internal sealed class EntityMemory
{
    private readonly Dictionary<string, Votes> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Votes> _names = new(StringComparer.Ordinal);

    private record struct Votes(ushort None, ushort Person, ushort Organisation, ushort Place)
    {
        /// <summary>0 where nothing was said, 1 where only doubt was; else one more than the number of the type that most say.</summary>
        public readonly byte Most
        {
            get
            {
                var most = Math.Max(Person, Math.Max(Organisation, Place));
                return (byte)(most == 0 ? None > 0 ? 1 : 0 : most == Person ? 2 : most == Organisation ? 3 : 4);
            }
        }

        public readonly Votes With(EntityType type, int count) => type switch
        {
            EntityType.Person => this with { Person = (ushort)(Person + count) },
            EntityType.Organisation => this with { Organisation = (ushort)(Organisation + count) },
            EntityType.Place => this with { Place = (ushort)(Place + count) },
            _ => this with { None = (ushort)(None + count) },
        };
    }

    /// <summary>Adds the rules' hints for a sentence's words.</summary>
    public void Add(ReadOnlySpan<string> words, ReadOnlySpan<byte> hints)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (hints[i] is not (0 or EntityHint.Role))
            {
                _rules[words[i]] = _rules.GetValueOrDefault(words[i]).With(EntityHint.TypeOf(hints[i]), 1);
            }
        }
    }

    /// <summary>Adds the names that a first pass found in a sentence.</summary>
    public void Add(ReadOnlySpan<string> words, IEnumerable<EntitySpan> names)
    {
        foreach (var name in names)
        {
            foreach (var word in words[name.First..name.End])
            {
                _names[word] = _names.GetValueOrDefault(word).With(name.Type, 1);
            }
        }
    }

    /// <summary>Whether other sentences speak of another type for a word of the sentence than was found in it: only then is a second look worth its time.</summary>
    public bool IsContested(ReadOnlySpan<string> words, ReadOnlySpan<bool> wanted, List<EntitySpan> found)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (wanted.IsEmpty || wanted[i])
            {
                var own = found.Find(name => name.First <= i && i < name.End).Type;
                var others = Named(words[i], own);
                if (others > 1 && others != (byte)own + 1)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>What the rules say in the article's other sentences; <paramref name="hint"/> is what they say here.</summary>
    public byte Ruled(string word, byte hint)
    {
        var votes = _rules.GetValueOrDefault(word);
        return (hint is 0 or EntityHint.Role ? votes : votes.With(EntityHint.TypeOf(hint), -1)).Most;
    }

    /// <summary>What the first pass found in the article's other sentences; <paramref name="own"/> is what it found here.</summary>
    public byte Named(string word, EntityType own)
    {
        var votes = _names.GetValueOrDefault(word);
        return (own == EntityType.None ? votes : votes.With(own, -1)).Most;
    }
}
