namespace FactCheck.Training;

/// <summary>Figures others have published for the same test sets, in percent.</summary>
/// <param name="Set">The test set.</param>
/// <param name="System">Which system, trained on which release of the treebank, on raw text or gold tokens.</param>
/// <param name="Universal">Universal tags.</param>
/// <param name="Penn">Penn tags.</param>
/// <param name="Lemmas">Lemmas.</param>
/// <param name="Unlabelled">Unlabelled attachment.</param>
/// <param name="Labelled">Labelled attachment.</param>
internal sealed record Published(string Set, string System, double? Universal, double? Penn, double? Lemmas, double? Unlabelled, double? Labelled)
{
    /// <summary>All of them, from the systems' own pages.</summary>
    public static IReadOnlyList<Published> All { get; } =
    [
        new("ewt-test", "UDPipe 1, EWT 2.5, gold tokens", 94.4, 93.9, 96.4, 84.4, 81.1),
        new("ewt-test", "UDPipe 2, EWT 2.17, gold tokens (neural)", 97.6, 97.1, 98.0, 94.1, 92.4),
        new("ewt-test", "Stanza 1.5.1, EWT 2.12, raw (neural)", 96.2, 95.8, 96.6, 88.9, 86.8),
        new("ewt-test", "LIMA, EWT 2.6, gold tokens (neural)", 96.0, null, 95.1, 87.9, 84.7),
        new("ewt-test", "spaCy 2.3, EWT, raw", 86.7, 90.8, 87.1, null, null),
        new("gum-test", "UDPipe 1, GUM 2.5, gold tokens", 94.1, 93.7, 95.2, 82.0, 77.9),
        new("gum-test", "Stanza 1.5.1, GUM 2.12, raw (neural)", 97.6, 97.4, 98.2, 90.5, 88.2),
    ];
}
