using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace FactCheck.Claims.Storage;

/// <summary>
/// Writes and reads the records of claims by their properties: those of the constructor and those that can be set. A new property needs no line here.
/// The types are those that the code declares, never what the bytes say.
/// </summary>
internal static class RecordCodec
{
    private static readonly ConcurrentDictionary<Type, Shape> Shapes = new();

    /// <summary>Writes a value of a declared type.</summary>
    public static void Write(StoredBytesWriter to, Type type, object? value)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            WriteOptional(to, inner, value);
        }
        else if (type == typeof(string))
        {
            WriteOptional(to, type, value);
        }
        else if (type.IsEnum)
        {
            to.Add(Convert.ToInt64(value, CultureInfo.InvariantCulture));
        }
        else if (Scalars.TryWrite(to, value))
        {
            return;
        }
        else if (ElementOf(type) is { } element)
        {
            var items = ((IEnumerable)value!).Cast<object?>().ToArray();
            to.Add(items.Length);
            Array.ForEach(items, item => Write(to, element, item));
        }
        else
        {
            to.Add(value is not null);
            Array.ForEach(value is null ? [] : ShapeOf(type).Properties, property => Write(to, property.PropertyType, property.GetValue(value)));
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote of the same type.</summary>
    /// <param name="from">The bytes.</param>
    /// <param name="type">The declared type.</param>
    /// <param name="text">Length of the text that spans lie in.</param>
    /// <exception cref="StoredBytesException">The bytes hold something else.</exception>
    public static object? Read(StoredBytesReader from, Type type, int text)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return from.Boolean() ? Read(from, inner, text) : null;
        }

        if (type == typeof(string))
        {
            return from.Boolean() ? from.Text() : null;
        }

        if (type.IsEnum)
        {
            var member = Enum.ToObject(type, from.Int64());
            return IsMember(type, member) ? member : throw new StoredBytesException($"{type.Name} has no such member.");
        }

        if (Scalars.TryRead(from, type, text, out var scalar))
        {
            return scalar;
        }

        return ElementOf(type) is { } element ? ReadList(from, element, text) : from.Boolean() ? ShapeOf(type).Create(property => Read(from, property.PropertyType, text)) : null;
    }

    private static void WriteOptional(StoredBytesWriter to, Type type, object? value)
    {
        to.Add(value is not null);
        if (value is string text)
        {
            to.Add(text);
        }
        else if (value is not null)
        {
            Write(to, type, value);
        }
    }

    private static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : null;

    private static object ReadList(StoredBytesReader from, Type element, int text)
    {
        var items = Array.CreateInstance(element, from.Count());
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Read(from, element, text) ?? throw new StoredBytesException("A list has an empty place."), i);
        }

        return typeof(ImmutableCollectionsMarshal).GetMethod(nameof(ImmutableCollectionsMarshal.AsImmutableArray))!
            .MakeGenericMethod(element).Invoke(null, [items])!;
    }

    private static Shape ShapeOf(Type type) => Shapes.GetOrAdd(type, static declared => new(declared));

    /// <summary>How a record is taken apart and put together.</summary>
    private sealed class Shape
    {
        private readonly ConstructorInfo? _constructor;
        private readonly NullabilityInfo[] _nullability;
        private readonly int _parameters;

        public Shape(Type type)
        {
            _constructor = type.GetConstructors().OrderByDescending(constructor => constructor.GetParameters().Length)
                .FirstOrDefault(constructor => constructor.GetParameters() is not [var only] || only.ParameterType != type);
            var parameters = _constructor?.GetParameters() ?? [];
            var all = type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
            var first = Array.ConvertAll(parameters, parameter => all.First(property => property.Name == parameter.Name));
            _parameters = first.Length;
            Record = type;
            Properties = [.. first, .. all.Where(property => property.CanWrite && !first.Contains(property)).OrderBy(property => property.Name, StringComparer.Ordinal)];
            var context = new NullabilityInfoContext();
            _nullability = Array.ConvertAll(Properties, context.Create);
        }

        public PropertyInfo[] Properties { get; }

        private Type Record { get; }

        public object Create(Func<PropertyInfo, object?> read)
        {
            var values = new object?[Properties.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = read(Properties[i]);
                if (values[i] is null && _nullability[i].ReadState == NullabilityState.NotNull)
                {
                    throw new StoredBytesException($"{Properties[i].Name} has no value.");
                }
            }

            var record = _constructor is null ? Activator.CreateInstance(Record)! : _constructor.Invoke(values[.._parameters]);
            for (var i = _parameters; i < values.Length; i++)
            {
                Properties[i].SetValue(record, values[i]);
            }

            return record;
        }
    }

    /// <summary>Flags may be joined: their name is then no number.</summary>
    private static bool IsMember(Type type, object member) =>
        type.IsDefined(typeof(FlagsAttribute), inherit: false) ? !long.TryParse(member.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out _) : Enum.IsDefined(type, member);
}
