using System.CommandLine;
using FactCheck.Training;

return new RootCommand("Trains and evaluates the models in Languages.")
{
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    FrequenciesCommand.Create(),
    WeightsCommand.Create(),
}.Parse(args).Invoke();
