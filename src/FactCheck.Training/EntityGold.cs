using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Training;

/// <summary>Which words of annotated mentions are names. A mention counts whose type is person, organization or place and whose head (the first token of its
/// minimal span) is a proper noun. Its name are the proper nouns around the head and what joins them. Of names that overlap, the outermost counts.</summary>
internal static partial class EntityGold
{
    private const int TypeField = 1;
    private const int MinimalSpanField = 5;
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
        if (type == EntityType.None || mention.Fields.Length <= MinimalSpanField)
        {
            return null;
        }

        int[] heads = [.. mention.Fields[MinimalSpanField].Split(',').Select(number => mention.First - 1 + int.Parse(number, CultureInfo.InvariantCulture)).Where(head => head < tokens.Count)];
        if (heads.Length == 0 || !tokens[heads[0]].IsProper || (type == EntityType.Person && tokens[heads[^1]].Penn == "NNPS"))
        {
            return null;
        }

        var first = Reach(tokens, mention, heads[0], type, -1);
        var last = Reach(tokens, mention, heads[0], type, 1);
        while (type == EntityType.Person && first <= last && IsTitle(tokens[first].Form.ToLowerInvariant()))
        {
            first++;
        }

        return first <= last ? new(type, TextSpan.FromBounds(tokens[first].Span.Start, tokens[last].Span.End)) : null;
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
