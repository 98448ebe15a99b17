using FactCheck.Claims;
using FactCheck.Claims.Entities;
using FactCheck.Languages;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Languages;

public sealed class EntityRecognizerTests
{
    [Fact]
    public void Recognising_allocates_nothing_once_warm()
    {
        const string Text = "Mayor Anna Kowalska met officials of the Bank of Japan in Ostrava on Tuesday.";
        var view = new ArticleView(new() { Text = new("a", Text), Source = "a", Body = new(0, Text.Length) }, Language.English);
        var hints = EntitySpotter.HintsOf(view.Sentences, out var memory);
        var names = new List<EntitySpan>();
        Assert.Equal(0, Allocation.Of(() =>
        {
            names.Clear();
            Language.English.Recognizer.Recognize(EntitySpotter.InputOf(view.Sentences[0], hints, found: null), memory, names);
        }));
        Assert.Contains(names, name => name.Type == EntityType.Person);
    }
}
