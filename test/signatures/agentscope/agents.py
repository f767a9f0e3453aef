import os

from agentscope.agent import ReActAgent, UserAgent
from agentscope.agents import DialogAgent
from agentscope.embedding import DashScopeTextEmbedding, OllamaTextEmbedding
from agentscope.formatter import DashScopeChatFormatter
from agentscope.message import Msg
from agentscope.model import AnthropicChatModel, DashScopeChatModel, OllamaChatModel
from agentscope.pipeline import fanout_pipeline, sequential_pipeline
from agentscope.token import OpenAITokenCounter


async def main():
    friday = ReActAgent(
        name="Friday",
        sys_prompt="You are a helpful assistant.",
        model=DashScopeChatModel(api_key=os.environ["DASHSCOPE_API_KEY"], model_name="qwen-max", stream=True),  #> names=chat model=qwen-max
        formatter=DashScopeChatFormatter(),
    )
    user = UserAgent("Bob")
    message = None
    while True:
        message = await user(message)
        message = await friday(message)  #> call=chat model=qwen-max loop
    claude = AnthropicChatModel("claude-sonnet-4-20250514", max_tokens=300)  #> names=chat model=claude-sonnet-4-20250514 max=300
    await claude([{"role": "user", "content": "Hi"}])  #> call=chat model=claude-sonnet-4-20250514
    local = ReActAgent("Jarvis", "You answer.", OllamaChatModel(model_name="qwen3:8b"), None)  #> names=chat model=qwen3:8b
    await local.observe(Msg("user", "Hi", "user"))
    await local.reply(Msg("user", "Hi", "user"))  #> call=chat model=qwen3:8b
    await sequential_pipeline([local, local], Msg("user", "Hi", "user"))  #> call=chat model=qwen3:8b
    await fanout_pipeline(agents=[user], msg=None)
    embed = DashScopeTextEmbedding(api_key="x", model_name="text-embedding-v4")  #> names=embedding model=text-embedding-v4
    await embed(["a"])  #> call=embedding model=text-embedding-v4
    await OllamaTextEmbedding("nomic-embed-text")(["a"])  #> call=embedding model=nomic-embed-text ; names=embedding model=nomic-embed-text
    await OpenAITokenCounter("gpt-4o").count([])


old = DialogAgent(name="assistant", sys_prompt="You are kind.", model_config_name="gpt-4")
old(None)  #> call=chat model=?
