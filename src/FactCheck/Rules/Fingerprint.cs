using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Rules;

/// <summary>A name for a disagreement that stays the same when lines move.</summary>
public static class Fingerprint
{
    /// <summary>16 hexadecimal digits of the SHA-256 of the rule and what disagrees with what; the order of the parts does not matter.</summary>
    public static string Of(string rule, IEnumerable<string> parts)
    {
        var text = rule + "\n" + string.Join('\n', parts.Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }
}
