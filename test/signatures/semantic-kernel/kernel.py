import semantic_kernel as sk
from semantic_kernel import Kernel
from semantic_kernel.agents import ChatCompletionAgent
from semantic_kernel.connectors.ai.open_ai import AzureChatCompletion, OpenAIChatCompletion, OpenAITextEmbedding
from semantic_kernel.contents import ChatHistory
from semantic_kernel.functions import kernel_function

service = OpenAIChatCompletion(service_id="chat", ai_model_id="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
kernel = Kernel()
kernel.add_service(service)


class Clock:
    @kernel_function
    def now(self) -> str:
        return "now"


async def main():
    plugin = kernel.add_plugin(Clock(), plugin_name="clock")
    await kernel.invoke(plugin["now"])
    summarise = kernel.add_function(plugin_name="p", function_name="sum", prompt="Summarise {{$input}}")
    await kernel.invoke(summarise, input="text")  #> call=chat model=gpt-4o-mini
    prompts = kernel.add_plugin(parent_directory="prompts", plugin_name="fun")
    await kernel.invoke(prompts["joke"], input="cats")  #> call=chat model=gpt-4o-mini
    await kernel.invoke_prompt("hi")  #> call=chat model=gpt-4o-mini
    await service.get_chat_message_content(ChatHistory(), settings=None)  #> call=chat model=gpt-4o-mini
    async for part in service.get_streaming_chat_message_contents(ChatHistory(), settings=None):  #> call=chat model=gpt-4o-mini
        print(part)
    agent = ChatCompletionAgent(service=AzureChatCompletion(deployment_name="gpt-4o"), name="a")  #> names=chat model=gpt-4o
    await agent.get_response(messages="hi")  #> call=chat model=gpt-4o
    await OpenAITextEmbedding(ai_model_id="text-embedding-3-small").generate_embeddings(["a"])  #> names=embedding model=text-embedding-3-small ; call=embedding model=text-embedding-3-small


old = sk.Kernel()
old.add_chat_service("chat", OpenAIChatCompletion("gpt-3.5-turbo", "key"))  #> names=chat model=gpt-3.5-turbo
joke = old.create_semantic_function("Tell a joke about {{$input}}")
print(joke("cats"))  #> call=chat model=gpt-3.5-turbo
