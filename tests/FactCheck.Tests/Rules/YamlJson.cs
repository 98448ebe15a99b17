using Newtonsoft.Json.Linq;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.Rules;

/// <summary>YAML as JSON, for validation against a schema.</summary>
public static class YamlJson
{
    /// <summary>The first document; all values are texts.</summary>
    public static JToken Of(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Of(stream.Documents[0].RootNode);
    }

    private static JToken Of(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JObject(mapping.Children.Select(entry => new JProperty(((YamlScalarNode)entry.Key).Value!, Of(entry.Value)))),
        YamlSequenceNode list => new JArray(list.Children.Select(Of)),
        _ => new JValue(((YamlScalarNode)node).Value),
    };
}
