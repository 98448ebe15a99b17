using System.Globalization;
using System.Text;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Quotes;

/// <summary>Direct quotations: a claim for each quoted sentence, or for the parts of one that the speaker's name breaks ("We," she said, "agree").</summary>
public sealed class QuoteKind : ClaimKind
{
    private const int LeastWords = 2;
    private const int LongestTitle = 8;

    /// <inheritdoc/>
    public override string Name => "quote";

    /// <inheritdoc/>
    public override Type ValueType => typeof(QuoteValue);

    /// <inheritdoc/>
    public override bool HasSlot => false;

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        var pieces = Pieces(sentence).ToArray();
        for (var i = 0; i < pieces.Length; i++)
        {
            var (first, end, speaker) = pieces[i];
            var words = new StringBuilder();
            Append(sentence, first, end, words);
            while (i + 1 < pieces.Length && IsBroken(sentence, pieces[i].End, pieces[i + 1].First))
            {
                i++;
                end = pieces[i].End;
                speaker ??= pieces[i].Speaker;
                Append(sentence, pieces[i].First, end, words);
            }

            if (words.Length > 0 && !(speaker is null && IsTitle(sentence, first, end)) && words.ToString() is var normal && normal.Count(c => c == ' ') + 1 >= LeastWords)
            {
                mentions.Add(new(this, new QuoteValue(normal, sentence.Article.Language) { Speaker = speaker }, first, end - first, sentence.SpanOf(first, end - first)) { Speaker = speaker });
            }
        }
    }

    /// <inheritdoc/>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) => QuoteComparison.Compare((QuoteValue)left, (QuoteValue)right);

    /// <summary>The quoted parts of the sentence without the punctuation around them.</summary>
    private static IEnumerable<(int First, int End, string? Speaker)> Pieces(SentenceView sentence)
    {
        foreach (var stretch in sentence.Quotations)
        {
            var first = Math.Max(0, stretch.FirstToken - sentence.Sentence.FirstToken);
            var end = Math.Min(sentence.Count, stretch.EndToken - sentence.Sentence.FirstToken);
            while (first < end && sentence[first].Kind == TokenKind.Punctuation)
            {
                first++;
            }

            while (first < end && sentence[end - 1].Kind == TokenKind.Punctuation)
            {
                end--;
            }

            if (first < end)
            {
                yield return (first, end, stretch.Speaker);
            }
        }
    }

    // "We know," she said, "that it will.": a comma inside the first mark, and no capital behind the second.
    private static bool IsBroken(SentenceView sentence, int end, int next) => sentence.Word(end) == "," && char.IsLower(sentence.Word(next)[0]);

    // A name in quotation marks: "The Silent Harbour".
    private static bool IsTitle(SentenceView sentence, int first, int end)
    {
        if (end - first > LongestTitle)
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            if (sentence[i].Kind == TokenKind.Word && char.IsLower(sentence.Word(i)[0]) && !sentence.Language.Quotes.Light.Contains(sentence.Lower(i)))
            {
                return false;
            }
        }

        return true;
    }

    private static void Append(SentenceView sentence, int first, int end, StringBuilder words)
    {
        for (var i = first; i < end; i++)
        {
            var word = sentence.Lower(i);
            if (word == "[" && EndOfBracket(sentence, i, end) is > 0 and var close)
            {
                i = close;
                continue;
            }

            if (word is "..." or "…" or "....")
            {
                AppendWord(words, QuoteValue.Gap, isApart: true);
                continue;
            }

            var isWord = sentence[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol or TokenKind.Address;
            var isJoint = word == "-" && !sentence[i].SpaceBefore && i > first;
            if (isWord || isJoint)
            {
                var isApart = i == first || sentence[i].SpaceBefore || (sentence[i - 1].Kind == TokenKind.Punctuation && sentence.Lower(i - 1) != "-");
                AppendWord(words, Plain(sentence, i, word), isApart);
            }
        }
    }

    // "I.R.S." is "irs", "six" is "6".
    private static string Plain(SentenceView sentence, int at, string word)
    {
        var number = sentence.Language.Numbers.Find(word);
        return number.Class is NumberClass.Digit or NumberClass.Teen or NumberClass.Ten && !sentence.Is(at, GrammarWord.One) ? number.Low.ToString(CultureInfo.InvariantCulture)
            : sentence[at].Kind == TokenKind.Word && word.Replace(".", "", StringComparison.Ordinal) is { Length: > 0 } plain ? plain : word;
    }

    private static void AppendWord(StringBuilder words, string word, bool isApart) => words.Append(isApart && words.Length > 0 ? " " : "").Append(word);

    // What an editor has put into the speaker's mouth: "they [the ministers] agreed".
    private static int EndOfBracket(SentenceView sentence, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (sentence.Word(i) == "]")
            {
                return i;
            }
        }

        return 0;
    }
}
