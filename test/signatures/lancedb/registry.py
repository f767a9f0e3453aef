import lancedb
from lancedb.embeddings import EmbeddingFunctionRegistry, OpenAIEmbeddings, get_registry
from lancedb.pydantic import LanceModel, Vector

func = get_registry().get("sentence-transformers").create(name="BAAI/bge-small-en-v1.5", device="cpu")  #> names=embedding model=BAAI/bge-small-en-v1.5
clip = EmbeddingFunctionRegistry.get_instance().get("open-clip").create()  #> names=embedding model=?
OpenAIEmbeddings.create()  #> names=embedding model=text-embedding-ada-002 from=sdk-default


class Words(LanceModel):
    text: str = func.SourceField()
    vector: Vector(func.ndims()) = func.VectorField()


func.compute_query_embeddings("x")  #> call=embedding model=BAAI/bge-small-en-v1.5
func.generate_embeddings(["x"])  #> call=embedding model=BAAI/bge-small-en-v1.5
table = lancedb.connect("data").create_table("words", schema=Words)
table.add([{"text": "x"}])  #> call=embedding model=BAAI/bge-small-en-v1.5 from=attribute
table.search("x").limit(3).to_pydantic(Words)  #> call=embedding model=BAAI/bge-small-en-v1.5
table.search("x", query_type="fts").limit(3)
table.to_pandas()
lancedb.connect("data").create_table("filled", data=[{"text": "x"}], schema=Words)  #> call=embedding model=BAAI/bge-small-en-v1.5


class Plain(LanceModel):
    text: str
    vector: Vector(3)


plain = lancedb.connect("data").create_table("plain", data=[{"text": "x"}], schema=Plain)
plain.add([{"text": "x", "vector": [1, 2, 3]}])
plain.search([1, 2, 3]).limit(3)
lancedb.connect("data").open_table("plain").search([1, 2, 3])

from lancedb.embeddings import BedRockText, TransformersEmbeddingFunction

BedRockText.create(name="cohere.embed-english-v3")  #> names=embedding model=cohere.embed-english-v3
TransformersEmbeddingFunction.create(name="colbert-ir/colbertv2.0")  #> names=embedding model=colbert-ir/colbertv2.0
