from smolagents import CodeAgent, DuckDuckGoSearchTool, HfApiModel, InferenceClientModel, LiteLLMModel, ToolCallingAgent, TransformersModel, tool
from smolagents.models import OpenAIServerModel


@tool
def double(number: int) -> int:
    """Doubles a number.

    Args:
        number: what to double
    """
    return 2 * number


model = InferenceClientModel(model_id="Qwen/Qwen2.5-72B-Instruct")  #> names=chat model=Qwen/Qwen2.5-72B-Instruct
agent = CodeAgent(tools=[double, DuckDuckGoSearchTool()], model=model, max_steps=5)
agent.run("How much is twice 21?")  #> call=chat model=Qwen/Qwen2.5-72B-Instruct

web = ToolCallingAgent([], LiteLLMModel("anthropic/claude-3-5-sonnet-latest"), name="web", description="Searches")  #> names=chat model=anthropic/claude-3-5-sonnet-latest
manager = CodeAgent(tools=[], model=OpenAIServerModel("gpt-4o", api_key="x"))  #> names=chat model=gpt-4o
for task in ["a", "b"]:
    manager(task)  #> call=chat model=gpt-4o loop
    web.run(task, stream=True)  #> call=chat model=anthropic/claude-3-5-sonnet-latest loop

small = TransformersModel("HuggingFaceTB/SmolLM2-1.7B-Instruct", device_map="auto")  #> names=generation model=HuggingFaceTB/SmolLM2-1.7B-Instruct
small([{"role": "user", "content": "Hi"}])  #> call=chat model=HuggingFaceTB/SmolLM2-1.7B-Instruct
CodeAgent(tools=[], model=HfApiModel()).run("Hi")  #> call=chat model=Qwen/Qwen2.5-Coder-32B-Instruct from=sdk-default ; names=chat model=Qwen/Qwen2.5-Coder-32B-Instruct from=sdk-default
double(4)
agent.visualize()
