using System.Text;

namespace FactCheck.Reporting.Sarif;

/// <summary>Paths as URI references (RFC 3986): relative ones stay relative, so that a viewer finds them in the checked-out repository.</summary>
internal static class SarifUri
{
    private const string Unreserved = "-._~!$&'()*+,;=@/";

    /// <summary>"corpus/a b.md" gives "corpus/a%20b.md", "/tmp/a.md" gives "file:///tmp/a.md".</summary>
    public static string Of(string file)
    {
        var path = file.Replace('\\', '/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        var hasDrive = path.Length > 2 && path[1] == ':' && char.IsAsciiLetter(path[0]) && path[2] == '/';
        var uri = new StringBuilder(path.StartsWith('/') ? "file://" : hasDrive ? "file:///" : "");
        foreach (var unit in Encoding.UTF8.GetBytes(path))
        {
            var c = (char)unit;
            if (char.IsAsciiLetterOrDigit(c) || Unreserved.Contains(c, StringComparison.Ordinal))
            {
                uri.Append(c);
            }
            else
            {
                uri.Append('%').Append(unit.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return uri.ToString();
    }
}
