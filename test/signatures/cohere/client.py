import cohere
from cohere import ClassifyExample, ClientV2

co = cohere.Client("key")
co.chat(message="hi", model="command-r", max_tokens=30)  #> call=chat model=command-r max=30
co.chat(message="hi")  #> call=chat model=?
for event in co.chat_stream(message="hi", model="command-r-plus"):  #> call=chat model=command-r-plus
    print(event)
co.generate("Write", model="command", num_generations=2)  #> call=completion model=command
co.embed(["a", "b"], "embed-english-v2.0")  #> call=embedding model=embed-english-v2.0
co.embed(texts=["a"], model="embed-english-v3.0", input_type="search_document")  #> call=embedding model=embed-english-v3.0
co.rerank(query="q", documents=[], top_n=3, model="rerank-english-v3.0")  #> call=rerank model=rerank-english-v3.0
co.classify(model="embed-english-v2.0", inputs=["x"], examples=[ClassifyExample(text="a", label="b")])  #> call=classification model=embed-english-v2.0
co.summarize(text="long", model="command")  #> call=completion model=command
co.embed_jobs.create(dataset_id="d", model="embed-english-v3.0", input_type="search_document")  #> call=batch model=embed-english-v3.0

v2 = ClientV2()
v2.chat(model="command-a-03-2025", messages=[])  #> call=chat model=command-a-03-2025
v2.chat_stream(model="command-a-03-2025", messages=[])  #> call=chat model=command-a-03-2025
co.v2.embed(model="embed-v4.0", texts=["x"], input_type="search_query", embedding_types=["float"])  #> call=embedding model=embed-v4.0
cohere.BedrockClientV2(aws_region="us-east-1").rerank(model="cohere.rerank-v3-5:0", query="q", documents=[])  #> call=rerank model=cohere.rerank-v3-5:0

co.tokenize(text="x", model="command")
co.datasets.create(name="d", data=[], type="embed-input")
co.models.list()
co.wait(None)
