using FactCheck.Cli;
using FactCheck.Cli.Cache;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Cli;

/// <summary>What <c>diff</c> remembers, and what it does with what others did to it.</summary>
public sealed class DiffCacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DiffCacheTests()
    {
        foreach (var (name, passengers) in new[] { ("old/a.md", 212), ("old/b.md", 212), ("new/a.md", 212), ("new/b.md", 221) })
        {
            _folder.Write(name, $"---\nsource: {name[4..]}\npublished: 2024-05-02\n---\nThe ferry Aurora ran aground off Nordholm with {passengers} passengers on board, said Marta Lindqvist.\n");
        }
    }

    private string Cache => _folder.At("cache");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Remembered_claims_give_the_same_report()
    {
        var fresh = Diff("--no-cache");

        Assert.False(Directory.Exists(Cache));
        Assert.Equal(fresh, Diff("--cache", Cache));
        Assert.Equal(fresh, Diff("--cache", Cache));
        Assert.NotEmpty(Files());
    }

    [Fact]
    public void Nothing_is_written_where_nothing_is_new()
    {
        Diff("--cache", Cache);
        var before = Files().Select(File.GetLastWriteTimeUtc).ToArray();
        Diff("--cache", Cache);

        Assert.Equal(before, Files().Select(File.GetLastWriteTimeUtc));
    }

    public static TheoryData<string> Damages => ["empty", "cut", "other version", "noise", "length", "folder"];

    [Theory]
    [MemberData(nameof(Damages))]
    public void Damaged_file_is_passed_over_and_written_anew(string damage)
    {
        var fresh = Diff("--cache", Cache);
        var sizes = Files().Select(file => new FileInfo(file).Length).ToArray();
        foreach (var file in Files())
        {
            Damage(file, damage);
        }

        Assert.Equal(fresh, Diff("--cache", Cache));
        if (damage != "folder")
        {
            Assert.Equal(sizes, Files().Select(file => new FileInfo(file).Length));
        }
    }

    [Fact]
    public void Link_is_not_followed()
    {
        var outside = _folder.Write("outside", "not to be touched");
        Diff("--cache", Cache);
        foreach (var file in Files())
        {
            File.Delete(file);
            File.CreateSymbolicLink(file, outside);
        }

        Diff("--cache", Cache);

        Assert.Equal("not to be touched", File.ReadAllText(outside));
    }

    [Fact]
    public void Cache_that_can_not_be_written_is_told_of_and_fails_nothing()
    {
        _folder.Write("file", "");
        var result = CommandLine.Run("diff", _folder.At("old"), _folder.At("new"), "--cache", _folder.At("file/cache"));

        Assert.Equal(ExitCode.Findings, result.ExitCode);
        Assert.Contains("can not be written", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void File_stays_within_its_bounds_and_keeps_what_was_used_last()
    {
        const int MostBytes = 10_000;
        var path = _folder.At("shard");
        for (var turn = 0; turn < 3; turn++)
        {
            var shard = new CacheShard(path, Guid.Empty, MostBytes);
            for (var i = 0; i < 8; i++)
            {
                shard.Put((UInt128)((turn * 8) + i), new byte[1000]);
            }

            shard.Put(99, new byte[MostBytes]);
            shard.Save();
        }

        var last = new CacheShard(path, Guid.Empty, MostBytes);
        Assert.InRange(new FileInfo(path).Length, 8000, MostBytes);
        Assert.All(Enumerable.Range(16, 8), i => Assert.NotNull(last.Get((UInt128)i)));
        Assert.Null(last.Get(0));
        Assert.Null(last.Get(99));
        Assert.Null(new CacheShard(path, Guid.NewGuid(), MostBytes).Get(20));
    }

    private static void Damage(string file, string damage)
    {
        var bytes = File.ReadAllBytes(file);
        switch (damage)
        {
            case "empty": bytes = []; break;
            case "cut": bytes = bytes[..(bytes.Length / 2)]; break;
            case "other version": bytes[0] ^= 1; break;
            case "noise": new Random(3).NextBytes(bytes.AsSpan(16)); break;
            case "length": bytes.AsSpan(32, 4).Fill(0x7F); break;
            default:
                File.Delete(file);
                Directory.CreateDirectory(file);
                return;
        }

        File.WriteAllBytes(file, bytes);
    }

    private string[] Files() => [.. Directory.EnumerateFiles(Cache, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private string Diff(params string[] arguments) => CommandLine.Run(["diff", _folder.At("old"), _folder.At("new"), "--format", "json", .. arguments]).Output;
}
