from autoevals.llm import Factuality
from giskard.llm import set_llm_model
from giskard.rag import KnowledgeBase, generate_testset
from openevals.exact import exact_match
from openevals.llm import create_llm_as_judge
from openevals.prompts import CORRECTNESS_PROMPT

judge = create_llm_as_judge(prompt=CORRECTNESS_PROMPT, model="openai:o3-mini", feedback_key="correctness")  #> names=chat model=openai:o3-mini
judge(inputs="Who?", outputs="Me", reference_outputs="Me")  #> call=chat model=openai:o3-mini
exact_match(outputs="a", reference_outputs="a")
factual = Factuality(model="gpt-4o")  #> names=chat model=gpt-4o
factual(output="Me", expected="Me", input="Who?")  #> call=chat model=gpt-4o
set_llm_model("gpt-4o-mini")  #> names=chat model=gpt-4o-mini
generate_testset(KnowledgeBase.from_pandas(None), num_questions=5)  #> call=chat model=?


def over_a_dataset():
    from langchain.smith import RunEvalConfig, run_on_dataset
    from langchain_core.prompts import ChatPromptTemplate
    from langchain_openai import ChatOpenAI
    from langsmith import Client

    chain = ChatPromptTemplate.from_template("{x}") | ChatOpenAI(model="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
    client = Client()
    client.create_dataset("rows")
    client.run_on_dataset(dataset_name="rows", llm_or_chain_factory=chain)  #> call=chat model=gpt-4o-mini
    client.run_on_dataset("rows", lambda: chain, evaluation=RunEvalConfig())  #> call=chat model=gpt-4o-mini
    client.run_on_dataset("rows", lambda row: {"output": row["x"]})
    run_on_dataset(client=client, dataset_name="rows", llm_or_chain_factory=chain)  #> call=chat model=gpt-4o-mini
