using FactCheck.Claims.Ages;
using FactCheck.Claims.Names;
using FactCheck.Claims.Roles;
using FactCheck.Languages;

namespace FactCheck.Claims.Relations;

/// <summary>The names and ages of a sentence by the tokens where they begin and end, and the marks that set an apposition apart.</summary>
internal sealed class NearbyNames
{
    /// <summary>"of Wyoming Senate candidate Jo Hart": so many words may stand before the name.</summary>
    private const int TitleReach = 6;

    private readonly SentenceView _sentence;
    private readonly Dictionary<int, Mention> _beginning = [];
    private readonly Dictionary<int, Mention> _ending = [];

    /// <summary>Gathers them.</summary>
    public NearbyNames(SentenceView sentence, IEnumerable<Mention> mentions)
    {
        _sentence = sentence;
        foreach (var mention in mentions.Where(mention => mention.Value is NameValue or RoleValue || mention.Kind is AgeKind))
        {
            _beginning.TryAdd(mention.FirstToken, mention);
            _ending.TryAdd(mention.EndToken, mention);
        }

        Only = All.Take(2).ToArray() is [var only] ? only : null;
    }

    /// <summary>The names of the sentence.</summary>
    public IEnumerable<Mention> All => _beginning.Values.Where(mention => mention.Value is NameValue);

    /// <summary>The sentence's only name; null where it has several, or none.</summary>
    public Mention? Only { get; }

    /// <summary>The full name of whom a name means.</summary>
    public static string FullName(Mention name) => ((NameValue)name.Value).Full;

    /// <summary>The name that begins at a token, also behind its title: "Mayor Jo Hart".</summary>
    public Mention? At(int token) => _beginning.GetValueOrDefault(token) switch
    {
        { Value: NameValue } name => name,
        { Value: RoleValue } role when role.PersonToken == role.EndToken => _beginning.GetValueOrDefault(role.EndToken),
        _ => null,
    };

    /// <summary>The name of the noun phrase that begins at a token: "Wyoming Senate candidate Jo Hart".</summary>
    public Mention? In(int token)
    {
        for (var i = token; i < Math.Min(_sentence.Count, token + TitleReach); i++)
        {
            if (At(i) is { } name)
            {
                return name;
            }

            if (_sentence.Tags[i].Universal is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>The name that ends before a token.</summary>
    public Mention? Before(int end) => _ending.GetValueOrDefault(end) is { Value: NameValue } name ? name : null;

    /// <summary>The age that begins at a token.</summary>
    public Mention? AgeAt(int token) => _beginning.GetValueOrDefault(token) is { Kind: AgeKind } age ? age : null;

    /// <summary>The age that ends before a token.</summary>
    public Mention? AgeBefore(int end) => _ending.GetValueOrDefault(end) is { Kind: AgeKind } age ? age : null;

    /// <summary>Where a name can begin behind an age: "24-year-old Jo Hart".</summary>
    public int SkipAge(int token) => AgeAt(token)?.EndToken ?? token;

    /// <summary>Where the name before an age and its comma ends: "Jo Hart, 24, ...".</summary>
    public int WithoutAge(int end) => AgeBefore(end) is { } age && _sentence.Word(age.FirstToken - 1) == "," ? age.FirstToken - 1 : end;

    /// <summary>Whether an apposition may begin behind a token.</summary>
    public bool IsOpening(int token) => _sentence.Word(token) is "," or "(" || IsDash(token);

    /// <summary>Whether a noun phrase ends before a token.</summary>
    public bool IsClosing(int token) =>
        token >= _sentence.Count || _sentence.Word(token) is "," or "." or ";" or "(" or ")" or "?" or "!" || IsDash(token) || _sentence.Is(token, GrammarWord.Who);

    /// <summary>Whether a hyphen ties a token to the one before it: "brother-like".</summary>
    public bool IsGlued(int token) => _sentence.Word(token) == "-" && _sentence[token].Start == _sentence[token - 1].End;

    private bool IsDash(int token) => _sentence.Word(token) is "–" or "—" || (_sentence.Word(token) == "-" && !IsGlued(token));
}
