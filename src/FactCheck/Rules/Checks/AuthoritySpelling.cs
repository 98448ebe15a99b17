using FactCheck.Claims;
using FactCheck.Claims.Names;
using FactCheck.Rules.Authority;

namespace FactCheck.Rules.Checks;

/// <summary>A person, organisation or place in a spelling that the house does not use: one that its facts list as wrong, or a slip for a person's name.</summary>
internal sealed class AuthoritySpelling : Check
{
    /// <inheritdoc/>
    public override string Name => "authority-spelling";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        foreach (var article in story.Articles)
        {
            var wrong = WrongSpellings(rule, article, story.Authority).ToArray();
            foreach (var variant in wrong.GroupBy(entry => (entry.Entity, entry.Place.Text)))
            {
                yield return rule.Finding(story, variant.Select(entry => entry.Place).Append(variant.Key.Entity.Entry), variant.Key.Entity.Name);
            }

            foreach (var slip in Slips(rule, article, story.Authority).Where(slip => !Array.Exists(wrong, entry => entry.Place.Span.Overlaps(slip.Claims[0].Span))))
            {
                var finding = rule.Finding(story, slip.Claims.Select(Location.Of).Append(slip.Entity.Entry), slip.Entity.Name);

                // A slip is a guess; a listed spelling is none.
                yield return finding with { Severity = (Severity)Math.Min((int)finding.Severity, (int)Severity.Warning) };
            }
        }
    }

    private static IEnumerable<(Location Place, HouseEntity Entity)> WrongSpellings(Rule rule, ArticleClaims article, HouseFacts facts)
    {
        if (facts.ScannerOf(rule.Kind ?? "") is not { } scanner)
        {
            yield break;
        }

        foreach (var sentence in article.Text.Sentences)
        {
            foreach (var (span, entity) in scanner.Find(article.Article.Text, sentence.Span))
            {
                var text = article.Article.Text.Slice(span);
                yield return (new(article.Article.File, span, article.Article.Text.Lines[span.Start], text, text, article.Article.Source, sentence.Span), entity);
            }
        }
    }

    /// <summary>Full names one slip away from a person's, in an article that nowhere has the right one.</summary>
    private static IEnumerable<(Claim[] Claims, HouseEntity Entity)> Slips(Rule rule, ArticleClaims article, HouseFacts facts)
    {
        if (rule.Kind != "name")
        {
            yield break;
        }

        foreach (var name in article.Claims.Where(claim => claim.Value is NameValue { Given: not null, Surname: not null }).GroupBy(claim => ((NameValue)claim.Value).Written, StringComparer.Ordinal))
        {
            if (facts.Person(name.Key) is null && facts.OfKind("name").FirstOrDefault(person => NameComparison.IsLikelySlip(name.Key, person.Name)) is { } meant)
            {
                yield return ([.. name], meant);
            }
        }
    }
}
