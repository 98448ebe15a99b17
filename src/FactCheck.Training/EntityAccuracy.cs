using FactCheck.Languages;

namespace FactCheck.Training;

/// <summary>How well names are found, by exact span and type: precision, recall and F1 in percent, with a 95 % interval of F1.</summary>
internal sealed record EntityAccuracy(EntityType Type, int Gold, double Precision, double Recall, double F1, double Low, double High)
{
    private const int Samples = 1000;

    private readonly record struct Counts(int Gold, int Found, int Right)
    {
        public double F1 => Gold + Found == 0 ? 0 : 200.0 * Right / (Gold + Found);

        public static Counts operator +(Counts left, Counts right) => new(left.Gold + right.Gold, left.Found + right.Found, left.Right + right.Right);
    }

    /// <summary>A row for each type. The interval is drawn from 1000 samples of sentences, with replacement (Efron 1979).</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="find">What is found in each: type, span and the number of the sentence.</param>
    public static IEnumerable<EntityAccuracy> Of(IReadOnlyList<EntityDocument> documents, Func<EntityDocument, IEnumerable<GoldName>> find)
    {
        var found = documents.Select(document => find(document).ToHashSet()).ToArray();
        foreach (var type in new[] { EntityType.Person, EntityType.Organisation, EntityType.Place })
        {
            var parts = documents.SelectMany((document, i) => Parts(document, found[i], type)).ToArray();
            var all = parts.Aggregate(default(Counts), (sum, part) => sum + part);
            var random = new Shuffle(4);
            var samples = Enumerable.Range(0, Samples)
                .Select(_ => parts.Aggregate(default(Counts), (sum, _) => sum + parts[(int)(random.Next() % (ulong)parts.Length)]).F1).Order().ToArray();
            yield return new(type, all.Gold, 100.0 * all.Right / Math.Max(1, all.Found), 100.0 * all.Right / Math.Max(1, all.Gold), all.F1, samples[Samples / 40], samples[Samples - 1 - (Samples / 40)]);
        }
    }

    /// <summary>The counts of each paragraph.</summary>
    private static IEnumerable<Counts> Parts(EntityDocument document, HashSet<GoldName> found, EntityType type)
    {
        var text = document.Article.Text;
        var start = 0;
        while (start < text.Content.Length)
        {
            var break_ = text.Content.IndexOf("\n\n", start, StringComparison.Ordinal);
            var end = break_ < 0 ? text.Content.Length : break_ + 2;
            var gold = document.Names.Where(name => name.Type == type && name.Span.Start >= start && name.Span.Start < end).ToArray();
            yield return new(gold.Length, found.Count(name => name.Type == type && name.Span.Start >= start && name.Span.Start < end), gold.Count(found.Contains));
            start = end;
        }
    }
}
