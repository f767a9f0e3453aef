from chonkie import (
    EmbeddingsRefinery,
    LateChunker,
    NeuralChunker,
    OpenAIGenie,
    RecursiveChunker,
    SemanticChunker,
    SlumberChunker,
    TokenChunker,
)
from chonkie.embeddings import OpenAIEmbeddings

TokenChunker(chunk_size=512).chunk(text)
RecursiveChunker()(text)
chunker = SemanticChunker(embedding_model="minishlab/potion-base-8M", threshold=0.5)  #> names=embedding model=minishlab/potion-base-8M
for chunk in chunker.chunk(text):  #> call=embedding model=minishlab/potion-base-8M
    print(chunk.text)
SemanticChunker()(text)  #> call=embedding model=?
SemanticChunker(embedding_model=OpenAIEmbeddings(model="text-embedding-3-large")).chunk_batch(texts)  #> names=embedding model=text-embedding-3-large ; call=embedding model=text-embedding-3-large
LateChunker("all-MiniLM-L6-v2").chunk(text)  #> names=embedding model=all-MiniLM-L6-v2 ; call=embedding model=all-MiniLM-L6-v2
NeuralChunker()(text)  #> names=classification model=mirth/chonky_distilbert_base_uncased_1 ; call=classification model=mirth/chonky_distilbert_base_uncased_1
genie = OpenAIGenie("gpt-4.1-mini")  #> names=chat model=gpt-4.1-mini
SlumberChunker(genie=genie, chunk_size=1024)(text)  #> call=chat model=gpt-4.1-mini
refine = EmbeddingsRefinery(embedding_model="all-MiniLM-L6-v2")  #> names=embedding model=all-MiniLM-L6-v2
refine(chunker(text))  #> call=embedding model=all-MiniLM-L6-v2 ; call=embedding model=minishlab/potion-base-8M
