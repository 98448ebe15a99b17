using System.CommandLine;
using FactCheck.Training;

<<<<<<< HEAD
return new RootCommand("Trains and evaluates the models in Languages.")
{
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    FrequenciesCommand.Create(),
}.Parse(args).Invoke();
=======
return new RootCommand("Trains and evaluates the models in Languages.") { TrainCommand.Create(), EvaluateCommand.Create() }.Parse(args).Invoke();
>>>>>>> main
