namespace FactCheck.Languages;

/// <summary>What a word tells about the number beside it (number-cues.tsv).</summary>
[Flags]
public enum NumberCue : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Makes the number behind it a label: "Route 9".</summary>
    Label = 1UL << 0,

    /// <summary>Ends a street address.</summary>
    Street = 1UL << 1,

    /// <summary>Follows the result of a game or vote.</summary>
    Score = 1UL << 2,

    /// <summary>A month.</summary>
    Month = 1UL << 3,

    /// <summary>Follows a time of day.</summary>
    Clock = 1UL << 4,

    /// <summary>Follows a family name: "Jr.".</summary>
    NameSuffix = 1UL << 5,

    /// <summary>Makes the ordinal before it a name or an idiom: "Amendment".</summary>
    OrdinalName = 1UL << 6,

    /// <summary>A figure that is a name by itself: "911".</summary>
    FigureName = 1UL << 7,

    /// <summary>Short for "years of age" behind a number.</summary>
    AgeMark = 1UL << 8,

    /// <summary>Between the ends of a range.</summary>
    To = 1UL << 9,

    /// <summary>"out" of "one out of five".</summary>
    Out = 1UL << 10,

    /// <summary>"minus".</summary>
    Minus = 1UL << 11,

    /// <summary>"half".</summary>
    Half = 1UL << 12,

    /// <summary>Points at something known.</summary>
    Determiner = 1UL << 13,

    /// <summary>Before a "one" that counts nothing.</summary>
    BeforePronoun = 1UL << 14,

    /// <summary>Behind a "one" that counts nothing.</summary>
    AfterPronoun = 1UL << 15,

    /// <summary>Before a "one" with a unit that measures nothing.</summary>
    BeforeKnownTime = 1UL << 16,

    /// <summary>Before a "one" that measures a time.</summary>
    BeforeDuration = 1UL << 17,

    /// <summary>Hedges that tell a count from a year.</summary>
    BeforeRoundCount = 1UL << 18,

    /// <summary>Announces an identifying number.</summary>
    NumberSign = 1UL << 19,

    /// <summary>A block of a street.</summary>
    Block = 1UL << 20,

    /// <summary>Before what a quantity is reckoned by.</summary>
    Rate = 1UL << 21,

    /// <summary>What prices are reckoned by.</summary>
    RateNoun = 1UL << 22,

    /// <summary>"per".</summary>
    Per = 1UL << 23,

    /// <summary>Between a verb of movement and its number.</summary>
    BeforeChange = 1UL << 24,

    /// <summary>Before a "by" that moves nothing.</summary>
    Means = 1UL << 25,

    /// <summary>Behind a number that moved.</summary>
    Comparative = 1UL << 26,

    /// <summary>Before a bare figure that states a level.</summary>
    BeforeLevel = 1UL << 27,

    /// <summary>"more".</summary>
    More = 1UL << 28,

    /// <summary>"than".</summary>
    Than = 1UL << 29,

    /// <summary>Between a number of people and what became of them.</summary>
    BeforeCasualty = 1UL << 30,

    /// <summary>Before the whole of a part.</summary>
    WholeDeterminer = 1UL << 31,

    /// <summary>Before an age.</summary>
    AgeIntroduction = 1UL << 32,

    /// <summary>The noun.</summary>
    Age = 1UL << 33,

    /// <summary>Between the noun and its number.</summary>
    BeforeAge = 1UL << 34,

    /// <summary>Behind a duration that is an age.</summary>
    Old = 1UL << 35,

    /// <summary>Before the age somebody reached.</summary>
    Turned = 1UL << 36,

    /// <summary>Before an age that several share.</summary>
    Both = 1UL << 37,

    /// <summary>Behind an age that no comma closes.</summary>
    AfterAge = 1UL << 38,

    /// <summary>Inside a name.</summary>
    NameParticle = 1UL << 39,

    /// <summary>First third of a decade.</summary>
    Early = 1UL << 40,

    /// <summary>Its middle.</summary>
    Mid = 1UL << 41,

    /// <summary>Its last third.</summary>
    Late = 1UL << 42,

    /// <summary>Before a word such as "teenager" for somebody.</summary>
    BeforeAged = 1UL << 43,

    /// <summary>Before an ordinal that places a noun.</summary>
    BeforeOrdinal = 1UL << 44,

    /// <summary>Behind the figures of an ordinal.</summary>
    OrdinalSuffix = 1UL << 45,

    /// <summary>The noun that counts repetitions.</summary>
    Times = 1UL << 46,

    /// <summary>Before a "half" that is a period or a side.</summary>
    BeforePeriod = 1UL << 47,

    /// <summary>Behind a dollar amount.</summary>
    American = 1UL << 48,

    /// <summary>A weight or, in millions, a currency.</summary>
    Sterling = 1UL << 49,

    /// <summary>Before the strength of an earthquake.</summary>
    Magnitude = 1UL << 50,

    /// <summary>Somebody, or a step of a life, that an age can stand behind: "a man of 70", "she died at 70".</summary>
    Aged = 1UL << 51,

    /// <summary>A letter that scales the number before it even from afar, as a capital: "5 M people".</summary>
    LooseScale = 1UL << 52,

    /// <summary>A letter that as a capital scales no count: "3 T cells".</summary>
    NoScale = 1UL << 53,

    /// <summary>A vote, or to vote: "a 52-48 vote", "voted 5 to 4".</summary>
    Vote = 1UL << 54,

    /// <summary>What a body does by a vote: "passed the bill 52-48".</summary>
    Voted = 1UL << 55,
}
