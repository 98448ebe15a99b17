using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>Learns how lemmas are made: for each context the most frequent script, kept only where shorter contexts would say otherwise.
/// An ending must hold for several words; a whole word may be irregular.</summary>
internal sealed class LemmaTrainer
{
    private const int MinWords = 2;
    private const int WholeWord = LemmaRules.MaxSuffix + 1;

    private readonly Dictionary<uint, Votes>[] _levels = [.. Enumerable.Range(0, LemmaRules.MaxContexts).Select(_ => new Dictionary<uint, Votes>())];
    private readonly HashSet<(uint Word, LemmaScript Script)> _seen = [];
    private readonly uint[] _contexts = new uint[LemmaRules.MaxContexts];

    private sealed record Votes(uint[] Shorter, Dictionary<LemmaScript, int> Scripts);

    /// <summary>Trains the rules and returns their model file. <paramref name="text"/> says which words there are.</summary>
    public static byte[] Train(IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<string[]> text)
    {
        var trainer = new LemmaTrainer();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                // A word written apart by mistake has the lemma of all its parts.
                if (sentence.Tags[i].Penn == PennTag.GW || sentence.Lemmas[i] == "_")
                {
                    continue;
                }

                trainer.Count(sentence.Words[i], sentence.Tags[i], ScriptOf(sentence.Words[i], sentence.Lemmas[i], sentence.Tags[i]));
            }
        }

        var rules = trainer.Rules();
        trainer.Correct(rules, new(sentences, text));
        return Write(rules);
    }

    /// <summary>The script that makes a lemma from a word and cuts least.</summary>
    public static LemmaScript ScriptOf(string word, string lemma, TokenTag tag)
    {
        LemmaCase[] order = tag.Universal == UniversalTag.Propn
            ? [LemmaCase.Keep, LemmaCase.Capitalize, LemmaCase.Lower]
            : [LemmaCase.Lower, LemmaCase.Keep, LemmaCase.Capitalize];
        return order.Select(letterCase => ScriptOf(word, lemma, letterCase)).MinBy(script => script.Cut);
    }

    private static LemmaScript ScriptOf(string word, string lemma, LemmaCase letterCase)
    {
        var room = new char[word.Length];
        new LemmaScript(letterCase, 0, "").Apply(word, room);
        var common = room.AsSpan().CommonPrefixLength(lemma);
        return new(letterCase, (byte)Math.Min(word.Length - common, byte.MaxValue), lemma[common..]);
    }

    private void Count(string word, TokenTag tag, LemmaScript script)
    {
        var count = LemmaRules.Contexts(word, tag, _contexts);
        var isNew = _seen.Add((_contexts[count - 1], script));
        for (var i = 0; i < count; i++)
        {
            var level = i >= count - 2 ? i - count + LemmaRules.MaxContexts : i;
            if (level >= WholeWord || (isNew && script.Cut <= i))
            {
                var table = _levels[level];
                table.TryAdd(_contexts[i], new(_contexts[..i], []));
                var votes = table[_contexts[i]].Scripts;
                votes[script] = votes.GetValueOrDefault(script) + 1;
            }
        }
    }

    private Dictionary<uint, LemmaScript> Rules()
    {
        var rules = new Dictionary<uint, LemmaScript>();
        for (var level = 0; level < _levels.Length; level++)
        {
            foreach (var (context, votes) in _levels[level].OrderBy(entry => entry.Key))
            {
                var (script, count) = votes.Scripts.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key.Case).ThenBy(vote => vote.Key.Cut)
                    .ThenBy(vote => vote.Key.Ending, StringComparer.Ordinal).First();
                var otherwise = votes.Shorter.Where(rules.ContainsKey).Select(shorter => (LemmaScript?)rules[shorter]).LastOrDefault();
                if (script != otherwise && (level >= WholeWord || count >= MinWords))
                {
                    rules[context] = script;
                }
            }
        }

        return rules;
    }

    private void Correct(Dictionary<uint, LemmaScript> rules, LemmaGuesses guesses)
    {
        var corrections = guesses.Corrections(Ruled).ToList();
        foreach (var (word, tag, lemma) in corrections)
        {
            var count = LemmaRules.Contexts(word, tag, _contexts);
            rules[_contexts[count - 2]] = ScriptOf(word, lemma, tag);
        }

        string Ruled(string word, TokenTag tag)
        {
            var count = LemmaRules.Contexts(word, tag, _contexts);
            var script = _contexts[..count].Where(rules.ContainsKey).Select(context => rules[context]).LastOrDefault(new LemmaScript(LemmaCase.Lower, 0, ""));
            Span<char> room = new char[word.Length + script.Ending.Length];
            return room[..script.Apply(word, room)].ToString();
        }
    }

    private static byte[] Write(Dictionary<uint, LemmaScript> rules)
    {
        var writer = new ModelWriter();
        var scripts = rules.Values.Distinct().OrderBy(script => script.Case).ThenBy(script => script.Cut).ThenBy(script => script.Ending, StringComparer.Ordinal).ToList();
        var numbers = scripts.Select((script, i) => (script, i)).ToDictionary(pair => pair.script, pair => pair.i);
        writer.UShort(scripts.Count);
        foreach (var script in scripts)
        {
            writer.Byte((int)script.Case);
            writer.Byte(script.Cut);
            writer.Text(script.Ending);
        }

        writer.Int(rules.Count);
        foreach (var (context, script) in rules.OrderBy(rule => rule.Key))
        {
            writer.UInt(context);
            writer.UShort(numbers[script]);
        }

        return writer.ToArray();
    }
}
