from vanna import Agent
from vanna.integrations.anthropic import AnthropicLlmService

service = AnthropicLlmService(model="claude-sonnet-4-5")  #> names=chat model=claude-sonnet-4-5
agent = Agent(llm_service=service, tool_registry=tools, user_resolver=users, agent_memory=memory)
agent.send_message(request_context, "Who sells most?")  #> call=chat model=claude-sonnet-4-5
