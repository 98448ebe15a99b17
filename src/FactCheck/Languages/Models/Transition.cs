namespace FactCheck.Languages.Models;

/// <summary>The moves of the parser as numbers: shift, then a left arc for each relation, then a right arc for each.</summary>
internal static class Transition
{
    /// <summary>The next word goes onto the stack.</summary>
    public const int Shift = 0;

    /// <summary>How many relations there are.</summary>
    public const int Relations = (int)DependencyRelation.Xcomp + 1;

    /// <summary>How many moves there are.</summary>
    public const int Count = 1 + (2 * Relations);

    /// <summary>The top of the stack becomes a dependent of the next word.</summary>
    public static int Left(DependencyRelation relation) => 1 + (int)relation;

    /// <summary>The top of the stack becomes a dependent of the word below it.</summary>
    public static int Right(DependencyRelation relation) => 1 + Relations + (int)relation;

    /// <summary>Whether it is a left arc.</summary>
    public static bool IsLeft(int move) => move is > Shift and <= Relations;

    /// <summary>The relation of an arc.</summary>
    public static DependencyRelation RelationOf(int move) => (DependencyRelation)((move - 1) % Relations);
}
