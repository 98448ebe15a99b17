using System.Buffers.Binary;
using FactCheck.Text;

namespace FactCheck.Cli.Cache;

/// <summary>
/// One file of a cache: a head with the version, then entries of key, length, check sum and bytes. What is cut off, altered or of another version is not
/// there; everything before it is. Safe to use from several threads.
/// </summary>
internal sealed class CacheShard
{
    private const int VersionLength = 16;
    private const int EntryHead = 16 + sizeof(int) + sizeof(ulong);

    /// <summary>An entry that takes a larger part of the file would drive out too many others.</summary>
    private const int LargestPart = 4;

    private readonly Lock _lock = new();
    private readonly string _path;
    private readonly Guid _version;
    private readonly int _mostBytes;
    private readonly Dictionary<UInt128, ReadOnlyMemory<byte>> _entries = [];
    private readonly HashSet<UInt128> _used = [];
    private bool _isChanged;

    /// <summary>Reads the file at <paramref name="path"/>, if there is one.</summary>
    public CacheShard(string path, Guid version, int mostBytes)
    {
        (_path, _version, _mostBytes) = (path, version, mostBytes);
        Read(Bytes(path, mostBytes));
    }

    /// <summary>What was kept under a key; null for nothing.</summary>
    public ReadOnlyMemory<byte>? Get(UInt128 key)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out var bytes))
            {
                return null;
            }

            _used.Add(key);
            return bytes;
        }
    }

    /// <summary>Keeps something under a key, in the place of what was there.</summary>
    public void Put(UInt128 key, byte[] bytes)
    {
        if (bytes.Length > _mostBytes / LargestPart)
        {
            return;
        }

        lock (_lock)
        {
            _entries[key] = bytes;
            _used.Add(key);
            _isChanged = true;
        }
    }

    /// <summary>Writes the file where anything was put into it: what this run used first, then the rest as far as there is room. It appears whole or not at all.</summary>
    public void Save()
    {
        if (!_isChanged)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        var temporary = $"{_path}.{Environment.ProcessId}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                Write(file);
            }

            File.Move(temporary, _path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>The bytes of a plain file within the limit; a link, a device or a file that grew beyond it counts for nothing.</summary>
    private static byte[] Bytes(string path, int mostBytes)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && file.LinkTarget is null && file.Length <= mostBytes ? File.ReadAllBytes(path) : [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private void Read(byte[] bytes)
    {
        if (bytes.Length < VersionLength || new Guid(bytes.AsSpan(0, VersionLength)) != _version)
        {
            return;
        }

        for (var at = VersionLength; bytes.Length - at >= EntryHead;)
        {
            var head = bytes.AsSpan(at, EntryHead);
            var length = BinaryPrimitives.ReadInt32LittleEndian(head[16..]);
            at += EntryHead;
            if (length < 0 || length > bytes.Length - at || StableHash.Of(bytes.AsSpan(at, length)) != BinaryPrimitives.ReadUInt64LittleEndian(head[20..]))
            {
                return;
            }

            _entries[BinaryPrimitives.ReadUInt128LittleEndian(head)] = bytes.AsMemory(at, length);
            at += length;
        }
    }

    private void Write(FileStream file)
    {
        file.Write(_version.ToByteArray());
        var left = _mostBytes - VersionLength;
        var head = new byte[EntryHead];
        foreach (var (key, bytes) in _entries.OrderBy(entry => !_used.Contains(entry.Key)))
        {
            left -= EntryHead + bytes.Length;
            if (left < 0)
            {
                return;
            }

            BinaryPrimitives.WriteUInt128LittleEndian(head, key);
            BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(16), bytes.Length);
            BinaryPrimitives.WriteUInt64LittleEndian(head.AsSpan(20), StableHash.Of(bytes.Span));
            file.Write(head);
            file.Write(bytes.Span);
        }
    }
}
