import langroid as lr
import langroid.language_models as lm
from langroid.agent.special import DocChatAgent, DocChatAgentConfig
from langroid.agent.task import Task

llm_config = lm.OpenAIGPTConfig(chat_model="ollama/mistral", chat_context_length=8000)
model = lm.OpenAIGPT(llm_config)  #> names=chat model=ollama/mistral
model.chat("Hi", max_tokens=50)  #> call=chat model=ollama/mistral max=50
agent = lr.ChatAgent(lr.ChatAgentConfig(name="helper", llm=llm_config, system_message="Help."))
agent.llm_response("Hi")  #> call=chat model=ollama/mistral
task = Task(agent, interactive=False)
task.run("Hi", turns=2)  #> call=chat model=ollama/mistral
docs = DocChatAgent(DocChatAgentConfig(llm=lm.OpenAIGPTConfig(chat_model="gpt-4o")))


async def main():
    await lr.Task(docs).run_async("What is in it?")  #> call=chat model=gpt-4o


from langroid.agent.batch import agent_response_batch, llm_response_batch
from langroid.embedding_models import OpenAIEmbeddingsConfig

OpenAIEmbeddingsConfig(model_type="openai", model_name="text-embedding-3-large")  #> names=embedding model=text-embedding-3-large
mini = lm.OpenAIGPTConfig(chat_model=lm.OpenAIChatModel.GPT4o_MINI)
lr.ChatAgent(lr.ChatAgentConfig(llm=mini)).llm_response("Hi")  #> call=chat model=gpt-4o-mini
docs.summarize_docs()  #> call=chat model=gpt-4o
docs.ingest_docs([])  #> call=embedding model=?
llm_response_batch(docs, ["a"])  #> call=chat model=gpt-4o
agent_response_batch(docs, ["a"])
