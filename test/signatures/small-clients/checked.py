import erniebot
from friendli import SyncFriendli
from llamaapi import LlamaAPI
from llmware.prompts import Prompt
from mixedbread import Mixedbread
from predictionguard import PredictionGuard
from promptlayer import PromptLayer
from qwen_agent.agents import Assistant, TIRMathAgent
from qwen_agent.llm import get_chat_model
from sparkai.llm.llm import ChatSparkLLM
from swift.infer_engine import TransformersEngine
from swift.llm import PtEngine

PredictionGuard().chat.completions.create("neural-chat-7b", messages=[])  #> call=chat model=neural-chat-7b
erniebot.ChatCompletion.create("ernie-4.0", messages=[])  #> call=chat model=ernie-4.0
client = SyncFriendli()
client.serverless.completions.complete(serverless_completions_body={"model": "meta-llama-3.1-8b-instruct", "prompt": "x"})  #> call=completion model=meta-llama-3.1-8b-instruct
client.serverless.chat.complete(model="meta-llama-3.1-8b-instruct", messages=[])  #> call=chat model=meta-llama-3.1-8b-instruct
LlamaAPI("k").run_stream({"model": "llama3-70b", "messages": []})  #> call=chat model=llama3-70b
Mixedbread().embeddings.create(model="mixedbread-ai/mxbai-embed-large-v1", input=["x"])  #> call=embedding model=mixedbread-ai/mxbai-embed-large-v1
PromptLayer().run(prompt_name="x", model="gpt-4o")  #> call=chat model=gpt-4o
qwen = get_chat_model("qwen-plus")  #> names=chat model=qwen-plus
qwen.chat(messages=[])  #> call=chat model=qwen-plus
Assistant([], {"model": "qwen-max"}).run(messages=[])  #> call=chat model=qwen-max
Assistant(llm=qwen).run(messages=[])  #> call=chat model=qwen-plus
TIRMathAgent({"model": "qwen2-math"}).run(messages=[])  #> call=chat model=qwen2-math
prompter = Prompt().load_model("bling-phi-3-gguf")  #> names=chat model=bling-phi-3-gguf
prompter.yes_or_no("x", "y")  #> call=chat model=bling-phi-3-gguf
prompter.save_state()
spark = ChatSparkLLM(spark_llm_domain="generalv3.5")  #> names=chat model=generalv3.5
spark.invoke([])  #> call=chat model=generalv3.5
spark([])  #> call=chat model=generalv3.5
PtEngine("Qwen/Qwen2.5-7B").infer([])  #> names=chat model=Qwen/Qwen2.5-7B ; call=chat model=Qwen/Qwen2.5-7B
engine = TransformersEngine(model="Qwen/Qwen3-8B")  #> names=chat model=Qwen/Qwen3-8B
engine.infer([])  #> call=chat model=Qwen/Qwen3-8B
