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
