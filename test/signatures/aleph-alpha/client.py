from aleph_alpha_client import AsyncClient, Client, CompletionRequest, Prompt, SemanticEmbeddingRequest

client = Client(token="t", host="https://api.aleph-alpha.com")
request = CompletionRequest(prompt=Prompt.from_text("x"), maximum_tokens=64)
client.complete(request, model="luminous-extended")  #> call=completion model=luminous-extended
client.complete(request, "luminous-base")  #> call=completion model=luminous-base
client.semantic_embed(request=SemanticEmbeddingRequest(prompt="x"), model="luminous-base")  #> call=embedding model=luminous-base


async def later():
    async with AsyncClient(token="t", host="h") as other:
        return await other.chat(request, model="pharia-1-llm-7b-control")  #> call=chat model=pharia-1-llm-7b-control


client.tokenize(request, model="luminous-base")
client.models()
