using System.Globalization;
using System.Text;

namespace FactCheck.Text;

/// <summary>What a UTF-16 unit may be in a token.</summary>
[Flags]
internal enum CharTrait : byte
{
    None = 0,

    /// <summary>White space and control characters; also the zero width space.</summary>
    Space = 1,

    /// <summary>A letter.</summary>
    Letter = 2,

    /// <summary>A decimal digit.</summary>
    Digit = 4,

    /// <summary>May stand inside a word: letters, digits, combining marks, soft hyphens, joiners, "_".</summary>
    Inner = 8,

    /// <summary>Invisible: soft hyphen, joiners, direction marks. No token of its own.</summary>
    Invisible = 16,

    /// <summary>Half of a character beyond the basic plane.</summary>
    Surrogate = 32,

    /// <summary>A currency sign or another symbol.</summary>
    Symbol = 64,

    /// <summary>A straight or curly apostrophe.</summary>
    Apostrophe = 128,
}

/// <summary>The traits of every UTF-16 unit, looked up instead of worked out: the tokenizer asks for each character of a text.</summary>
internal static class CharTraits
{
    private static readonly CharTrait[] Table = Build();

    public static CharTrait Of(char c) => Table[c];

    public static bool IsSpace(char c) => (Table[c] & CharTrait.Space) != CharTrait.None;

    public static bool IsLetter(char c) => (Table[c] & CharTrait.Letter) != CharTrait.None;

    public static bool IsDigit(char c) => (Table[c] & CharTrait.Digit) != CharTrait.None;

    public static bool IsLetterOrDigit(char c) => (Table[c] & (CharTrait.Letter | CharTrait.Digit)) != CharTrait.None;

    public static bool IsInner(char c) => (Table[c] & CharTrait.Inner) != CharTrait.None;

    public static bool IsApostrophe(char c) => (Table[c] & CharTrait.Apostrophe) != CharTrait.None;

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015');

    /// <summary>Marks that end a sentence by themselves.</summary>
    public static bool IsFinal(char c) => c is '.' or '!' or '?' or '…';

    private static CharTrait[] Build()
    {
        var table = new CharTrait[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = Classify((char)i);
        }

        return table;
    }

    private static CharTrait Classify(char c) => c switch
    {
        '\u200B' => CharTrait.Space,
        '\'' or '’' or '‘' or '‛' or '`' or 'ʼ' => CharTrait.Apostrophe,
        '_' => CharTrait.Inner | CharTrait.Symbol,
        '%' or '&' or '#' or '*' or '@' or '•' or '·' or '‣' or '†' or '‡' => CharTrait.Symbol,
        _ when char.IsWhiteSpace(c) || char.IsControl(c) => CharTrait.Space,
        _ when char.IsSurrogate(c) => CharTrait.Surrogate,
        _ => Classify(char.GetUnicodeCategory(c)),
    };

    private static CharTrait Classify(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharTrait.Letter | CharTrait.Inner,
        UnicodeCategory.DecimalDigitNumber => CharTrait.Digit | CharTrait.Inner,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharTrait.Inner,
        UnicodeCategory.Format => CharTrait.Inner | CharTrait.Invisible,
        UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol
            or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => CharTrait.Symbol,
        _ => CharTrait.None,
    };

    /// <summary>The traits and length of the character at <paramref name="at"/>, surrogate pairs read whole.</summary>
    public static (CharTrait Traits, int Length) At(ReadOnlySpan<char> text, int at) =>
        Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done
            ? (length == 2 ? Classify(Rune.GetUnicodeCategory(rune)) : Table[text[at]], length)
            : (CharTrait.Symbol, 1);
}
