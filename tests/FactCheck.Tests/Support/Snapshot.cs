using System.Runtime.CompilerServices;
using System.Text;

namespace FactCheck.Tests.Support;

/// <summary>Compares text with the file <c>Class.Test.verified.txt</c> beside the test, in the convention of Verify.
/// With FACTCHECK_UPDATE=1 in the environment the file is written instead.</summary>
public static class Snapshot
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Fails where <paramref name="actual"/> differs from the accepted text by a single character.</summary>
    public static void Verify(string actual, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}");
        var verified = stem + ".verified.txt";
        var received = stem + ".received.txt";
        if (Environment.GetEnvironmentVariable("FACTCHECK_UPDATE") == "1")
        {
            File.WriteAllText(verified, actual, Utf8);
            File.Delete(received);
            return;
        }

        var expected = File.Exists(verified) ? File.ReadAllText(verified, Utf8) : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual, Utf8);
        Assert.Fail($"{Path.GetFileName(verified)} {(expected is null ? "does not exist" : "differs")}; received:\n{actual}\nAccept it with FACTCHECK_UPDATE=1.");
    }
}
