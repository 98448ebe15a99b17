using FactCheck.Languages;

namespace FactCheck.Claims.Names;

/// <summary>What the paired words of two names say together.</summary>
internal struct NameEvidence
{
    // Log-odds of a slip against two people, per feature; set by hand from what editors correct, not fitted.
    private const double Prior = 2.2;
    private const double PerLetter = 1.6;
    private const double PerLetterOfLength = 0.15;
    private const double NothingElse = -1.5;
    private const double OneOtherWord = 1.5;
    private const double MoreOtherWords = 2.0;
    private const double SecondSlip = -1.0;
    private const double TwoGivenNames = -2.0;
    private const double TwoSurnames = -1.5;
    private const double TwoSurnamesFarApart = -2.5;
    private const int FarApart = 13;

    private double _slips;

    /// <summary>Words that are equal or accepted forms, initials apart.</summary>
    public int Equal { get; set; }

    /// <summary>Words that are near spellings.</summary>
    public int Slips { get; private set; }

    /// <summary>The most telling form, the later in the enumeration the more.</summary>
    public NameWordForm Form { get; private set; }

    /// <summary>Whether two given names are a man's and a woman's form of one.</summary>
    public bool IsOtherGender { get; private set; }

    /// <summary>A word with a slip.</summary>
    public string SlipLeft { get; private set; }

    /// <summary>Its partner.</summary>
    public string SlipRight { get; private set; }

    /// <summary>How likely one person is meant, 0 to 1.</summary>
    public readonly double Likelihood
    {
        get
        {
            var odds = Prior + _slips + (Equal switch { 0 => NothingElse, 1 => OneOtherWord, _ => MoreOtherWords }) + ((Slips - 1) * SecondSlip);
            return Math.Round(1 / (1 + Math.Exp(-odds)), 3);
        }
    }

    /// <summary>Adds a pair of words.</summary>
    public void Add(in NameWord left, in NameWord right, WordMatch match, bool isGiven)
    {
        switch (match.Relation)
        {
            case NameRelation.Misspelling:
                AddSlip(left, right, match, isGiven);
                break;
            case NameRelation.Form:
                Form = (NameWordForm)Math.Max((byte)Form, (byte)match.Form);
                Equal += match.Form == NameWordForm.Initial ? 0 : 1;
                break;
            default:
                Equal += left.IsInitial ? 0 : 1;
                break;
        }
    }

    private void AddSlip(in NameWord left, in NameWord right, WordMatch match, bool isGiven)
    {
        Slips++;
        SlipLeft = left.Text;
        SlipRight = right.Text;
        var length = Math.Max(left.Folded.Length, right.Folded.Length);
        _slips += (PerLetterOfLength * (length - 5)) - (PerLetter * match.Distance / 10);
        var (areGiven, areSurnames) = (NameSpelling.IsGiven(left.Folded) && NameSpelling.IsGiven(right.Folded), NameSpelling.IsSurname(left.Folded) && NameSpelling.IsSurname(right.Folded));
        _slips += isGiven && areGiven ? TwoGivenNames : !isGiven && areSurnames ? (match.Distance < FarApart ? TwoSurnames : TwoSurnamesFarApart) : 0;
        var isSlavic = ((left.Origin | right.Origin) & NameOrigin.Slavic) != NameOrigin.None;
        IsOtherGender |= ((isGiven && areGiven) || (!isGiven && isSlavic)) && IsGenderPair(left.Folded, right.Folded);
    }

    /// <summary>"Mario" and "Maria", "Daniel" and "Daniela", "Gabriel" and "Gabrielle", "Ivanov" and "Ivanova".</summary>
    private static bool IsGenderPair(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        var common = shorter.AsSpan().CommonPrefixLength(longer);
        return NameSpelling.Genders.IsPair(shorter.AsSpan(common), longer.AsSpan(common));
    }
}
