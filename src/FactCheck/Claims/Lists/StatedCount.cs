using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Lists;

/// <summary>Finds the number that a text gives for an enumeration.</summary>
internal sealed class StatedCount(SentenceView sentence)
{
    private const int Reach = 7;
    private const int LongReach = 12;
    private const int LongestNounPhrase = 4;
    private const GrammarWord Boundary = GrammarWord.And | GrammarWord.Or | GrammarWord.Who | GrammarWord.That;
    private readonly ListLexicon _lexicon = sentence.Language.Entities.Lists;

    /// <summary>The number before the list in its own sentence ("six ministers: ..."), or at the end of the sentence before it where the list
    /// begins the sentence; null where there is none.</summary>
    public (int Number, TextSpan Span)? Find(ListItem first, string type) => InSentence(first, type) ?? InSentenceBefore(first, type);

    private (int, TextSpan)? InSentence(ListItem first, string type)
    {
        var mark = first.First - 1;
        var isColon = sentence.Word(mark) is ":";
        if (!isColon && sentence.Word(mark) is not ("," or "–" or "—" or "--" or "("))
        {
            return null;
        }

        for (var i = mark - 1; i >= Math.Max(0, mark - (isColon ? LongReach : Reach)); i--)
        {
            if (sentence[i].Kind == TokenKind.Punctuation && sentence.Word(i) != "-")
            {
                return null;
            }

            if (_lexicon.Count(sentence.Lower(i)) is > 1 and var number && (Governs(sentence, i, mark, type, isColon) || (isColon && IsSubject(i, mark, type))))
            {
                return (number, sentence[i].Span);
            }
        }

        return null;
    }

    private (int, TextSpan)? InSentenceBefore(ListItem first, string type)
    {
        if (first.First > 4 || sentence.Previous is not { } before || before.Sentence.Block != sentence.Sentence.Block)
        {
            return null;
        }

        var end = before.Count;
        end -= end > 0 && before[end - 1].Kind == TokenKind.Punctuation ? 1 : 0;
        for (var i = end - 1; i >= Math.Max(0, end - Reach); i--)
        {
            if (_lexicon.Count(before.Lower(i)) is > 1 and var number && Governs(before, i, end, type, isSure: false))
            {
                return (number, before[i].Span);
            }
        }

        return null;
    }

    /// <summary>"Two ministers resigned on Tuesday: ...": the number's noun is followed by its verb, and by no other noun or number that the list could belong to.</summary>
    private bool IsSubject(int number, int mark, string type)
    {
        var noun = number + 1;
        while (noun < Math.Min(mark, number + LongestNounPhrase) && _lexicon.TypeOf(sentence.Lower(noun)) is null)
        {
            noun++;
        }

        if (noun + 1 >= mark || _lexicon.TypeOf(sentence.Lower(noun)) != type || !Governs(sentence, number, noun + 1, type, isSure: false)
            || sentence.Tags[noun + 1].Universal is not (UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Adv))
        {
            return false;
        }

        for (var i = noun + 1; i < mark; i++)
        {
            if (sentence[i].Kind is TokenKind.Punctuation || _lexicon.TypeOf(sentence.Lower(i)) is not null || _lexicon.Count(sentence.Lower(i)) > 1
                || sentence.Is(i, Boundary))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the words between the number and the list end in a plural of the list's type, with no other noun's number or verb between.</summary>
    private bool Governs(SentenceView view, int number, int end, string type, bool isSure)
    {
        var noun = view.Lower(end - 1);
        if (end - 1 <= number || view.Lower(number - 1) is "$" or "€" or "£" || view.Word(number + 1) is "-" or "%" || view.Is(number + 1, NumberCue.Per))
        {
            return false;
        }

        for (var i = number + 1; i < end - 1; i++)
        {
            if (view[i].Kind is TokenKind.Number or TokenKind.Punctuation || _lexicon.Count(view.Lower(i)) > 1 || view.Is(i, Boundary) || _lexicon.Ages.Contains(view.Lower(i)))
            {
                return false;
            }
        }

        return _lexicon.TypeOf(noun) is { } named ? named == type : isSure && view.Language.Endings.Has(noun, WordEnding.Plural);
    }
}
