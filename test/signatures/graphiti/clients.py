from graphiti_core.cross_encoder.openai_reranker_client import OpenAIRerankerClient
from graphiti_core.embedder.azure_openai import AzureOpenAIEmbedderClient
from graphiti_core.embedder.voyage import VoyageAIEmbedder, VoyageAIEmbedderConfig
from graphiti_core.llm_client import LLMConfig
from graphiti_core.llm_client.azure_openai_client import AzureOpenAILLMClient

voyage = VoyageAIEmbedder(config=VoyageAIEmbedderConfig(embedding_model="voyage-3"))  #> names=embedding model=voyage-3
azure = AzureOpenAIEmbedderClient(azure, "text-embedding-3-large")  #> names=embedding model=text-embedding-3-large
llm = AzureOpenAILLMClient(azure, LLMConfig(model="gpt-4.1"))  #> names=chat model=gpt-4.1


async def main():
    await voyage.create("sun")  #> call=embedding model=voyage-3
    await OpenAIRerankerClient(config=LLMConfig(model="gpt-4.1-nano")).rank("q", [])  #> call=rerank model=gpt-4.1-nano ; names=chat model=gpt-4.1-nano
