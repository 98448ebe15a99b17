namespace FactCheck.Languages;

/// <summary>How a word depends on its head (universaldependencies.org/u/dep), without subtypes.</summary>
public enum DependencyRelation : byte
{
#pragma warning disable CS1591 // the names are the standard's own
    Root, Acl, Advcl, Advmod, Amod, Appos, Aux, Case, Cc, Ccomp, Clf, Compound, Conj, Cop, Csubj, Dep, Det, Discourse, Dislocated, Expl, Fixed, Flat,
    Goeswith, Iobj, List, Mark, Nmod, Nsubj, Nummod, Obj, Obl, Orphan, Parataxis, Punct, Reparandum, Vocative, Xcomp,
#pragma warning restore CS1591
}
