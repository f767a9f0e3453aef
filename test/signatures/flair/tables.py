from flair.data import Sentence
from flair.embeddings import BytePairEmbeddings, WordEmbeddings

# The first argument is a language.
BytePairEmbeddings("en").embed(Sentence("sun"))  #> call=embedding model=? ; names=embedding model=?
WordEmbeddings("glove").embed(Sentence("sun"))  #> call=embedding model=glove ; names=embedding model=glove
