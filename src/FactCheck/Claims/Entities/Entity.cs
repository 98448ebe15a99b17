using FactCheck.Text;

namespace FactCheck.Claims.Entities;

/// <summary>A person, role, organisation or place named in a sentence. Token numbers count from the sentence's first.</summary>
/// <param name="Value">Its value; the value's type says what it is.</param>
/// <param name="FirstToken">The first token of its own words.</param>
/// <param name="TokenCount">How many tokens they are.</param>
public sealed record Entity(ClaimValue Value, int FirstToken, int TokenCount)
{
    /// <summary>The first token of a role's holder, or -1.</summary>
    public int PersonToken { get; init; } = -1;

    /// <summary>Characters of the first token that are not its own: a lost space has glued the word before it to it.</summary>
    public int Skip { get; init; }

    /// <summary>The token behind the last.</summary>
    public int EndToken => FirstToken + TokenCount;

    /// <summary>Adds the entities of type <typeparamref name="T"/> to <paramref name="mentions"/>; tokens all claimed by earlier kinds are left alone.</summary>
    internal static void Add<T>(ClaimKind kind, SentenceView sentence, ICollection<Mention> mentions)
        where T : ClaimValue
    {
        foreach (var entity in sentence.Entities)
        {
            if (entity.Value is T && !IsTaken(sentence, entity))
            {
                var span = sentence.SpanOf(entity.FirstToken, entity.TokenCount);
                mentions.Add(new Mention(kind, entity.Value, entity.FirstToken, entity.TokenCount, TextSpan.FromBounds(span.Start + entity.Skip, span.End))
                {
                    PersonToken = entity.PersonToken,
                });
            }
        }
    }

    private static bool IsTaken(SentenceView sentence, Entity entity)
    {
        for (var i = entity.FirstToken; i < entity.EndToken; i++)
        {
            if (!sentence.IsTaken(i))
            {
                return false;
            }
        }

        return true;
    }
}
