using FactCheck.Languages;

namespace FactCheck.Claims.Lists;

/// <summary>Enumerations of named people, places and organisations, of fields of ministers, and of charges: three members or more, or two behind a stated number.</summary>
public sealed class ListKind : ClaimKind
{
    private const int LongestOpener = 3;

    /// <inheritdoc/>
    public override string Name => "list";

    /// <inheritdoc/>
    public override Type ValueType => typeof(ListValue);

    /// <inheritdoc/>
    public override bool HasSlot => false;

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        var finder = new ItemFinder(sentence);
        var named = finder.Named();
        foreach (var run in ListScanner.Runs(sentence, named).Concat(ListScanner.Runs(sentence, finder.Portfolios())).Concat(new ChargeFinder(sentence).Find()))
        {
            var stated = new StatedCount(sentence).Find(run[0], run[0].Type);
            var needsNumber = run[0].Type == "other" && sentence.Word(run[0].First - 1) == ":";
            if (needsNumber ? stated is not null && !mentions.Any(mention => mention.Kind == this && mention.FirstToken < run[^1].End && run[0].First < mention.EndToken)
                : stated is not null)
            {
                mentions.Add(Mention(sentence, run, run, stated));
            }
            else if (!needsNumber && Additions.AddTo(sentence, named, run) is { Count: > 2 } all)
            {
                mentions.Add(Mention(sentence, run, all, null));
            }
        }
    }

    /// <summary>The same members, in any order, are the same; of others nothing is said here: that is the business of rules.</summary>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) =>
        left is ListValue a && right is ListValue b && a.MemberType == b.MemberType
        && a.Members.Select(member => member.Normal).ToHashSet(StringComparer.Ordinal).SetEquals(b.Members.Select(member => member.Normal))
            ? ValueRelation.Same : ValueRelation.NotComparable;

    /// <inheritdoc/>
    public override string DimensionOf(ClaimValue value) => value is ListValue list ? list.MemberType : "";

    private Mention Mention(SentenceView sentence, List<ListItem> run, List<ListItem> all, (int Number, Text.TextSpan Span)? stated)
    {
        var (first, end) = (run[0].CoreFirst, run[^1].End);
        var value = new ListValue([.. all.Select(item => Member(sentence, item))], IsOpen(sentence, run))
        {
            MemberType = run[0].Type,
            StatedCount = stated?.Number,
            StatedSpan = stated?.Span,
        };
        return new Mention(this, value, first, end - first, sentence.SpanOf(first, end - first));
    }

    private static ListMember Member(SentenceView sentence, ListItem item)
    {
        var span = sentence.SpanOf(item.CoreFirst, item.CoreEnd - item.CoreFirst);
        return new ListMember(sentence.TextOf(item.CoreFirst, item.CoreEnd - item.CoreFirst), item.Normal, span);
    }

    private static bool IsOpen(SentenceView sentence, List<ListItem> run)
    {
        var lexicon = sentence.Language.Entities.Lists;
        var (before, behind) = (BeforeBearer(sentence, run[0]), run[^1].End);
        if (lexicon.Openers.Contains(sentence.Lower(before)) || lexicon.LongOpeners.MatchBefore(sentence.Lowers, 0, before + 1, LongestOpener, out _) > 0)
        {
            return true;
        }

        var separator = ListScanner.SeparatorAt(sentence, behind);
        for (var i = behind; i < behind + separator + 3; i++)
        {
            if (lexicon.More.Contains(sentence.Lower(i)))
            {
                return true;
            }
        }

        // Without "and" before the last member the enumeration breaks off, or goes on with something of another type.
        return separator > 0 && lexicon.Joins.Contains(sentence.Lower(behind + separator - 1))
            || !(lexicon.Joins.Contains(sentence.Lower(run[^1].First - 1)) || lexicon.LongJoins.MatchBefore(sentence.Lowers, 0, run[^1].First, LongestOpener, out _) > 0);
    }

    /// <summary>The token before the list, where the bearer of fields belongs to it: the "including" of "including the ministers for finance ...".</summary>
    private static int BeforeBearer(SentenceView sentence, ListItem first)
    {
        var before = first.First - 1;
        if (first.Type == "portfolio" && sentence.Is(before, GrammarWord.Field) && sentence.Language.Entities.Lists.Bearers.Contains(sentence.Lower(before - 1)))
        {
            before -= 2;
            before -= sentence.Is(before, GrammarWord.The | GrammarWord.Possessive) ? 1 : 0;
        }

        return before;
    }
}
