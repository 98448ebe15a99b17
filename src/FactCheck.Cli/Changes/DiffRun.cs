using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Cli.Cache;
using FactCheck.Languages;
using FactCheck.Reporting.Changes;
using FactCheck.Rules;

namespace FactCheck.Cli.Changes;

/// <summary>Compares two sides of a corpus: tells the stories of both apart, reads what the change touches, and has it checked.</summary>
internal sealed class DiffRun(ICorpusPair pair, RuleSet rules, ArticleCache cache, CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<Article, string> _contents = new(ReferenceEqualityComparer.Instance);

    /// <summary>Runs.</summary>
    public ChangeReport Run(CheckOptions options, IProgress<CheckProgress>? progress)
    {
        var changed = pair.Changed.AsParallel().AsOrdered().WithCancellation(cancellation).Select(ReadBoth).ToImmutableArray();
        var unchanged = pair.Unchanged.AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(file => OutlineOf(file) is { } outline ? new OutlinedFile(file.Name, file.Content, outline) : null).OfType<OutlinedFile>().ToArray();
        var old = unchanged.Concat(pair.Changed.Zip(changed, (change, read) => Outlined(read.File, change.Old, read.Old)).OfType<OutlinedFile>());
        var @new = unchanged.Concat(pair.Changed.Zip(changed, (change, read) => Outlined(read.File, change.New, read.New)).OfType<OutlinedFile>());
        var stories = StoryChanges.Between(old, @new);
        var inputs = new ChangeInputs
        {
            OldName = pair.OldName,
            NewName = pair.NewName,
            ArticleCount = pair.Unchanged.Length + pair.Changed.Count(change => change.New is not null),
            Changed = changed,
            Others = ReadOthers(stories, changed),
            Stories = stories,
        };
        return new ChangeChecker(rules, article => cache.Claims(_contents[article], article)).Check(inputs, options, progress, cancellation);
    }

    /// <summary>Both sides under one path, each by the reader of its own name.</summary>
    private ChangedFile ReadBoth(FileChange change)
    {
        var old = change.Old is { } before ? Read(before, change.Name) : null;
        var @new = change.New is { } now ? Read(now, change.Name) : null;
        var isSame = change.Old?.Content == change.New?.Content && ReaderOf(change.Old) == ReaderOf(change.New);
        return new(change.Old?.Name, change.New?.Name, isSame ? @new : old, @new);
    }

    /// <summary>The articles that did not change in stories that did.</summary>
    private ImmutableArray<ReadResult> ReadOthers(StoryChanges stories, ImmutableArray<ChangedFile> changed)
    {
        var touched = stories.Old.Concat(stories.New).SelectMany(story => story.Files).ToHashSet(StringComparer.Ordinal);
        touched.ExceptWith(changed.Select(file => file.File));
        return [.. pair.Unchanged.Where(file => touched.Contains(file.Name)).AsParallel().AsOrdered().Select(file => Read(file, file.Name))];
    }

    private ArticleOutline? OutlineOf(FileVersion file) => cache.Outline(KeyOf(file), () => OutlineOf(Read(file, file.Name).Article));

    private OutlinedFile? Outlined(string name, FileVersion? file, ReadResult? read) =>
        read?.Article is { } article && cache.Outline(KeyOf(file!), () => OutlineOf(article)) is { } outline ? new(name, file!.Content, outline) : null;

    private static ArticleOutline? OutlineOf(Article? article) =>
        article is null ? null : ArticleOutline.Of(article, () => ArticleView.Segment(article, Language.Of(article.Language)));

    private ReadResult Read(FileVersion file, string name)
    {
        var content = pair.Read(file);
        if (content.Problem is { } problem)
        {
            return new(null, [problem]);
        }

        var result = ReaderOf(file)?.Read(name, content.Bytes.Span) ?? new(null, [ArticleReaders.Unsupported(name)]);
        if (result.Article is { } article)
        {
            _contents[article] = KeyOf(file);
        }

        return result;
    }

    /// <summary>The content and its reader. The path is not in it: a file that moves keeps its claims.</summary>
    private static string KeyOf(FileVersion file) => $"{file.Content} {ReaderOf(file)?.GetType().Name}";

    private static IArticleReader? ReaderOf(FileVersion? file) => ArticleReaders.For(Path.GetExtension(file?.Name ?? ""));
}
