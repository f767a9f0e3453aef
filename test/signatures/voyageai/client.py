import os
import voyageai
from voyageai import AsyncClient


class VectorDB:
    def __init__(self, key=None):
        self.client = voyageai.Client(api_key=key or os.getenv("VOYAGE_API_KEY"))

    def load(self, texts):
        batches = [self.client.embed(texts[i : i + 128], model="voyage-2").embeddings for i in range(0, len(texts), 128)]  #> call=embedding model=voyage-2 loop
        return batches

    def search(self, query, documents):
        self.client.embed([query])  #> call=embedding model=voyage-2 from=sdk-default
        self.client.multimodal_embed(inputs=[[query]], model="voyage-multimodal-3")  #> call=embedding model=voyage-multimodal-3
        return self.client.rerank(query, documents, model="rerank-2", top_k=3)  #> call=rerank model=rerank-2


vo = AsyncClient()
vo.contextualized_embed(inputs=[["a"]], model="voyage-context-3")  #> call=embedding model=voyage-context-3
voyageai.get_embedding("x", model="voyage-01")  #> call=embedding model=voyage-01
vo.count_tokens(["x"], model="voyage-2")
vo.tokenize(["x"])
