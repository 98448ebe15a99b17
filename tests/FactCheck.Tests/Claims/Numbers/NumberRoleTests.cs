using FactCheck.Claims;
using FactCheck.Claims.Numbers;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Numbers;

public sealed class NumberRoleTests
{
    [Theory]
    [InlineData("Sales rose 5 per cent to 20 million euros from 19 million euros.", "5 % Change Up; 20000000 EUR To Up; 19000000 EUR From None")]
    [InlineData("The rate fell by 0.2 percentage points to 3.1 percent.", "0.2 percentage point Change Down; 3.1 % To Down")]
    [InlineData("Unemployment rose from 4.5% to 5.1%.", "4.5 % From None; 5.1 % To Up")]
    [InlineData("The rate climbed back to 6.7%.", "6.7 % To Up")]
    [InlineData("The price went from $10 to $12.", "10 USD From None; 12 USD To None")]
    [InlineData("The rate stood at 6.7%.", "6.7 % None None")]
    [InlineData("They gave from 10 to 12 euros to charity.", "10..12 EUR None None")]
    public void Movement_gives_its_numbers_their_roles(string text, string expected)
    {
        var values = Extraction.Mentions(text).Select(mention => mention.Value).OfType<NumberValue>();

        Assert.Equal(expected, string.Join("; ", values.Select(value => $"{value.Normal} {value.Role} {value.Trend}")));
    }

    [Theory]
    [InlineData("It rose from 4.5% to 5.1%.", 0, "The rate stood at 5.1%.", 0, ValueRelation.NotComparable)]
    [InlineData("It rose from 4.5% to 5.1%.", 1, "The rate stood at 5.1%.", 0, ValueRelation.Same)]
    [InlineData("It rose from 4.5% to 5.1%.", 1, "It rose from 4.5% to 5.3%.", 1, ValueRelation.Disjoint)]
    [InlineData("It rose 5%.", 0, "It rose to 6%.", 0, ValueRelation.NotComparable)]
    public void Numbers_of_other_roles_do_not_contradict_each_other(string left, int leftIndex, string right, int rightIndex, ValueRelation expected)
    {
        var (a, b) = (Extraction.Mentions(left, "percent")[leftIndex], Extraction.Mentions(right, "percent")[rightIndex]);

        Assert.Equal(expected, a.Kind.Compare(a.Value, b.Value));
        Assert.Equal(expected, b.Kind.Compare(b.Value, a.Value));
    }

    [Theory]
    [InlineData("They fly more than 100 kilometers (60 miles).", Hedge.Over)]
    [InlineData("It has just under 296 hp (224 kW).", Hedge.Under)]
    [InlineData("They fly 100 kilometers (60 miles).", Hedge.Exact)]
    public void Conversion_in_brackets_is_hedged_like_what_it_converts(string text, Hedge expected) =>
        Assert.All(Extraction.Mentions(text, "measure"), mention => Assert.Equal(expected, ((NumberValue)mention.Value).Hedge));

    [Theory]
    [InlineData("His times were 9.8, 9.9 and 10.1 seconds.", "9.8 second; 9.9 second; 10.1 second")]
    [InlineData("Sales were 12, 15 and 18 million euros.", "12000000 EUR; 15000000 EUR; 18000000 EUR")]
    [InlineData("It closed at 16,644, 16 per cent above its start.", "16644; 16 %")]
    public void Values_in_a_row_share_the_unit_behind_the_last(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Extraction.Mentions(text).Where(mention => mention.Value is NumberValue).Select(mention => mention.Value.Normal)));
}
