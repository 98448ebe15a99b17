using System.Globalization;

namespace FactCheck.Tests.Support;

/// <summary>Cultures whose letters, numbers or calendars differ from those of English.</summary>
public static class Cultures
{
    /// <summary>Turkish has a dotless i, German a decimal comma, Japanese other dates.</summary>
    public static TheoryData<string> Foreign => ["tr-TR", "de-DE", "ja-JP"];

    /// <summary>Runs <paramref name="work"/> under a culture.</summary>
    public static T Under<T>(string culture, Func<T> work)
    {
        var (before, uiBefore) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, uiBefore);
        }
    }
}
