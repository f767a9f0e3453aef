from autogen import ConversableAgent, LLMConfig
from autogen.agentchat import initiate_group_chat
from autogen.agentchat.group.patterns import AutoPattern

config = LLMConfig(api_type="openai", model="gpt-4o-mini")
poet = ConversableAgent(name="poet", llm_config=config)  #> names=chat model=gpt-4o-mini
poet.run(message="A poem", max_turns=2)  #> call=chat model=gpt-4o-mini
pattern = AutoPattern(initial_agent=poet, agents=[poet], group_manager_args={"llm_config": config})
result, context, last = initiate_group_chat(pattern=pattern, messages="Hi", max_rounds=5)  #> call=chat model=gpt-4o-mini
