using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>Place, agency and date at the head of an agency report: "TOKYO (AP) -", "date 2023-03-18 TOKYO -".</summary>
/// <param name="Span">From its first character to the dash, without it.</param>
/// <param name="Place">The place as written, e.g. "TOKYO"; null where only a date stands there.</param>
/// <param name="Agency">The agency in brackets, if any.</param>
/// <param name="Date">The date, if it gives one.</param>
public sealed record Dateline(TextSpan Span, string? Place, string? Agency, DateOnly? Date);
