from openai import OpenAI
from phoenix.evals import LLM
from phoenix.evals.metrics import ToolSelectionEvaluator
from ragas.embeddings import LiteLLMEmbeddings, OpenAIEmbeddings, embedding_factory
from ragas.metrics import LLMSQLEquivalence
from trulens.providers.litellm import LiteLLM

near = OpenAIEmbeddings(OpenAI(), "text-embedding-3-large")  #> names=embedding model=text-embedding-3-large
near.embed_text("x")  #> call=embedding model=text-embedding-3-large
LiteLLMEmbeddings("cohere/embed-english-v3.0")  #> names=embedding model=cohere/embed-english-v3.0
embedding_factory("openai", model="text-embedding-3-small")  #> names=embedding model=text-embedding-3-small
LLMSQLEquivalence(llm=judge).single_turn_score(sample)  #> call=chat model=?
chooser = ToolSelectionEvaluator(llm=LLM(provider="openai", model="gpt-4o-mini"))  #> names=chat model=gpt-4o-mini
chooser.evaluate({"input": "x"})  #> call=chat model=gpt-4o-mini
provider = LiteLLM(model_engine="gpt-4o")  #> names=chat model=gpt-4o
provider.topic_adherence_with_cot_reasons([])  #> call=chat model=gpt-4o
provider.generate_score("system", "user")  #> call=chat model=gpt-4o
