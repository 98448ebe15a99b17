using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Claims.Grammar;
using FactCheck.Languages;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Grammar;

/// <summary>Frames as the parse gives them: a claim of a sentence is named by its kind and words.</summary>
public sealed class FrameTests
{
    [Theory]
    [InlineData("Twelve people were killed when a bus crashed, officials said.", "count", "people", "kill", GrammaticalRole.Patient)]
    [InlineData("The blast killed twelve people in the harbour.", "count", "people", "kill", GrammaticalRole.Patient)]
    [InlineData("Six men robbed the bank on Friday.", "count", "man", "rob", GrammaticalRole.Agent)]
    [InlineData("The fire left two men dead.", "count", "man", "dead", GrammaticalRole.Patient)]
    [InlineData("The airline ordered 40 planes.", "count", "plane", "order", GrammaticalRole.Patient)]
    [InlineData("Rebels carried out 14 attacks.", "count", "attack", "carry out", GrammaticalRole.Patient)]
    [InlineData("The company made an offer of 12 million euros.", "money", "offer", "make", GrammaticalRole.Patient)]
    [InlineData("He was charged with the deaths of twelve people.", "count", "people", "die", GrammaticalRole.Patient)]
    [InlineData("The village saw the arrival of 300 soldiers.", "count", "soldier", "arrive", GrammaticalRole.Agent)]
    [InlineData("Jo Hart, 40, was wounded in the crash.", "age", "", "wound", GrammaticalRole.Patient)]
    [InlineData("He spoke two weeks before the election.", "measure", "election", "speak", GrammaticalRole.Adjunct)]
    public void Number_belongs_to_its_noun_and_verb_when_the_clause_is_active_or_passive(string text, string kind, string head, string predicate, GrammaticalRole role)
    {
        var frame = Claim(text, kind).Frame;

        Assert.Equal((head, predicate, role), (frame.Head, frame.Predicate, frame.Role));
    }

    [Theory]
    [InlineData("The mayor opened 12 schools.", "count", "mayor", "")]
    [InlineData("Twelve schools were opened by the mayor.", "count", "mayor", "")]
    [InlineData("Three men fired 15 shots.", "count 1", "man", "")]
    [InlineData("Three men fired 15 shots.", "count 0", "", "shot")]
    [InlineData("The camp was bombed on Thursday.", "date", "", "camp")]
    public void Frame_names_who_does_it_and_to_whom_when_they_are_not_the_value_itself(string text, string kind, string subject, string @object)
    {
        var frame = Claim(text, kind).Frame;

        Assert.Equal((subject, @object), (frame.Subject, frame.Object));
    }

    [Theory]
    [InlineData("A 21-year-old woman died in the crash.", Fate.Dead)]
    [InlineData("The fire left a 16-year-old boy dead.", Fate.Dead)]
    [InlineData("The crash claimed the life of a 20-year-old man.", Fate.Dead)]
    [InlineData("Police found a 38-year-old man shot to death.", Fate.Hurt | Fate.Dead)]
    [InlineData("A 40-year-old man was shot and killed on Friday.", Fate.Hurt | Fate.Dead)]
    [InlineData("The 30-year-old man shot himself in the leg.", Fate.Hurt)]
    [InlineData("Police arrested a 19-year-old suspect.", Fate.Held)]
    [InlineData("A 19-year-old man shot two people.", Fate.Doer)]
    [InlineData("A 19-year-old man was not hurt.", Fate.None)]
    [InlineData("The 19-year-old student won the race.", Fate.None)]
    public void Age_tells_what_became_of_its_bearer_when_the_sentence_does(string text, Fate fate) =>
        Assert.Equal(fate, Claim(text, "age").Frame.Fate);

    [Theory]
    [InlineData("The shooting happened on Thursday.", "date", "shooting")]
    [InlineData("The two leaders met on Saturday.", "date", "")]
    [InlineData("They met after the consultations in Lisbon.", "place", "consultation")]
    [InlineData("The ministers held a summit on Monday.", "date", "summit")]
    [InlineData("A Lisbon man was arrested.", "place", "man")]
    [InlineData("He opened fire near a school on Friday.", "date", "")]
    public void Setting_belongs_to_the_noun_of_its_event_when_there_is_one(string text, string kind, string head) =>
        Assert.Equal(head, Claim(text, kind).Frame.Head);

