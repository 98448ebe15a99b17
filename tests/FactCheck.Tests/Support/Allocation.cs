namespace FactCheck.Tests.Support;

/// <summary>Measures what a piece of work allocates.</summary>
public static class Allocation
{
    /// <summary>The bytes that a hundred runs of warm work allocate, the least of several rounds: a collection in between may empty the shared pools.</summary>
    public static long Of(Action work)
    {
        work();
        return Enumerable.Range(0, 10).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
            {
                work();
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
