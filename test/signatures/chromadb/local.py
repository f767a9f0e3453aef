from chromadb.utils import embedding_functions

embedding_functions.InstructorEmbeddingFunction()  #> names=embedding model=hkunlp/instructor-base from=sdk-default
embedding_functions.OpenCLIPEmbeddingFunction()(["sun"])  #> call=embedding model=ViT-B-32 from=sdk-default ; names=embedding model=ViT-B-32 from=sdk-default
