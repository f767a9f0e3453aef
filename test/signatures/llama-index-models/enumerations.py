from llama_index.embeddings.openai import OpenAIEmbedding, OpenAIEmbeddingMode, OpenAIEmbeddingModelType

OpenAIEmbedding(mode=OpenAIEmbeddingMode.SIMILARITY_MODE, model=OpenAIEmbeddingModelType.TEXT_EMBED_3_SMALL)  #> names=embedding model=text-embedding-3-small from=cross-file
OpenAIEmbedding(model=OpenAIEmbeddingModelType.ADA)  #> names=embedding model=?
