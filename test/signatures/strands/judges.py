from strands_evals import ActorSimulator, Case, Experiment
from strands_evals.evaluators import Equals, HelpfulnessEvaluator, OutputEvaluator

cases = [Case(name="capital", input="What is the capital of Peru?", expected_output="Lima")]
judge = OutputEvaluator(rubric="Is it right?", model="us.amazon.nova-pro-v1:0")  #> names=chat model=us.amazon.nova-pro-v1:0
Experiment(cases=cases, evaluators=[judge]).run_evaluations(task)  #> call=chat model=us.amazon.nova-pro-v1:0 from=attribute
usual = Experiment(cases, [HelpfulnessEvaluator()])
usual.run_evaluations(task)  #> call=chat model=?
Experiment(cases=cases, evaluators=[Equals()]).run_evaluations(task)
judge.evaluate(found)  #> call=chat model=us.amazon.nova-pro-v1:0

user = ActorSimulator.from_case_for_user_simulator(case=cases[0], max_turns=5)
user.act("Lima")  #> call=chat model=?
