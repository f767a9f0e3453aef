import erniebot
import predictionguard as pg
from chainlite import llm_generation_chain, load_config_from_file
from friendli import Friendli
from llama import BasicModelRunner
from llamaapi import LlamaAPI
from llmware.models import ModelCatalog
from llmware.prompts import Prompt
from mixedbread_ai.client import MixedbreadAI
from openpipe import OpenAI
from promptlayer import PromptLayer
from qwen_agent.agents import Assistant
from qwen_agent.llm import get_chat_model
from simpleaichat import AIChat

erniebot.ChatCompletion.create(model="ernie-bot", messages=[])  #> call=chat model=ernie-bot
erniebot.Embedding.create(model="ernie-text-embedding", input=["x"])  #> call=embedding model=ernie-text-embedding
pg.Completion.create(model="Nous-Hermes-Llama2-13B", prompt="x")  #> call=completion model=Nous-Hermes-Llama2-13B
Friendli().chat.completions.create(model="meta-llama-3.1-8b-instruct", messages=[])  #> call=chat model=meta-llama-3.1-8b-instruct
small = BasicModelRunner("EleutherAI/pythia-70m")  #> names=generation model=EleutherAI/pythia-70m
small("x")  #> call=generation model=EleutherAI/pythia-70m
small.load_data_from_jsonlines("x.jsonl")
small.train()  #> call=fine-tune model=EleutherAI/pythia-70m
LlamaAPI("k").run({"model": "llama3-70b", "messages": []})  #> call=chat model=llama3-70b
prompter = Prompt().load_model("bling-phi-3-gguf")  #> names=chat model=bling-phi-3-gguf
prompter.prompt_main("x")  #> call=chat model=bling-phi-3-gguf
tool = ModelCatalog().load_model("slim-ner-tool")  #> names=generation model=slim-ner-tool
tool.function_call("x")  #> call=generation model=slim-ner-tool
MixedbreadAI(api_key="k").embeddings(model="mixedbread-ai/mxbai-embed-large-v1", input=["x"])  #> call=embedding model=mixedbread-ai/mxbai-embed-large-v1
OpenAI().chat.completions.create(model="gpt-4o", messages=[])  #> call=chat model=gpt-4o
PromptLayer().run(prompt_name="x")  #> call=chat model=?
PromptLayer().templates.get("x")
bot = Assistant(llm={"model": "qwen-max", "model_server": "dashscope"}, function_list=[])
bot.run(messages=[])  #> call=chat model=qwen-max
talker = get_chat_model({"model": "qwen-plus", "model_server": "dashscope"})  #> names=chat model=qwen-plus
talker.quick_chat_oai([])  #> call=chat model=qwen-plus
talker.quick_chat("x")  #> call=chat model=qwen-plus
talker.register("x")
ai = AIChat(model="gpt-4", console=False)  #> names=chat model=gpt-4
ai("x")  #> call=chat model=gpt-4

load_config_from_file("llm_config.yaml")
writer = llm_generation_chain("query.prompt", engine="gpt-4o-mini", max_tokens=200)  #> names=chat model=gpt-4o-mini max=200
(writer | str.strip).invoke({"topic": "x"})  #> call=chat model=gpt-4o-mini

import promptlayer

promptlayer.openai.ChatCompletion.create(model="gpt-3.5-turbo", messages=[])  #> call=chat model=gpt-3.5-turbo
Logged = PromptLayer(api_key="k").openai.OpenAI
Logged().chat.completions.create(model="gpt-4o", messages=[])  #> call=chat model=gpt-4o
