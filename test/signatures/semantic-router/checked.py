from llama_cpp import Llama
from semantic_router.encoders import AzureOpenAIEncoder, OllamaEncoder
from semantic_router.llms.llamacpp import LlamaCppLLM
from semantic_router.llms.openai import OpenAILLM

OllamaEncoder("nomic-embed-text")(["x"])  #> names=embedding model=nomic-embed-text ; call=embedding model=nomic-embed-text
AzureOpenAIEncoder(name="azure", deployment_name="text-embedding-3-small")  #> names=embedding model=text-embedding-3-small
OpenAILLM("gpt-4o-mini").extract_function_inputs("q", [])  #> names=chat model=gpt-4o-mini ; call=chat model=gpt-4o-mini
engine = Llama(model_path="qwen.gguf")  #> names=generation model=qwen.gguf
LlamaCppLLM(llm=engine, name="Qwen")([])  #> call=chat model=qwen.gguf
