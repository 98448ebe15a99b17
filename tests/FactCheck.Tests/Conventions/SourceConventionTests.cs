using FactCheck.Tests.Support;

namespace FactCheck.Tests.Conventions;

public sealed class SourceConventionTests
{
    private const int MaxLines = 300;

    [Fact]
    public void Source_file_has_one_subject_and_few_lines() =>
        Assert.Empty(RepositoryFiles.Find("src", "*.cs").Where(path => File.ReadLines(path).Count() > MaxLines));

    [Fact]
    public void Type_stands_in_the_folder_of_its_namespace() =>
        Assert.Empty(
            from path in RepositoryFiles.Find("src/FactCheck", "*.cs")
            let declared = File.ReadLines(path).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))
            let folder = Path.GetRelativePath(Path.Combine(RepositoryFiles.Root, "src"), Path.GetDirectoryName(path)!).Replace('/', '.')
            where declared is not null && declared != $"namespace {folder};"
            select $"{path}: {declared}");

    [Fact]
    public void Lexicon_file_has_as_many_columns_in_each_row() =>
        Assert.Empty(
            from path in RepositoryFiles.Find("src/FactCheck/Languages", "*.tsv")
            let columns = File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t').Length).Distinct().Count()
            where columns > 1
            select path);
}
