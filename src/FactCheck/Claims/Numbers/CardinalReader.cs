using FactCheck.Languages;

namespace FactCheck.Claims.Numbers;

/// <summary>Adds up the words of a cardinal: "one hundred and five", "twenty-eight thousand six hundred forty-two", "a million".</summary>
internal sealed class CardinalReader(SentenceView sentence, int first)
{
    private decimal _total;
    private decimal _group;
    private decimal _lastScale = decimal.MaxValue;
    private bool _canTakeTen = true;
    private bool _canTakeDigit = true;
    private bool _isRound;
    private int _taken;

    /// <summary>The token behind the last word.</summary>
    public int End => first + _taken;

    /// <summary>The number.</summary>
    public decimal Value => _total + _group;

    /// <summary>Half of its scale where it ends in one ("two million"), else 0.</summary>
    public decimal Half => _isRound && _lastScale >= 1000 ? _lastScale / 2 : 0;

    /// <summary>Reads as far as the words make sense; false if not one does.</summary>
    public bool Read()
    {
        if (sentence.Is(End, GrammarWord.Article))
        {
            _group = 1;
            _canTakeTen = _canTakeDigit = false;
            _taken++;
        }

        while (TryWord(End) || TryJoined())
        {
        }

        return _taken > 0 && Value > 0;
    }

    // A hyphen, or "and" where it may stand.
    private bool TryJoined()
    {
        if (_taken == 0)
        {
            return false;
        }

        if (NumberParser.IsJoint(sentence, End))
        {
            return IsSmall(NumberParser.WordAt(sentence, End + 1).Class) && TryWord(End + 1);
        }

        var afterHundred = _group >= 100 && _group % 100 == 0;
        return (afterHundred || (_group == 0 && _lastScale == 1000)) && sentence.Is(End, GrammarWord.And)
            && IsSmall(NumberParser.WordAt(sentence, End + 1).Class) && TryWord(End + 1);
    }

    private static bool IsSmall(NumberClass type) => type is NumberClass.Digit or NumberClass.Teen or NumberClass.Ten;

    private bool TryWord(int at)
    {
        if (sentence.IsTaken(at))
        {
            return false;
        }

        var word = NumberParser.WordAt(sentence, at);
        var taken = word.Class switch
        {
            NumberClass.Digit when _canTakeDigit => Add(word.Low, false, false),
            NumberClass.Teen when _canTakeTen => Add(word.Low, false, false),
            NumberClass.Ten when _canTakeTen => Add(word.Low, false, true),
            NumberClass.Hundred when _group is > 0 and < 100 && _group % 10 != 0 => Multiply(word.Low),
            NumberClass.Scale when _group > 0 && word.Low < _lastScale && _total + (_group * word.Low) <= NumberPhrase.Largest => Close(word.Low),
            _ => false,
        };
        _taken = taken ? at + 1 - first : _taken;
        return taken;
    }

    private bool Add(decimal value, bool ten, bool digit)
    {
        _group += value;
        (_canTakeTen, _canTakeDigit, _isRound) = (ten, digit, false);
        return true;
    }

    private bool Multiply(decimal hundred)
    {
        _group *= hundred;
        _canTakeTen = _canTakeDigit = true;
        return true;
    }

    private bool Close(decimal scale)
    {
        _total += _group * scale;
        (_group, _lastScale, _isRound) = (0, scale, true);
        _canTakeTen = _canTakeDigit = true;
        return true;
    }
}
