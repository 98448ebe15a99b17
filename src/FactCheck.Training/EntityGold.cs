using System.Text.RegularExpressions;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Training;

/// <summary>Which words of annotated mentions are names. A mention counts whose type is person, organization or place and whose head (the token that
/// depends on one outside) is a proper noun, or a common one right before a proper noun ("musician Ann Lee"). Its name are the proper nouns around the head and what joins them, with a capital somewhere. A person
/// with an article and no title ("the Tsar", "an Ugly Sister") has no name. Of names that overlap, the outermost counts.</summary>
internal static partial class EntityGold
{
    private const int TypeField = 1;
    private const int MostLinks = 2;

    private sealed record Mention(string[] Fields, int First)
    {
        public int End { get; set; }
    }

    /// <summary>The names in a sentence, in the order of the text.</summary>
    public static IEnumerable<GoldName> NamesOf(IReadOnlyList<EntityToken> tokens)
    {
        var end = -1;
        foreach (var name in Mentions(tokens).Select(mention => NameOf(tokens, mention)).OfType<GoldName>().OrderBy(name => name.Span.Start).ThenByDescending(name => name.Span.End))
        {
            if (name.Span.Start >= end)
            {
                yield return name;
                end = name.Span.End;
            }
        }
    }

    /// <summary>The mentions that begin and end in the sentence.</summary>
    private static List<Mention> Mentions(IReadOnlyList<EntityToken> tokens)
    {
        var (open, mentions) = (new List<Mention>(), new List<Mention>());
        for (var i = 0; i < tokens.Count; i++)
        {
            foreach (var bracket in Bracket().Matches(tokens[i].Entity).Select(match => match.Value))
            {
                if (bracket[0] == '(')
                {
                    open.Add(new(bracket.Trim('(', ')').Split('-'), i));
                }

                var at = bracket[^1] != ')' ? -1 : bracket[0] == '(' ? open.Count - 1 : open.FindLastIndex(mention => mention.Fields[0] == bracket[..^1]);
                if (at >= 0)
                {
                    open[at].End = i + 1;
                    mentions.Add(open[at]);
                    open.RemoveAt(at);
                }
            }
        }

        return mentions;
    }

    private static GoldName? NameOf(IReadOnlyList<EntityToken> tokens, Mention mention)
    {
        var type = mention.Fields.ElementAtOrDefault(TypeField) switch
        {
            "person" => EntityType.Person,
            "organization" => EntityType.Organisation,
            "place" => EntityType.Place,
            _ => EntityType.None,
        };
        if (type == EntityType.None)
        {
            return null;
        }

        var head = HeadOf(tokens, mention);
        if (head < 0)
        {
            return null;
        }

        var first = Reach(tokens, mention, head, type, -1);
        var last = Reach(tokens, mention, head, type, 1);
        if (type == EntityType.Person)
        {
            var whole = first;
            first = BehindTitles(tokens, first, last);
            if (tokens[last].Penn == "NNPS" || (first == whole && first > mention.First && tokens[first - 1].Penn == "DT"))
            {
                return null;
            }
        }

        return Enumerable.Range(first, last + 1 - first).Any(at => tokens[at].Form.Any(char.IsUpper)) ? new(type, TextSpan.FromBounds(tokens[first].Span.Start, tokens[last].Span.End)) : null;
    }

    /// <summary>The proper noun that a mention's name stands around, or -1.</summary>
    private static int HeadOf(IReadOnlyList<EntityToken> tokens, Mention mention)
    {
        var head = Enumerable.Range(mention.First, mention.End - mention.First).FirstOrDefault(at => tokens[at].Head < mention.First || tokens[at].Head >= mention.End, mention.First);
        return tokens[head].IsProper ? head
            : head + 1 < mention.End && tokens[head + 1].IsProper && !tokens[head + 1].Entity.Contains('(', StringComparison.Ordinal) ? head + 1
            : -1;
    }

    /// <summary>The first word of a person's name that is no title; "Major-General" is written in three.</summary>
    private static int BehindTitles(IReadOnlyList<EntityToken> tokens, int first, int last)
    {
        while (first <= last && (tokens[first].Form is "-" or "‑" || IsTitle(tokens[first].Form.ToLowerInvariant())))
        {
            first++;
        }

        return first;
    }

    /// <summary>The farthest proper noun in one direction that only proper nouns and links part from the head.</summary>
    private static int Reach(IReadOnlyList<EntityToken> tokens, Mention mention, int from, EntityType type, int step)
    {
        var reached = from;
        var links = 0;
        for (var at = from + step; at >= mention.First && at < mention.End; at += step)
        {
            if (tokens[at].IsProper && !(links > 0 && IsConjunct(tokens, at, reached)))
            {
                (reached, links) = (at, 0);
            }
            else if (tokens[at].IsProper || ++links > MostLinks || !IsLink(tokens[at].Form.ToLowerInvariant(), type))
            {
                break;
            }
        }

        return reached;
    }

    /// <summary>"Boston and Chicago" are two, "Office of Science and Technology" is one: what follows "and" is a mention of its own or it is not.</summary>
    private static bool IsConjunct(IReadOnlyList<EntityToken> tokens, int at, int reached) =>
        tokens[Math.Max(at, reached) - 1].Form == "and" && tokens[Math.Max(at, reached)].Entity.Contains('(', StringComparison.Ordinal);

    private static bool IsLink(string lower, EntityType type) =>
        lower is "-" or "‑" || (type == EntityType.Person ? Language.English.Entities.Names.IsParticle(lower) : lower is "of" or "for" or "and" or "the" or "&" or "'s" or "’s");

    /// <summary>Whether the word is an honorific, an office or a word before one.</summary>
    private static bool IsTitle(string lower) =>
        Language.English.Entities.Names.Honorific(lower) is not null || Language.English.Entities.Roles.Heads.TryGet(lower, out _)
        || Language.English.Entities.Roles.IsModifier(lower, out _);

    [GeneratedRegex(@"\([^()]*\)?|[^()]+\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Bracket();
}
