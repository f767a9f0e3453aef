from semantic_router import Route
from semantic_router.encoders import BM25Encoder, HuggingFaceEncoder, OpenAIEncoder
from semantic_router.layer import RouteLayer
from semantic_router.routers import SemanticRouter

encoder = OpenAIEncoder(name="text-embedding-3-small")  #> names=embedding model=text-embedding-3-small
encoder(["a", "b"])  #> call=embedding model=text-embedding-3-small
routes = [Route(name="politics", utterances=["who won?"])]
layer = RouteLayer(encoder=encoder, routes=routes)
layer("what do you think?")  #> call=embedding model=text-embedding-3-small
router = SemanticRouter(encoder=HuggingFaceEncoder(name="BAAI/bge-small-en-v1.5"), routes=routes)  #> names=embedding model=BAAI/bge-small-en-v1.5
router("hello")  #> call=embedding model=BAAI/bge-small-en-v1.5
BM25Encoder()(["keywords only"])
