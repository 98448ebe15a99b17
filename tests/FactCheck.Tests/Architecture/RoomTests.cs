using Mono.Cecil;

namespace FactCheck.Tests.Architecture;

/// <summary>A room uses only rooms with a lower number.</summary>
public sealed class RoomTests
{
    private static readonly string[] Rooms = ["Text", "Languages", "Articles", "Claims", "Alignment", "Rules", "Reporting"];

    [Fact]
    public void Room_uses_only_lower_rooms()
    {
        using var module = ModuleDefinition.ReadModule(typeof(FactChecker).Assembly.Location);
        var wrong = module.GetTypes()
            .SelectMany(type => Uses(type).Select(used => (From: type.FullName, To: used, FromRoom: RoomOf(type.FullName), ToRoom: RoomOf(used))))
            .Where(use => use.FromRoom >= 0 && use.ToRoom > use.FromRoom)
            .Select(use => $"{use.From} uses {use.To}")
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Empty(wrong);
    }

    [Fact]
    public void Library_types_live_in_a_room()
    {
        using var module = ModuleDefinition.ReadModule(typeof(FactChecker).Assembly.Location);
        var homeless = module.Types
            .Where(type => type.IsPublic && RoomOf(type.FullName) < 0)
            .Select(type => type.FullName);

        Assert.Equal(
            ["FactCheck.ChangeChecker", "FactCheck.ChangeInputs", "FactCheck.ChangedFile", "FactCheck.CheckOptions", "FactCheck.CheckProgress", "FactCheck.ExampleResult", "FactCheck.FactChecker", "FactCheck.RuleTester"],
            homeless.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rooms_test_sees_the_uses_that_exist()
    {
        using var module = ModuleDefinition.ReadModule(typeof(FactChecker).Assembly.Location);
        var checker = module.GetType("FactCheck.FactChecker");

        Assert.Contains(Uses(checker), used => RoomOf(used) == Array.IndexOf(Rooms, "Reporting"));
    }

    private static int RoomOf(string type) => Array.FindIndex(Rooms, room => type.StartsWith($"FactCheck.{room}.", StringComparison.Ordinal));

    private static IEnumerable<string> Uses(TypeDefinition type)
    {
        var signatures = type.Fields.Select(field => field.FieldType)
            .Concat(type.Properties.Select(property => property.PropertyType))
            .Concat(type.Methods.SelectMany(method => method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.Interfaces.Select(face => face.InterfaceType))
            .Append(type.BaseType);
        var bodies = type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions).Select(instruction => instruction.Operand switch
        {
            MethodReference method => method.DeclaringType,
            FieldReference field => field.DeclaringType,
            TypeReference other => other,
            _ => null,
        });
        return signatures.Concat(bodies).OfType<TypeReference>().SelectMany(Names);
    }

    private static IEnumerable<string> Names(TypeReference type) =>
        type is GenericInstanceType generic
            ? generic.GenericArguments.SelectMany(Names).Append(generic.ElementType.FullName)
            : [type.GetElementType().FullName];
}
