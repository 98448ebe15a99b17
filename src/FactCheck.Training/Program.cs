using FactCheck.Training;

using var news = new StreamReader(args[0]);
using var output = new StreamWriter(args[1]);
DocumentFrequencies.Write(news, output);
return 0;
