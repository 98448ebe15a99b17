using System.Collections.Immutable;
using FactCheck.Claims.Grammar;
using FactCheck.Text;

namespace FactCheck.Claims.Assertions;

/// <summary>What one clause of an article tells: a predicate, and who or what takes part in it. It is compared with what other articles tell in other words; it is
/// no claim of its own, since it has no value.</summary>
/// <param name="Span">The predicate's own words.</param>
/// <param name="Predicate">Its lemma, as <see cref="Frame.Predicate"/> has it.</param>
/// <param name="Rarity">How rare the predicate is in news, in bits.</param>
/// <param name="Mood">Whether it is told as a fact, a plan, a condition or denied.</param>
/// <param name="Parts">Who or what takes part, in the order of the text.</param>
public sealed record Assertion(TextSpan Span, string Predicate, double Rarity, Mood Mood, ImmutableArray<AssertionPart> Parts);

/// <summary>A phrase that takes part in what a clause tells.</summary>
/// <param name="Role">Its part.</param>
/// <param name="Relation">The preposition before it, in lower case; empty for subjects and objects.</param>
/// <param name="Span">Its words.</param>
/// <param name="Words">What it consists of, its head first; never empty.</param>
public sealed record AssertionPart(GrammaticalRole Role, string Relation, TextSpan Span, ImmutableArray<AssertionWord> Words);

/// <summary>A word that says something in a phrase.</summary>
/// <param name="Text">The lemma in lower case; for a person, organisation or place its whole name, for a pronoun the name of the person it means.</param>
/// <param name="Sort">What it is.</param>
/// <param name="Rarity">How rare it is in news, in bits.</param>
public readonly record struct AssertionWord(string Text, AssertionWordSort Sort, double Rarity);

/// <summary>What a word of a phrase is.</summary>
public enum AssertionWordSort
{
    /// <summary>A noun or an adjective.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>The full name of a person.</summary>
    Person,

    /// <summary>The name of an organisation or a place.</summary>
    Name,
}
