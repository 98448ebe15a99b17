using Newtonsoft.Json;

namespace FactCheck.Tests.EndToEnd;

/// <summary>Words in an article: <paramref name="Quote"/> occurs once in the file, <paramref name="Text"/> once in the quote.</summary>
public sealed record ExpectedLocation(string File, string Quote, string Text);

/// <summary>A disagreement that must be reported. The first location is the odd one out.</summary>
public sealed record ExpectedFinding(string Rule, string Name, string Verdict, string Note, ExpectedLocation[] Locations)
{
    public override string ToString() => $"{Rule} {Note}";
}

/// <summary>A fact that the articles state alike.</summary>
public sealed record ExpectedAgreement(string Kind, string About, string Value, ExpectedLocation[] Locations)
{
    public override string ToString() => $"{Kind} {About}: {Value}";
}

/// <summary>A value that must be extracted at its words; one that is <paramref name="Missed"/> is a known gap, and the mark must go once it is found.</summary>
public sealed record ExpectedClaim(string File, string Quote, string Text, string Kind, string Value, bool Missed = false)
{
    public ExpectedLocation Location => new(File, Quote, Text);

    public override string ToString() => $"{Kind} {Value}: {Quote} ({File})";
}

/// <summary>Statements that differ and do not contradict each other: no finding has two of them.</summary>
public sealed record ExpectedSilence(string Note, ExpectedLocation[] Locations)
{
    public override string ToString() => Note;
}

/// <summary>The content of <c>corpus/STORY/expected.json</c>.</summary>
public sealed record ExpectedStory(
    string Story, ExpectedFinding[] Findings, ExpectedAgreement[] Agreements, ExpectedClaim[] Claims, ExpectedSilence[] Silent)
{
    public static ExpectedStory Read(string path) =>
        JsonConvert.DeserializeObject<ExpectedStory>(File.ReadAllText(path), new JsonSerializerSettings { MissingMemberHandling = MissingMemberHandling.Error })!;
}
