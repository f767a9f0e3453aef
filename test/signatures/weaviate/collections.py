import weaviate
import weaviate.classes as wvc
from weaviate.agents.query import QueryAgent
from weaviate.classes.config import Configure, Property

client = weaviate.connect_to_local()
made = client.collections.create(
    "Articles",
    vectorizer_config=Configure.Vectorizer.text2vec_openai(model="text-embedding-3-small"),  #> names=embedding model=text-embedding-3-small
    generative_config=wvc.config.Configure.Generative.openai(model="gpt-4o"),  #> names=chat model=gpt-4o
    reranker_config=Configure.Reranker.cohere(),
    vector_index_config=Configure.VectorIndex.hnsw(),
    properties=[Property(name="body")],
)
made.query.near_text(query="x", limit=2)  #> call=embedding model=text-embedding-3-small from=attribute
made.data.insert({"body": "x"})  #> call=embedding model=text-embedding-3-small
made.data.insert({"body": "x"}, vector=[0.1])
made.generate.near_text(query="x", single_prompt="Sum up {body}")  #> call=chat model=?
with made.batch.dynamic() as batch:
    for body in bodies:
        batch.add_object({"body": body})  #> call=embedding model=text-embedding-3-small loop

plain = client.collections.create("Plain", vectorizer_config=Configure.Vectorizer.none())
plain.data.insert({"body": "x"}, vector=[0.1])
plain.data.insert_many([{"body": "x"}])
client.collections.create("Bare").data.insert({"body": "x"})
usual = client.collections.create("Usual", vector_config=Configure.Vectors.text2vec_cohere())
usual.data.insert_many([{"body": "x"}])  #> call=embedding model=?
articles = client.collections.get("Articles")
articles.query.hybrid(query="x", alpha=0.5)  #> call=embedding model=?
articles.query.hybrid(query="x", vector=[0.1])
articles.query.near_vector(near_vector=[0.1])
articles.query.bm25(query="x")
articles.query.fetch_objects(limit=3)
articles.data.insert({"body": "x"})
articles.generate.near_text(query="x", single_prompt="Sum up {body}")  #> call=chat model=?
articles.with_tenant("a").generate.fetch_objects(grouped_task="Sum up")  #> call=chat model=?


async def ask():
    async with weaviate.use_async_with_local() as remote:
        await remote.collections.get("Articles").query.near_text(query="x")  #> call=embedding model=?


agent = QueryAgent(client=client, collections=["Articles"])
agent.run("Which one?")  #> call=chat model=?
agent.ask("Which one?")  #> call=chat model=?
client.close()

from weaviate.classes.generate import GenerativeConfig

writer = GenerativeConfig.aws(service="bedrock", model="amazon.nova-lite-v1:0", region="us-east-1")  #> names=chat model=amazon.nova-lite-v1:0
weaviate.connect_to_local().collections.get("A").generate.near_text(query="q", single_prompt="p", generative_provider=writer)  #> call=chat model=amazon.nova-lite-v1:0
GenerativeConfig.openai()


def older():
    import weaviate

    client = weaviate.Client("https://x")
    found = client.query.get("Article", ["text"]).with_near_text({"concepts": ["x"]}).with_limit(5)
    found.do()  #> call=embedding model=?
    client.query.get("Article", ["text"]).with_where({}).with_limit(5).do()
    client.query.get("Article", ["text"]).with_hybrid("x").with_generate(single_prompt="x").do()  #> call=chat model=?
