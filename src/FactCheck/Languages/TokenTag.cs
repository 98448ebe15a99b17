namespace FactCheck.Languages;

/// <summary>Universal part of speech (universaldependencies.org/u/pos).</summary>
public enum UniversalTag : byte
{
#pragma warning disable CS1591 // the names are the standard's own
    X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb,
#pragma warning restore CS1591
}

/// <summary>Penn Treebank part of speech.</summary>
public enum PennTag : byte
{
#pragma warning disable CS1591 // the names are the standard's own
    None, CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNS, NNP, NNPS, PDT, POS, PRP, PRPS, RB, RBR, RBS, RP, SYM, TO, UH,
    VB, VBD, VBG, VBN, VBP, VBZ, WDT, WP, WPS, WRB, ADD, AFX, GW, HYPH, NFP, LRB, RRB, Comma, Period, Colon, OpenQuote, CloseQuote, Dollar, Hash, XX,
#pragma warning restore CS1591
}

/// <summary>What the tagger says of one token.</summary>
public readonly record struct TokenTag(UniversalTag Universal, PennTag Penn);
