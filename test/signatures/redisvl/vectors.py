from redisvl.extensions.llmcache import SemanticCache
from redisvl.extensions.router import Route, SemanticRouter
from redisvl.index import SearchIndex
from redisvl.query import VectorQuery
from redisvl.utils.rerank import CohereReranker
from redisvl.utils.vectorize import HFTextVectorizer, OpenAITextVectorizer

hf = HFTextVectorizer("sentence-transformers/all-MiniLM-L6-v2")  #> names=embedding model=sentence-transformers/all-MiniLM-L6-v2
vectors = [hf.embed(text, as_buffer=True) for text in ["a", "b"]]  #> call=embedding model=sentence-transformers/all-MiniLM-L6-v2 loop
hf.embed_many(["a"], batch_size=8)  #> call=embedding model=sentence-transformers/all-MiniLM-L6-v2
OpenAITextVectorizer().embed("a")  #> call=embedding model=text-embedding-ada-002 from=sdk-default ; names=embedding model=text-embedding-ada-002
index = SearchIndex.from_dict({})
index.create(overwrite=True)
index.query(VectorQuery(vector=vectors[0], vector_field_name="v"))

cache = SemanticCache(name="c", vectorizer=hf)
cache.check(prompt="q")  #> call=embedding model=sentence-transformers/all-MiniLM-L6-v2
cache.check(vector=vectors[0])
cache.store(prompt="q", response="a")  #> call=embedding model=sentence-transformers/all-MiniLM-L6-v2
router = SemanticRouter(name="r", vectorizer=hf, routes=[Route(name="a", references=["b"])])
router("which?")  #> call=embedding model=sentence-transformers/all-MiniLM-L6-v2
CohereReranker(model="rerank-english-v3.0", limit=3).rank(query="q", docs=["a"])  #> names=rerank model=rerank-english-v3.0 ; call=rerank model=rerank-english-v3.0
