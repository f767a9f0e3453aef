import nlpcloud
from nomic import atlas, embed
from reka.client import Reka
from writerai import Writer

Writer().chat.chat(model="palmyra-x5", messages=[], max_tokens=3)  #> call=chat model=palmyra-x5 max=3
Writer().completions.create(model="palmyra-x-003-instruct", prompt="x")  #> call=completion model=palmyra-x-003-instruct
Reka(api_key="k").chat.create(model="reka-flash", messages=[])  #> call=chat model=reka-flash
embed.text(texts=["x"], model="nomic-embed-text-v1", task_type="search_document")  #> call=embedding model=nomic-embed-text-v1
embed.text(["x"])  #> call=embedding model=nomic-embed-text-v1.5 from=sdk-default
cloud = nlpcloud.Client("finetuned-llama-3-70b", "token", gpu=True)  #> names=generation model=finetuned-llama-3-70b
cloud.generation("x", max_length=10)  #> call=generation model=finetuned-llama-3-70b
Writer().files.list()
atlas.map_data(data=[])


def routed():
    from routellm.controller import Controller

    router = Controller(routers=["mf"], strong_model="gpt-4o", weak_model="groq/llama3-8b-8192")  #> names=chat model=?
    return router.chat.completions.create(model="router-mf-0.11593", messages=[])  #> call=chat model=?


async def remembered():
    import cognee
    import lamini

    await cognee.add("text")
    await cognee.cognify()  #> call=chat model=?
    await cognee.search(query_text="q")  #> call=chat model=?
    await cognee.prune.prune_data()
    from cognee.infrastructure.databases.vector import get_vector_engine_async

    vectors = await get_vector_engine_async()
    await vectors.search("Entity_name", "Ada", limit=3)  #> call=embedding model=?
    await vectors.search("Entity_name", query_vector=[0.1, 0.2])
    await vectors.embedding_engine.embed_text(["Ada"])  #> call=embedding model=?
    llm = lamini.Lamini(model_name="meta-llama/Meta-Llama-3.1-8B-Instruct")  #> names=generation model=meta-llama/Meta-Llama-3.1-8B-Instruct
    llm.generate("q")  #> call=generation model=meta-llama/Meta-Llama-3.1-8B-Instruct
    llm.tune(data_or_dataset_id=[])  #> call=fine-tune model=meta-llama/Meta-Llama-3.1-8B-Instruct
