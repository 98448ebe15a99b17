using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Support;

/// <summary>Runs a property over values that are the same in every run.</summary>
public static class Always
{
    /// <summary>Fails with the smallest value found for which <paramref name="holds"/> throws.</summary>
    public static void Holds<T>(Gen<T> values, Action<T> holds, int rounds = 100) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(rounds).WithReplay(20230318, 1), Prop.ForAll(values.ToArbitrary(), holds));
}
