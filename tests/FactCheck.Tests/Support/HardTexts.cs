using System.Globalization;
using System.Text;

namespace FactCheck.Tests.Support;

/// <summary>Texts that show where work grows faster than the text: one thing again and again, without an end of sentence or line. The benchmarks use them too.</summary>
public static class HardTexts
{
    /// <summary>What is repeated, by name; "#" stands for a number that is another each time.</summary>
    public static IReadOnlyDictionary<string, string> Parts { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["number words"] = "one ",
        ["ages"] = "ages 5, ",
        ["amounts"] = "$5 ",
        ["amounts with cues"] = "about $5 to ",
        ["halves"] = "half a ",
        ["hundreds"] = "hundred and ",
        ["parts of parts"] = "two of the ",
        ["ordinals"] = "first ",
        ["ranges"] = "from 5 to ",
        ["shares"] = "5 per cent ",
        ["days"] = "Monday ",
        ["dates"] = "on 5 May ",
        ["relative dates"] = "last year ",
        ["clock times"] = "5 p.m. ",
        ["capitals"] = "Ada ",
        ["one name"] = "Ada Quill ",
        ["other names"] = "Ada# Quill# ",
        ["names joined"] = "Ada and ",
        ["names with ages"] = "Ada# Quill#, 5, ",
        ["relations"] = "Ada# Quill# hit his older half-brother, Ben# Quill#, and ",
        ["roles"] = "Chancellor Ada Quill and ",
        ["titles"] = "Mr ",
        ["initials"] = "J. ",
        ["places"] = "Paris, France, ",
        ["streets"] = "5 Main Street, ",
        ["acronyms"] = "Acme (ACME) ",
        ["pronouns"] = "he said ",
        ["plans"] = "Ada Quill will visit ",
        ["statuses"] = "no arrests have ",
        ["charges"] = "police said he was charged with murder and ",
        ["lists"] = "apples, pears and ",
        ["quotation marks"] = "\" ",
        ["opened quotations"] = "“",
        ["broken quotations"] = "“I,” he said, “",
        ["quotations"] = "\"I see\" he said ",
        ["brackets"] = "( ",
        ["closed brackets"] = ") ] ",
        ["commas"] = ", ",
        ["commas without spaces"] = ",",
        ["words without spaces"] = "abc,",
        ["hyphens"] = "one-",
        ["letters"] = "a",
        ["digits"] = "1",
        ["full stops"] = ".",
        ["lines"] = "5 a\n",
        ["headings"] = "# H 5\n",
        ["accents"] = "e\u0301 ",
        ["halves of characters"] = "\ud83d ",
        ["sentences"] = "Officials said 5 people were hurt in Paris on Monday. ",
    };

    /// <summary>A text of about <paramref name="length"/> UTF-16 units.</summary>
    public static string Repeat(string part, int length)
    {
        var text = new StringBuilder(length + part.Length);
        for (var i = 1; text.Length < length; i++)
        {
            text.Append(part.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return text.ToString();
    }
}
