using System.Text;
using FactCheck.Articles;
using FactCheck.Cli.Input;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Cli.Input;

public sealed class InputFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Folder_is_read_with_all_below_it_in_the_order_of_the_names()
    {
        _folder.With("b/two.txt").With("b.md").With("a/one.md").With("B.markdown").With("b/deep/three.MD");

        Assert.Equal("B.markdown a/one.md b.md b/deep/three.MD b/two.txt", Names(Read("")));
        Assert.All(Read("").Articles, result => Assert.NotNull(result.Article));
    }

    [Fact]
    public void Other_files_and_dot_folders_are_left_out_and_the_files_counted()
    {
        _folder.With("one.md").With("expected.json").With("notes.docx").With(".git/two.md").With("sub/.cache/three.md");

        var set = Read("");
        Assert.Equal("one.md", Names(set));
        Assert.Equal(2, set.Ignored);
        Assert.Empty(set.UsageErrors);
    }

    [Fact]
    public void Name_is_the_path_as_given_joined_with_the_path_below_it()
    {
        _folder.With("a/one.md");

        Assert.Equal($"{_folder.Path}/a/one.md", Read("").Articles[0].Article!.File);
        Assert.Equal($"{_folder.Path}/a/one.md", Read("/").Articles[0].Article!.File);
        Assert.Equal($"{_folder.Path}/./a/one.md", Read("/./").Articles[0].Article!.File);
        Assert.Equal($"{_folder.Path}/a/../a/one.md", Read("/a/../a/one.md").Articles[0].Article!.File);
    }

    [Theory]
    [InlineData("/*.md", "one.md")]
    [InlineData("/**/*.md", "a/b/three.md a/two.md one.md")]
    [InlineData("/**", "a/b/four.txt a/b/three.md a/two.md one.md")]
    [InlineData("/*/*.md", "a/two.md")]
    [InlineData("/**/b/*", "a/b/four.txt a/b/three.md")]
    [InlineData("/a/**/t*.md", "a/b/three.md a/two.md")]
    [InlineData("/?", "a/b/four.txt a/b/three.md a/two.md")]
    [InlineData("/**/**/f?ur.*", "a/b/four.txt")]
    public void Glob_is_expanded(string glob, string names)
    {
        _folder.With("one.md").With("a/two.md").With("a/b/three.md").With("a/b/four.txt").With("a/expected.json");

        var set = Read(glob);
        Assert.Equal(names, Names(set));
        Assert.Empty(set.UsageErrors);
    }

    [Fact]
    public void Glob_is_matched_in_short_time_whatever_its_wildcards()
    {
        var pattern = GlobPattern.Parse(string.Concat(Enumerable.Repeat("**/a/", 60)) + "b.md");

        Assert.False(pattern.IsMatch(string.Concat(Enumerable.Repeat("a/", 2000)) + "c.md"));
    }

    [Fact]
    public void File_given_twice_is_read_once()
    {
        _folder.With("one.md").With("two.md");

        Assert.Equal("one.md two.md", Names(Read("/two.md", "", "/*.md", "/./one.md")));
    }

    [Fact]
    public void Set_without_another_drops_the_files_of_both()
    {
        _folder.With("draft.md").With("corpus.md");

        var rest = Read("").Without(Read("/draft.md"));
        Assert.Equal("corpus.md", Names(rest));
        Assert.Single(rest.FullPaths);
    }

    [Fact]
    public void Standard_input_is_read_once()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("---\nsource: Gazette\n---\nBody."));

        var result = Assert.Single(InputFiles.Read(["-", "-"], input, default).Articles);
        Assert.Equal(("-", "Gazette"), (result.Article!.File, result.Article.Source));
    }

    [Fact]
    public void Path_that_leads_nowhere_is_wrong_usage_and_the_others_are_read()
    {
        _folder.With("draft.md").With("empty/expected.json");

        var set = Read("/darft.md", "/none/draft.md", "/*.txt", "/empty", "/draft.md");
        Assert.Equal("draft.md", Names(set));
        Assert.Collection(
            set.UsageErrors,
            error => Assert.Equal($"cannot read '{_folder.Path}/darft.md': there is no such file or folder; did you mean '{_folder.Path}/draft.md'?", error),
            error => Assert.EndsWith($"(the folder '{_folder.Path}/none' does not exist either)", error, StringComparison.Ordinal),
            error => Assert.StartsWith($"no article matches '{_folder.Path}/*.txt'", error, StringComparison.Ordinal),
            error => Assert.StartsWith($"the folder '{_folder.Path}/empty' holds no articles", error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b.md")]
    [InlineData("none/*.md")]
    public void Odd_path_is_wrong_usage(string path) => Assert.Single(InputFiles.Read([path], Stream.Null, default).UsageErrors);

    [Fact]
    public void Bad_files_are_reported_and_the_others_read()
    {
        _folder.With("a-good.md").With("b-empty.md", "").With("c-blank.md", " \n").With("d-date.md", "---\npublished: soon\n---\nBody.").With("e-data.json");
        File.WriteAllBytes($"{_folder.Path}/f-latin1.md", [.. "caf"u8, 0xE9]);

        var set = Read("", "/e-data.json");
        Assert.Equal("a-good.md b-empty.md c-blank.md d-date.md e-data.json f-latin1.md", Names(set));
        Assert.Equal("- FC903 FC903 FC907 FC912 FC902", Rules(set));
    }

    [Fact]
    public void File_over_the_limit_is_reported_without_being_read()
    {
        using (var file = File.Create($"{_folder.Path}/huge.md"))
        {
            file.SetLength(50 * 1024 * 1024);
        }

        var problem = Assert.Single(Assert.Single(Read("").Articles).Problems);
        Assert.Equal(InputRules.FileTooLarge, problem.Rule);
        Assert.Contains("52,428,800 bytes", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Endless_standard_input_is_given_up()
    {
        using var input = new EndlessStream();

        Assert.Equal(InputRules.FileTooLarge, Rules(InputFiles.Read(["-"], input, default)));
    }

    [Fact]
    public void Link_that_leads_nowhere_is_unreadable()
    {
        File.CreateSymbolicLink($"{_folder.Path}/gone.md", $"{_folder.Path}/nothing.md");

        Assert.Equal(InputRules.UnreadableFile, Rules(Read("")));
        Assert.Equal(InputRules.UnreadableFile, Rules(Read("/gone.md")));
    }

    [Fact]
    public void Folder_named_like_an_article_is_a_folder()
    {
        _folder.With("story.md/one.md");

        Assert.Equal("story.md/one.md", Names(Read("")));
    }

    [Fact]
    public void Link_back_to_a_folder_above_is_reported_and_not_followed()
    {
        _folder.With("a/one.md");
        Directory.CreateSymbolicLink($"{_folder.Path}/a/up", "..");
        Directory.CreateSymbolicLink($"{_folder.Path}/self", "self");

        var set = Read("");
        Assert.Equal("a/one.md a/up self", Names(set));
        Assert.Equal("- FC910 FC910", Rules(set));
    }

    [Fact]
    public void Folders_that_link_to_each_other_are_read_once()
    {
        _folder.With("a/one.md").With("b/two.md");
        Directory.CreateSymbolicLink($"{_folder.Path}/a/to-b", "../b");
        Directory.CreateSymbolicLink($"{_folder.Path}/b/to-a", "../a");

        Assert.Equal("a/one.md b/two.md", Names(Read("")));
    }

    [Fact]
    public void Link_to_a_folder_elsewhere_is_followed()
    {
        using var elsewhere = new TemporaryFolder().With("sub/one.md");
        Directory.CreateSymbolicLink($"{_folder.Path}/link", elsewhere.Path);

        Assert.Equal("link/sub/one.md", Names(Read("")));
    }

    [Fact]
    public void Cancelled_reading_stops()
    {
        _folder.With("one.md");

        Assert.ThrowsAny<OperationCanceledException>(() => InputFiles.Read([_folder.Path], Stream.Null, new CancellationToken(canceled: true)));
    }

    private InputSet Read(params string[] below) => InputFiles.Read([.. below.Select(path => _folder.Path + path)], Stream.Null, default);

    private string Names(InputSet set) => string.Join(
        ' ',
        set.Articles.Select(result => (result.Article?.File ?? result.Problems[0].File)[(_folder.Path.Length + 1)..].Replace("./", "", StringComparison.Ordinal)));

    private static string Rules(InputSet set) =>
        string.Join(' ', set.Articles.Select(result => result.Problems.IsEmpty ? "-" : string.Join('+', result.Problems.Select(problem => problem.Rule))));

    private sealed class EndlessStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'a');
            return buffer.Length;
        }
    }
}
