using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>One text from one source, with what its front matter, file name and dateline say about it.</summary>
public sealed record Article
{
    /// <summary>The file as read; its path names the article in every report.</summary>
    public required SourceText Text { get; init; }

    /// <summary>Who published it; the file's name where nothing says so.</summary>
    public required string Source { get; init; }

    /// <summary>The day of publication: of the front matter, the dateline, a date line at the head, or the address; null where none is known: relative dates then stay unresolved.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The first day of the month of publication by the address ("/2013/04/"), where <see cref="Published"/> is not known; it gives dates their year.</summary>
    public DateOnly? PublishedMonth { get; init; }

    /// <summary>The moment of publication where the front matter gives one, with its zone (UTC where it names none); orders updates of one day.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Where the front matter gives the day of publication, without quotation marks; null where it gives none that can be read.</summary>
    public TextSpan? PublishedSpan { get; init; }

    /// <summary>The line at the head of the text that says when the page appeared, where the front matter says so too; else null.</summary>
    public PrintedDay? Printed { get; init; }

    /// <summary>The headline; empty where there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Where the title stands in the file, without its quotation marks; null where nothing in the file marks one.</summary>
    public TextSpan? TitleSpan { get; init; }

    /// <summary>The event the article is about, if the front matter says so. Articles with different stories are never aligned.</summary>
    public string? Story { get; init; }

    /// <summary>Code of the language, e.g. "en".</summary>
    public string Language { get; init; } = "en";

    /// <summary>Address of publication.</summary>
    public string? Url { get; init; }

    /// <summary>Where the address stands in the file, without its quotation marks; null where none is given.</summary>
    public TextSpan? UrlSpan { get; init; }

    /// <summary>The by-line of the front matter.</summary>
    public string? Author { get; init; }

    /// <summary>The agency the text came from, if the front matter says so.</summary>
    public string? Origin { get; init; }

    /// <summary>The text behind the front matter, and behind a headline that the format marks.</summary>
    public required TextSpan Body { get; init; }

    /// <summary>The dateline at the start of the body ("TOKYO (AP) -"), if there is one.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The path under which reports name the article.</summary>
    public string File => Text.Path;
}

/// <summary>The day that a line of its own gives for the page.</summary>
/// <param name="Day">The day.</param>
/// <param name="Line">The line, without blanks around it.</param>
public readonly record struct PrintedDay(DateOnly Day, TextSpan Line);
