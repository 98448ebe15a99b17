using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Languages;

public sealed class UnitTableTests
{
    private const double Precision = 1e-9;

    private static readonly (string Name, string Dimension, string Factor, string Offset, string[] Forms)[] Rows =
        [.. LexiconFile.Rows("En", "units.tsv").Select(row => (row[0], row[1], row[2], row[3], row[4].Split('|')))];

    [Fact]
    public void Table_has_the_units_of_the_news() => Assert.True(Rows.Length >= 250, $"{Rows.Length} units");

    [Fact]
    public void Name_and_form_stand_for_one_unit_only()
    {
        Assert.Equal(Rows.Length, Rows.Select(row => row.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(Rows.SelectMany(row => row.Forms).GroupBy(form => form, StringComparer.Ordinal).Where(forms => forms.Count() > 1).Select(forms => forms.Key));
    }

    // Every form is found behind a number, glued forms behind a hyphen; letters, points and full stops need more around them.
    [Fact]
    public void Form_is_read_as_its_unit()
    {
        string[] special = ["point", "points", "pts", "pts.", "gs of force", "s", "fold", "-fold", "magnitude", "on the Richter scale", "m", "fl. oz.", "cu. in."];
        var unread = from row in Rows
                     from form in row.Forms
                     where !special.Contains(form) && (form.Length > 1 || !char.IsUpper(form[0]))
                     let text = form[^1] == '*' ? $"a 12-{form[..^1]} thing" : form.Length == 1 ? $"It was 12{form} there." : $"It was 12 {form} there."
                     let units = Extraction.Mentions(text).Select(mention => mention.Value).OfType<NumberValue>().Select(value => value.Unit).ToArray()
                     where units is not [var only] || only != row.Name
                     select $"{form} of {row.Name}: {string.Join(',', units)}";

        var list = string.Join('\n', unread);
        Assert.True(list.Length == 0, list);
    }

    /// <summary>Equal quantities that others published: NIST SP 811 (2008) B.8 and B.9, NIST Handbook 44 C, the SI Brochure (2019), World Athletics.</summary>
    [Theory]
    [InlineData("1 mile", "1.609344 kilometres")]
    [InlineData("1 nautical mile", "1852 metres")]
    [InlineData("1 inch", "25.4 millimetres")]
    [InlineData("1 acre", "43560 square feet")]
    [InlineData("1 square mile", "640 acres")]
    [InlineData("1 hectare", "10000 square metres")]
    [InlineData("1 pound", "16 ounces")]
    [InlineData("1 short ton", "2000 pounds")]
    [InlineData("1 long ton", "2240 pounds")]
    [InlineData("13-stone", "182 pounds")]
    [InlineData("1 tonne", "1000 kilograms")]
    [InlineData("1 gallon", "231 cubic inches")]
    [InlineData("1 gallon", "8 pints")]
    [InlineData("1 imperial gallon", "4.54609 litres")]
    [InlineData("1 barrel of oil", "42 gallons")]
    [InlineData("1 acre-foot", "43560 cubic feet")]
    [InlineData("1 cubic metre", "1000 litres")]
    [InlineData("100 degrees Celsius", "212 degrees Fahrenheit")]
    [InlineData("-40 degrees Celsius", "-40 degrees Fahrenheit")]
    [InlineData("273.15 kelvin", "0 degrees Celsius")]
    [InlineData("36 kilometres per hour", "10 metres per second")]
    [InlineData("1 knot", "1.852 kilometres per hour")]
    [InlineData("1 kilowatt hour", "3.6 megajoules")]
    [InlineData("1 kilocalorie", "4.184 kilojoules")]
    [InlineData("1 megaton of TNT", "4.184 petajoules")]
    [InlineData("1 atmosphere of pressure", "101.325 kilopascals")]
    [InlineData("1 bar of pressure", "1000 millibars")]
    [InlineData("1 curie", "37 gigabecquerels")]
    [InlineData("1 gigabyte", "8 gigabits")]
    [InlineData("1 GiB", "1024 MiB")]
    [InlineData("60 litres a minute", "1 litre a second")]
    [InlineData("100 km/l", "1 litre per 100 km", true)]
    [InlineData("5 basis points", "0.05 percent")]
    public void Quantity_equals_the_published_one_in_another_unit(string left, string right, bool isInverse = false)
    {
        var (a, b) = (Base(left), Base(right));
        Assert.Equal(isInverse ? 1 / a : a, b, Precision * Math.Max(1, Math.Abs(b)));
    }

    [Fact]
    public void Value_comes_back_when_it_is_converted_to_the_base_unit_and_back()
    {
        foreach (var row in Rows.Where(row => row.Dimension != "ratio" && row.Name != "point"))
        {
            var factor = decimal.Parse(row.Factor, System.Globalization.CultureInfo.InvariantCulture);
            var offset = row.Offset.Length == 0 ? 0 : decimal.Parse(row.Offset, System.Globalization.CultureInfo.InvariantCulture);
            var there = Intervals.Convert(new(45.5m, 45.5m), factor, offset);
            Assert.Equal(45.5, (double)((there.Min!.Value / factor) - offset), 6);
        }
    }

    // The middle: decimals stand for all that rounds to them.
    private static double Base(string text)
    {
        var interval = ((NumberValue)Assert.Single(Extraction.Mentions($"It was {text} then."), mention => mention.Value is NumberValue).Value).Base;
        return (double)((interval.Min + interval.Max) / 2)!;
    }
}
