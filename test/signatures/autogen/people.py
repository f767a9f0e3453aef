from autogen import AssistantAgent, UserProxyAgent
from autogen.agentchat.contrib.retrieve_user_proxy_agent import RetrieveUserProxyAgent

config = {"config_list": [{"model": "gpt-4o-mini"}]}
assistant = AssistantAgent("assistant", llm_config=config)  #> names=chat model=gpt-4o-mini
user = UserProxyAgent("user", code_execution_config=False)
silent = AssistantAgent("echo", llm_config=False)
helped = UserProxyAgent("helped", llm_config={"model": "gpt-4o"})  #> names=chat model=gpt-4o
reader = RetrieveUserProxyAgent(name="reader", retrieve_config={"task": "qa"})

# A person has no model: the one who asks a person answers the answer.
assistant.initiate_chat(user, message="x")  #> call=chat model=gpt-4o-mini
assistant.send("x", silent)  #> call=chat model=gpt-4o-mini
assistant.initiate_chat(reader, message="x")  #> call=chat model=gpt-4o-mini
user.initiate_chat(assistant, message="x")  #> call=chat model=gpt-4o-mini
assistant.initiate_chat(helped, message="x")  #> call=chat model=gpt-4o
user.initiate_chat(silent, message="x")  #> call=chat model=?


def ask(other):
    assistant.initiate_chat(other, message="x")  #> call=chat model=?
