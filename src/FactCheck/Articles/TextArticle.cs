using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>Reads text with or without YAML front matter: what all text formats have in common.</summary>
internal static class TextArticle
{
    /// <summary>The language of an article that names none.</summary>
    private const string DefaultLanguage = "en";

    /// <summary>The article, or the reasons why there is none. Never throws, whatever the bytes.</summary>
    /// <param name="path">The name for reports.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="headline">Finds the headline that the format marks at the head of the body; null where it marks none.</param>
    public static ReadResult Read(string path, ReadOnlySpan<byte> bytes, Func<string, TextSpan, TextSpan?>? headline = null)
    {
        if (!TextDecoder.TryDecode(path, bytes, out var content, out var refusal))
        {
            return new(null, [refusal!]);
        }

        var file = new SourceText(path, content);
        var problems = new ProblemList(file);
        CheckShape(file, problems);
        if (problems.HasFatal)
        {
            return new(null, problems.ToImmutable());
        }

        var article = Compose(file, problems, headline);
        return new(problems.HasFatal ? null : article, problems.ToImmutable());
    }

    /// <summary>The name of a file without folders and extension; stands in for the source.</summary>
    internal static string NameOf(string path)
    {
        var name = path.AsSpan(path.AsSpan().LastIndexOfAny('/', '\\') + 1);
        var dot = name.LastIndexOf('.');
        return (dot > 0 ? name[..dot] : name).ToString();
    }

    private static void CheckShape(SourceText file, ProblemList problems)
    {
        if (string.IsNullOrWhiteSpace(file.Content))
        {
            problems.Add(InputRules.EmptyFile, default, "The file has no text.", "Write the article into it, or leave the file out.", isFatal: true);
            return;
        }

        for (var line = 1; line <= file.Lines.Count; line++)
        {
            var start = file.Lines.StartOf(line);
            var end = line < file.Lines.Count ? file.Lines.StartOf(line + 1) : file.Content.Length;
            if (end - start > ArticleLimits.LineLength)
            {
                problems.Add(
                    InputRules.LineTooLong,
                    new(start, 0),
                    $"The line is longer than {ArticleLimits.LineLength} characters; the file was not checked.",
                    "Break the text into paragraphs, or leave the file out if it is data.",
                    isFatal: true);
            }
        }
    }

    private static Article Compose(SourceText file, ProblemList problems, Func<string, TextSpan, TextSpan?>? headline)
    {
        var block = FrontMatterBlock.Find(file.Content);
        var matter = block is { } found ? new FrontMatterReader(file, problems).Read(found) : FrontMatter.Empty;
        var body = block?.Body ?? new TextSpan(0, file.Content.Length);
        var title = matter.Find(FrontMatterKeys.Title);
        if (title is null && headline?.Invoke(file.Content, body) is { } marked)
        {
            title = new(file.Slice(marked), marked);
            body = TextSpan.FromBounds(FrontMatterBlock.NextLine(file.Content, marked.End), body.End);
        }

        CheckBody(file, body, problems);
        var language = LanguageOf(matter, problems);
        var (given, moment) = Published(matter, problems);
        var known = Language.Find(language);
        var dateline = known is null ? null : DatelineParser.Find(file.Content, body, known.Datelines, given);
        var url = matter.Text(FrontMatterKeys.Url);
        var day = given ?? dateline?.Date ?? (known is null ? null : PageDate.InText(file.Content, body, known.Datelines)) ?? PageDate.InAddress(url);
        return new()
        {
            Text = file,
            Source = matter.Text(FrontMatterKeys.Source) ?? NameOf(file.Path),
            Published = day,
            PublishedMonth = day is null ? PageDate.MonthInAddress(url) : null,
            PublishedAt = moment,
            PublishedSpan = given is null ? null : matter.Find(FrontMatterKeys.Published)?.Span,
            Printed = given is null || known is null ? null : PageDate.OfAppearance(file.Content, body, known.Datelines),
            Title = title?.Text ?? "",
            TitleSpan = title?.Span,
            Story = matter.Text(FrontMatterKeys.Story),
            Language = language,
            Url = url,
            UrlSpan = matter.Find(FrontMatterKeys.Url)?.Span,
            Author = matter.Text(FrontMatterKeys.Author),
            Origin = matter.Text(FrontMatterKeys.Origin),
            Body = body,
            Dateline = dateline,
        };
    }

    private static void CheckBody(SourceText file, TextSpan body, ProblemList problems)
    {
        if (file[body].IsWhiteSpace())
        {
            problems.Add(
                InputRules.EmptyFile,
                new(body.Start, 0),
                "There is no text below the front matter or headline; only the title is checked.",
                "Write the article below it.");
        }
    }

    private static (DateOnly? Day, DateTimeOffset? Moment) Published(FrontMatter matter, ProblemList problems)
    {
        if (matter.Find(FrontMatterKeys.Published) is not { } value)
        {
            return default;
        }

        if (PublicationDate.TryParse(value.Text, out var day, out var moment))
        {
            return (day, moment);
        }

        problems.Add(
            InputRules.BadDate,
            value.Span,
            $"'{value.Text}' is not a date; the article is read without one.",
            "Write year-month-day, as in 2023-03-18, or with time and zone, as in 2023-03-18T10:00:00+01:00.");
        return default;
    }

    private static string LanguageOf(FrontMatter matter, ProblemList problems)
    {
        if (matter.Find(FrontMatterKeys.Language) is not { } value)
        {
            return DefaultLanguage;
        }

        var code = value.Text.Split('-', '_')[0].ToLowerInvariant();
        if (Language.Find(code) is null)
        {
            var known = string.Join(", ", Language.All.Select(language => language.Code.ToLowerInvariant()));
            problems.Add(
                InputRules.UnknownLanguage,
                value.Span,
                $"The language '{value.Text}' is not known; the article was not checked.",
                $"The languages are: {known}. A wrong language would find wrong facts, so nothing is guessed.",
                isFatal: true);
        }

        return code;
    }
}
