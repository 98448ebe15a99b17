using FactCheck.Alignment;
using FactCheck.Rules;

namespace FactCheck.Reporting.Html;

/// <summary>The match weight as a waterfall: what speaks for the same fact, what against it, and the sum.</summary>
internal static class EvidenceTable
{
    /// <summary>As wide as the style has it.</summary>
    private const double Width = 200;

    /// <summary>The table, the strongest evidence first.</summary>
    public static Markup Of(AlignmentEvidence alignment)
    {
        var ordered = alignment.Evidence.OrderByDescending(evidence => evidence.Weight).ThenBy(evidence => evidence.Comparison, StringComparer.Ordinal).ToArray();
        var positive = ordered.Where(evidence => evidence.Weight > 0).Sum(evidence => evidence.Weight);
        var negative = ordered.Where(evidence => evidence.Weight < 0).Sum(evidence => evidence.Weight);
        var least = Math.Min(0, positive + negative);
        var scale = Width / Math.Max(0.1, Math.Max(0, positive) - least);
        var at = 0.0;
        var rows = new List<Markup>();
        foreach (var evidence in ordered)
        {
            rows.Add(Row(EvidenceWords.Of(evidence), evidence, at, least, scale));
            at += evidence.Weight;
        }

        return Markup.Of($"""
            <table class="evidence">
            <caption>Evidence that all sides speak of the same fact, in bits: one more doubles the odds.</caption>
            <thead class="vh"><tr><th scope="col">Evidence</th><th scope="col">Weight</th><th scope="col">Bar</th></tr></thead>
            <tbody>
            {rows}<tr class="sum"><th scope="row">together</th><td class="n">{alignment.Weight:+0.0;−0.0;0.0}</td><td></td></tr>
            </tbody></table>

            """);
    }

    private static Markup Row(string words, Evidence evidence, double at, double least, double scale)
    {
        var from = Math.Clamp((Math.Min(at, at + evidence.Weight) - least) * scale, 0, Width);
        var length = Math.Clamp(Math.Abs(evidence.Weight) * scale, 1, Width);
        var side = evidence.Weight < 0 ? "con" : "pro";
        return Markup.Of($"""
            <tr><th scope="row">{words}</th><td class="n">{evidence.Weight:+0.0;−0.0;0.0}</td><td><svg class="bar {side}" aria-hidden="true"><rect x="{from:0.#}" width="{length:0.#}" height="8" rx="2"/></svg></td></tr>

            """);
    }
}
