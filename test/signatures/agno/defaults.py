from agno.embedder.cohere import CohereEmbedder
from agno.knowledge.embedder.sentence_transformer import SentenceTransformerEmbedder
from agno.knowledge.reranker.cohere import CohereReranker
from phi.embedder.openai import OpenAIEmbedder
from phi.vectordb.lancedb import LanceDb

CohereEmbedder().get_embedding("sun")  #> call=embedding model=embed-english-v3.0 from=sdk-default ; names=embedding model=embed-english-v3.0 from=sdk-default
SentenceTransformerEmbedder(id="all-mpnet-base-v2").get_embedding("sun")  #> call=embedding model=all-mpnet-base-v2 ; names=embedding model=all-mpnet-base-v2
CohereReranker().rerank("q", [])  #> call=rerank model=rerank-multilingual-v3.0 from=sdk-default ; names=rerank model=rerank-multilingual-v3.0 from=sdk-default
# Phidata took another model in 2.5 than in 2.7, and the first place of an embedder is its dimensions.
OpenAIEmbedder(1536).get_embedding("sun")  #> call=embedding model=? ; names=embedding model=?
LanceDb(table_name="papers").search("sun")  #> call=embedding model=?
