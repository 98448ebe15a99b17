using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Cli.Changes;

/// <summary>The ids that git gives to contents of files.</summary>
internal static class GitObjectId
{
    private const int Sha256Digits = 64;

    /// <summary>The id of a blob.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="digits">The length of the repository's ids: 64 for SHA-256, else SHA-1.</param>
    public static string OfBlob(ReadOnlySpan<byte> content, int digits = 40)
    {
        using var hash = IncrementalHash.CreateHash(digits == Sha256Digits ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA1);
        hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {content.Length}\0")));
        hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
