using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Alignment;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Claims.Storage;

namespace FactCheck.Cli.Cache;

/// <summary>
/// Remembers what was found in articles: their outlines and their claims, by the hash of their content and by the build of the library, which holds all
/// rules of extraction and all lexicons. It can be deleted at any time. Of bounded size: what was not used makes room.
/// </summary>
internal sealed class ArticleCache
{
    private const int Shards = 256;
    private const int OutlineBytes = 1024 * 1024;
    private const int ClaimBytes = 2 * 1024 * 1024;

    private static readonly Guid Version = typeof(FactChecker).Module.ModuleVersionId;

    private readonly string? _folder;
    private readonly ConcurrentDictionary<(string Name, int Number), Lazy<CacheShard>> _shards = new();

    /// <summary>The cache in a folder; with none it remembers nothing.</summary>
    public ArticleCache(string? folder) => _folder = folder;

    /// <summary>The outline of an article, from the cache or by <paramref name="work"/>.</summary>
    /// <param name="content">What tells its content and reader from all others.</param>
    /// <param name="work">Works it out; null for a file that is no article.</param>
    public ArticleOutline? Outline(string content, Func<ArticleOutline?> work)
    {
        if (ShardOf("outlines", content, OutlineBytes, out var key) is not { } shard)
        {
            return work();
        }

        if (shard.Get(key) is { } kept && OutlineCodec.TryRead(kept, out var known))
        {
            return known;
        }

        var outline = work();
        shard.Put(key, OutlineCodec.Write(outline));
        return outline;
    }

    /// <summary>The claims of an article, from the cache or by extraction.</summary>
    /// <param name="content">As for <see cref="Outline"/>.</param>
    /// <param name="article">The article.</param>
    public ArticleClaims Claims(string content, Article article)
    {
        if (ShardOf("claims", content, ClaimBytes, out var key) is not { } shard)
        {
            return ClaimExtractor.Extract(article);
        }

        if (shard.Get(key) is { } kept && ClaimCodec.TryRead(article, kept) is { } known)
        {
            return known;
        }

        var claims = ClaimExtractor.Extract(article);
        shard.Put(key, ClaimCodec.Write(claims));
        return claims;
    }

    /// <summary>Writes what is new. A cache that can not be written is no reason to fail; <paramref name="complain"/> is told why.</summary>
    public void Save(Action<string> complain)
    {
        try
        {
            foreach (var shard in _shards.Values)
            {
                shard.Value.Save();
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            complain($"the cache in '{_folder}' can not be written: {problem.Message}");
        }
    }

    private CacheShard? ShardOf(string name, string content, int mostBytes, out UInt128 key)
    {
        key = BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        var number = (int)(key % Shards);
        return _folder is null ? null : _shards.GetOrAdd((name, number), _ => new(() => new CacheShard(
            Path.Combine(_folder, name, number.ToString("x2", CultureInfo.InvariantCulture)), Version, mostBytes))).Value;
    }
}
