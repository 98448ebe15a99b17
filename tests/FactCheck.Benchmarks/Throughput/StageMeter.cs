using System.Diagnostics;
using System.Globalization;

namespace FactCheck.Benchmarks;

/// <summary>Measures stages over one set of articles and prints a line for each. Time on the clock is shared with whatever else the machine does; time of
/// the processors, all threads together, is the program's own.</summary>
/// <param name="articles">How many articles a stage works on.</param>
/// <param name="bytes">How many bytes of UTF-8 they are.</param>
/// <param name="output">Where the lines go.</param>
internal sealed class StageMeter(int articles, long bytes, TextWriter output)
{
    private const double Mega = 1e6;

    private double _total;

    /// <summary>Prints what the columns mean.</summary>
    public void WriteHeader()
    {
        Write($"{articles} articles, {bytes / Mega:0.00} MB, {Environment.ProcessorCount} processors");
        Write($"{"stage",-15} {"ms",9} {"articles/s",11} {"MB/s",8} {"cpu ms",9} {"MB/cpu s",9} {"allocated MB",13} {"peak MB",8}");
    }

    /// <summary>Runs a stage once. The peak is that of the process so far, this stage included.</summary>
    /// <param name="stage">Its name.</param>
    /// <param name="work">What it does.</param>
    /// <param name="isRate">False where it does not work on the articles.</param>
    public T Measure<T>(string stage, Func<T> work, bool isRate = true)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
        var (clock, cpuBefore) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var result = work();
        var (seconds, cpu) = (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpuBefore).TotalSeconds);
        _total += seconds;
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore;
        var (perSecond, megaPerSecond, megaPerCpu) = isRate ? (articles / seconds, bytes / Mega / seconds, bytes / Mega / cpu) : default((double?, double?, double?));
        Write($"{stage,-15} {seconds * 1000,9:0.0} {perSecond,11:0} {megaPerSecond,8:0.00} {cpu * 1000,9:0.0} {megaPerCpu,9:0.00} {allocated / Mega,13:0.0} {PeakMemory() / Mega,8:0}");
        return result;
    }

    /// <summary>Prints the time of all stages so far, and the peak.</summary>
    public void WriteTotal() => Write($"{"total",-15} {_total * 1000,9:0.0} {articles / _total,11:0} {bytes / Mega / _total,8:0.00} {"",9} {"",9} {"",13} {PeakMemory() / Mega,8:0}");

    private static long PeakMemory()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private void Write(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
