from ctransformers import AutoModelForCausalLM
from gpt4all import GPT4All, Embed4All
from llama_cpp import Llama
from llama_cpp.llama_speculative import LlamaPromptLookupDecoding

llm = Llama(model_path="./models/llama-2-7b.Q4_K_M.gguf", n_ctx=2048, n_gpu_layers=-1)  #> names=generation model=./models/llama-2-7b.Q4_K_M.gguf
llm("Q: Name the planets. A:", max_tokens=32, stop=["Q:"])  #> call=completion model=./models/llama-2-7b.Q4_K_M.gguf max=32
llm.create_chat_completion(messages=[{"role": "user", "content": "hi"}], stream=True)  #> call=chat model=./models/llama-2-7b.Q4_K_M.gguf
llm.create_embedding("text")  #> call=embedding model=./models/llama-2-7b.Q4_K_M.gguf
llm.tokenize(b"hi")
llm.set_cache(None)

hub = Llama.from_pretrained(repo_id="Qwen/Qwen2-0.5B-Instruct-GGUF", filename="*q8_0.gguf", draft_model=LlamaPromptLookupDecoding())  #> names=generation model=Qwen/Qwen2-0.5B-Instruct-GGUF
hub.create_completion("once", max_tokens=10)  #> call=completion model=Qwen/Qwen2-0.5B-Instruct-GGUF max=10

ct = AutoModelForCausalLM.from_pretrained("TheBloke/Llama-2-7B-GGML", model_type="llama")  #> names=generation model=TheBloke/Llama-2-7B-GGML
ct("AI is going to", max_new_tokens=24)  #> call=generation model=TheBloke/Llama-2-7B-GGML max=24

gpt = GPT4All("orca-mini-3b-gguf2-q4_0.gguf")  #> names=generation model=orca-mini-3b-gguf2-q4_0.gguf
with gpt.chat_session():
    gpt.generate("hello", max_tokens=12)  #> call=generation model=orca-mini-3b-gguf2-q4_0.gguf max=12
Embed4All().embed("text")  #> call=embedding model=all-MiniLM-L6-v2.gguf2.f16.gguf ; names=embedding model=all-MiniLM-L6-v2.gguf2.f16.gguf from=sdk-default


from llama_cpp_agent import LlamaCppAgent as Helper, StructuredOutputAgent
from llama_cpp_agent.providers import VLLMServerProvider

served = VLLMServerProvider("http://localhost:8000/v1", "mistralai/Mistral-7B-Instruct-v0.2", "mistralai/Mistral-7B-Instruct-v0.2")
Helper(served).get_text_response("Hi")  #> call=chat model=mistralai/Mistral-7B-Instruct-v0.2
StructuredOutputAgent(llama_llm=served).create_object(dict, "x")  #> call=chat model=mistralai/Mistral-7B-Instruct-v0.2
