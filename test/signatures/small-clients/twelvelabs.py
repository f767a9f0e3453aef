"""Video understanding: the model of an index is fixed with it."""
from twelvelabs import TwelveLabs

client = TwelveLabs(api_key="k")
index = client.index.create(name="films", models=[{"name": "marengo2.7", "options": ["visual"]}])
task = client.task.create(index_id=index.id, file="x.mp4")
client.embed.create(model_name="Marengo-retrieval-2.7", text="a dog")  #> call=embedding model=Marengo-retrieval-2.7
video = client.embed.task.create(model_name="Marengo-retrieval-2.7", video_url="x")  #> call=embedding model=Marengo-retrieval-2.7
client.embed.task.retrieve(video.id)
client.search.query(index_id=index.id, query_text="a dog", options=["visual"])  #> call=embedding model=?
client.generate.text(video_id="v", prompt="What happens?")  #> call=chat model=?
client.analyze(video_id="v", prompt="What happens?", model_name="pegasus1.5", max_tokens=200)  #> call=chat model=pegasus1.5 max=200
client.gist(video_id="v", types=["title"])  #> call=chat model=?
