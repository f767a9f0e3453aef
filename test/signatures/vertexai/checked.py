import vertexai
from vertexai import model_garden, rag

garden = model_garden.OpenModel("google/gemma3@gemma-3-12b-it")  #> names=other model=google/gemma3@gemma-3-12b-it
garden.batch_predict(input_dataset="gs://in", output_uri_prefix="gs://out")  #> call=batch model=google/gemma3@gemma-3-12b-it
rag.async_retrieve_contexts(text="x")  #> call=embedding model=?
client = vertexai.Client(project="p", location="l")
client.evals.batch_evaluate(dataset=data, metrics=[], dest="gs://out")  #> call=chat model=?
client.evals.list_evaluation_runs()
