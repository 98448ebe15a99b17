using FactCheck.Rules;

namespace FactCheck.Reporting.PlainText;

/// <summary>The catalogue of rules for people: a line each.</summary>
public sealed class TextRuleWriter(TextStyle style) : IRuleWriter
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public void Write(RuleSet rules, TextWriter output)
    {
        var page = new TextPage(output, style);
        var width = rules.Rules.Select(rule => rule.Name.Length).DefaultIfEmpty().Max();
        foreach (var rule in rules.Rules)
        {
            var sign = rule.Severity switch { Severity.Error => Ink.Red, Severity.Warning => Ink.Yellow, _ => Ink.Cyan };
            var severity = Ink.In(sign, TextPage.Column(OutputNames.Camel(rule.Severity), 7));
            var name = TextPage.Column(Printable.Of(rule.Name), width);
            page.Line($"{rule.Id}  {name}  {severity}  {OutputNames.Camel(rule.Status),-10}  {OutputNames.Kebab(rule.Scope)}");
        }
    }
}
