from predictionguard import PredictionGuard

client = PredictionGuard()
client.rerank.create(model="bge-reranker-v2-m3", query="q", documents=[])  #> call=rerank model=bge-reranker-v2-m3
client.responses.create(model="gpt-oss-120b", input="x")  #> call=chat model=gpt-oss-120b
client.toxicity.check(text="x")  #> call=classification model=?
client.tokenize.create(model="gpt-oss-120b", input="x")
