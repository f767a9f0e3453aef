from mcp_agent.agents.agent import Agent
from mcp_agent.app import MCPApp
from mcp_agent.workflows.intent_classifier.intent_classifier_llm_openai import OpenAILLMIntentClassifier
from mcp_agent.workflows.llm.augmented_llm import RequestParams
from mcp_agent.workflows.llm.augmented_llm_openai import OpenAIAugmentedLLM
from mcp_agent.workflows.orchestrator.orchestrator import Orchestrator
from mcp_agent.workflows.router.router_llm_openai import OpenAILLMRouter

app = MCPApp(name="finder")


async def main():
    finder = Agent(name="finder", instruction="Find.", server_names=["fetch"])
    async with finder:
        await finder.list_tools()
        llm = await finder.attach_llm(OpenAIAugmentedLLM)
        await llm.generate_str(message="Print the first two paragraphs")  #> call=chat model=?
        await llm.generate_str("Again", request_params=RequestParams(model="gpt-4o", maxTokens=300))  #> call=chat model=gpt-4o
    plan = Orchestrator(llm_factory=OpenAIAugmentedLLM, available_agents=[finder])
    await plan.generate(message="Go")  #> call=chat model=?
    router = await OpenAILLMRouter.create(agents=[finder])
    await router.route_to_agent("Who?")  #> call=classification model=?
    classifier = OpenAILLMIntentClassifier(intents=[])
    await classifier.classify("Hello")  #> call=classification model=?
