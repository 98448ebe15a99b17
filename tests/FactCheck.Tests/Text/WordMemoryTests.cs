using FactCheck.Text;

namespace FactCheck.Tests.Text;

public sealed class WordMemoryTests
{
    [Fact]
    public void Word_is_worked_out_once()
    {
        var asked = 0;
        var memory = new WordMemory<string>(word =>
        {
            asked++;
            return word + word;
        });

        Assert.True(memory.TryGet("quill", out var first));
        Assert.True(memory.TryGet("the quill".AsSpan(4), out var second));
        Assert.Equal("quillquill", first);
        Assert.Same(first, second);
        Assert.Equal(1, asked);
    }

    [Fact]
    public void Memory_takes_no_more_words_than_it_has_room_for()
    {
        var memory = new WordMemory<string>(word => word);

        var kept = Enumerable.Range(0, 400_000).Count(i => memory.TryGet($"w{i}", out var value) && value == $"w{i}");

        Assert.InRange(kept, 1000, 70_000);
        Assert.False(memory.TryGet(new string('a', 1000), out _));
    }
}
