import os

from google.adk.agents import Agent, LlmAgent, LoopAgent, SequentialAgent
from google.adk.models.lite_llm import LiteLlm
from google.adk.runners import InMemoryRunner, Runner
from google.adk.sessions import InMemorySessionService
from google.genai import types

MODEL = "gemini-2.0-flash"
writer = LlmAgent(name="writer", model=MODEL, instruction="Write.")  #> names=chat model=gemini-2.0-flash from=constant
critic = Agent(name="critic", model="gemini-2.0-flash", instruction="Judge.", output_key="verdict")  #> names=chat model=gemini-2.0-flash
gpt = Agent(name="gpt", model=LiteLlm(model="openai/gpt-4o"))  #> names=chat model=openai/gpt-4o
root_agent = SequentialAgent(name="root", sub_agents=[writer, LoopAgent(name="loop", sub_agents=[critic], max_iterations=3)])
runner = Runner(agent=root_agent, app_name="app", session_service=InMemorySessionService())


async def main():
    content = types.Content(role="user", parts=[types.Part(text="Hi")])
    async for event in runner.run_async(user_id="u", session_id="s", new_message=content):  #> call=chat model=gemini-2.0-flash
        print(event)
    other = InMemoryRunner(gpt)
    for event in other.run(user_id="u", session_id="s", new_message=content):  #> call=chat model=openai/gpt-4o
        print(event)


def from_surroundings(size, address):
    LlmAgent(name="a", model=os.getenv("ROOT_AGENT_MODEL"))  #> names=chat model=?
    LlmAgent(name="b", model=f"gemini-{size}")  #> names=chat model=?
    return LlmAgent(name="c", model=address)


def registered():
    import os

    from google.adk.agents import LlmAgent

    return LlmAgent(name="a", model=os.getenv("MODEL_ID", "claude-sonnet-4@20250514"))  #> names=chat model=claude-sonnet-4@20250514 from=env-default


async def asked(request, tool_context):
    from google.adk.evaluation.agent_evaluator import AgentEvaluator
    from google.adk.tools.agent_tool import AgentTool

    tool = AgentTool(agent=writer)
    await tool.run_async(args={"request": request}, tool_context=tool_context)  #> call=chat model=gemini-2.0-flash
    await AgentTool(root_agent).run_async(args={"request": request}, tool_context=tool_context)  #> call=chat model=gemini-2.0-flash
    await AgentEvaluator.evaluate("my_agent", "cases.test.json", num_runs=1)  #> call=chat model=?
    AgentEvaluator.find_config_for_test_file("cases.test.json")
    AgentEvaluator.migrate_eval_data_to_new_schema("old.json", "new.json")
