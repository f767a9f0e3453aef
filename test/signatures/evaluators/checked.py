from inspect_ai import eval_set
from llmeter.endpoints import LiteLLM, SageMakerEndpoint
from openevals.code.llm import create_code_llm_as_judge
from openevals.string import create_embedding_similarity_evaluator

eval_set("arc.py", model="openai/gpt-4o")  #> call=chat model=openai/gpt-4o
SageMakerEndpoint("my-endpoint", "llama-3-8b").invoke({})  #> call=chat model=llama-3-8b ; names=chat model=llama-3-8b
LiteLLM(litellm_model="gpt-4o-mini").invoke({})  #> call=chat model=gpt-4o-mini ; names=chat model=gpt-4o-mini
judge = create_code_llm_as_judge(prompt="p", model="openai:o3-mini")  #> names=chat model=openai:o3-mini
judge(inputs="a", outputs="b")  #> call=chat model=openai:o3-mini
near = create_embedding_similarity_evaluator(model="openai:text-embedding-3-small")  #> names=embedding model=openai:text-embedding-3-small
near(outputs="a", reference_outputs="b")  #> call=embedding model=openai:text-embedding-3-small
