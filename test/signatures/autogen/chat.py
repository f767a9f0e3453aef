import autogen
from autogen import AssistantAgent, ConversableAgent, GroupChat, GroupChatManager, UserProxyAgent, config_list_from_json, initiate_chats
from autogen.agentchat.contrib.retrieve_user_proxy_agent import RetrieveUserProxyAgent

config_list = [{"model": "gpt-4", "api_key": "x"}, {"model": "gpt-3.5-turbo", "api_key": "x"}]
llm_config = {"config_list": config_list, "cache_seed": 42, "temperature": 0}

assistant = AssistantAgent("assistant", llm_config=llm_config)  #> names=chat model=gpt-4
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config={"work_dir": "coding"})
user.initiate_chat(assistant, message="Plot a chart", max_turns=4)  #> call=chat model=gpt-4
user.send(message="Again", recipient=assistant)  #> call=chat model=gpt-4

from_file = AssistantAgent("other", llm_config={"config_list": config_list_from_json("OAI_CONFIG_LIST")})
user.initiate_chat(recipient=from_file, message="Hi")  #> call=chat model=?

comedian = ConversableAgent("joe", llm_config={"model": "gpt-4o-mini"}, human_input_mode="NEVER")  #> names=chat model=gpt-4o-mini
reply = comedian.generate_reply(messages=[{"role": "user", "content": "A joke"}])  #> call=chat model=gpt-4o-mini

group = GroupChat(agents=[user, assistant], messages=[], max_round=12)
manager = GroupChatManager(groupchat=group, llm_config=llm_config)  #> names=chat model=gpt-4
user.initiate_chat(manager, message="Discuss")  #> call=chat model=gpt-4
for question in ["a", "b"]:
    rag = RetrieveUserProxyAgent(name="rag", retrieve_config={"task": "qa"})
    rag.initiate_chat(assistant, message=rag.message_generator, problem=question)  #> call=chat model=gpt-4 loop

wrapper = autogen.OpenAIWrapper(config_list=[{"model": "gpt-4o"}])  #> names=chat model=gpt-4o
wrapper.create(messages=[{"role": "user", "content": "Hi"}])  #> call=chat model=gpt-4o
assistant.register_for_llm(description="tool")
user.chat_messages

human = ConversableAgent(name="human", llm_config=False, human_input_mode="ALWAYS")
pair = ConversableAgent(name="pair", llm_config={"model": "gpt-4o-mini"})  #> names=chat model=gpt-4o-mini
initiate_chats([{"sender": pair, "recipient": human}, {"sender": pair, "recipient": pair}])  #> call=chat model=gpt-4o-mini