    [Theory]
    [InlineData("The war began in June.", DateBound.Start, "war")]
    [InlineData("Rebels have been fighting the army since June.", DateBound.Start, "")]
    [InlineData("The fighting since June has cost lives.", DateBound.Start, "fighting")]
    [InlineData("He has been in office since 2006.", DateBound.Start, "office")]
    [InlineData("She took office in 2008.", DateBound.Start, "office")]
    [InlineData("Since fighting between the army and rebels, or NLA, began in July, many have fled.", DateBound.Start, "fight")]
    [InlineData("The siege ended on Tuesday.", DateBound.End, "siege")]
    [InlineData("The road is closed until 4 May.", DateBound.End, "")]
    [InlineData("He wants to sign by Christmas.", DateBound.Limit, "")]
    [InlineData("Gunfire broke out on Friday.", DateBound.Onset, "gunfire")]
    [InlineData("It was the third shooting since March.", DateBound.Count, "")]
    [InlineData("Fifty people have been shot since Friday.", DateBound.Count, "")]
    [InlineData("The fighting went on in August.", DateBound.None, "")]
    [InlineData("The men began shooting on Friday.", DateBound.None, "")]
    public void Date_is_the_start_or_the_end_when_its_preposition_or_verb_says_so(string text, DateBound bound, string head)
    {
        var frame = Claim(text, "date").Frame;

        Assert.Equal((bound, head), (frame.Bound, frame.Head));
    }

    [Theory]
    [InlineData("Twelve people died in the city.", "city")]
    [InlineData("Twelve people died of the cold across the state.", "state")]
    [InlineData("Twelve people died of the cold.", "")]
    public void Number_is_limited_to_an_area_when_the_clause_names_one(string text, string scope) =>
        Assert.Equal(scope, Claim(text, "count").Frame.Scope);

    [Theory]
    [InlineData("Twelve people died.", Mood.Asserted)]
    [InlineData("The firm will cut 400 jobs.", Mood.Planned)]
    [InlineData("The firm plans to cut 400 jobs.", Mood.Planned)]
    [InlineData("The firm is to cut 400 jobs.", Mood.Planned)]
    [InlineData("The firm is seeking 400 workers.", Mood.Planned)]
    [InlineData("The firm could cut 400 jobs.", Mood.Conditional)]
    [InlineData("If the talks fail, the firm cuts 400 jobs.", Mood.Conditional)]
    [InlineData("The firm did not cut 400 jobs.", Mood.Negated)]
    [InlineData("The firm denied that it cut 400 jobs.", Mood.Negated)]
    [InlineData("No more than 400 jobs were cut.", Mood.Asserted)]
    [InlineData("He said: \"We cut 400 jobs.\"", Mood.Quoted)]
    [InlineData("The blast could close the port, killing 400 jobs.", Mood.Conditional)]
    [InlineData("The men were believed to have robbed 12 banks.", Mood.Asserted)]
    public void Clause_has_the_mood_of_its_own_verb_and_of_those_above_it(string text, Mood mood) =>
        Assert.Equal(mood, Claim(text, "count").Mood);

    [Theory]
    [InlineData("Anna Keller said twelve people died.", "Anna Keller")]
    [InlineData("Twelve people died, Anna Keller said.", "Anna Keller")]
    [InlineData("Twelve people died, according to Anna Keller.", "Anna Keller")]
    [InlineData("Twelve people died, officials said.", null)]
    [InlineData("Twelve people died near Anna Keller.", null)]
    public void Claim_has_a_speaker_when_a_name_is_said_to_say_it(string text, string? speaker) =>
        Assert.Equal(speaker, Claim(text, "count").Speaker);

    [Fact]
    public void Claims_of_a_very_long_sentence_have_frames()
    {
        var text = string.Join(", ", Enumerable.Repeat("twelve people were killed by the flood", 300)) + ".";

        Assert.All(Claims(text).Where(claim => claim.Kind.Name == "count"), claim => Assert.NotEmpty(claim.Frame.Head));
    }

    private static Claim Claim(string text, string kind)
    {
        var parts = kind.Split(' ');
        return Claims(text).Where(claim => claim.Kind.Name == parts[0]).ElementAt(parts.Length > 1 ? parts[1][0] - '0' : 0);
    }

    private static ImmutableArray<Claim> Claims(string text) => ClaimExtractor.Extract(Extraction.Article(text)).Claims;
}
