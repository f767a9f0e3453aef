from elasticsearch import Elasticsearch

es = Elasticsearch("http://localhost:9200")
es.inference.put(task_type="completion", inference_id="answers", inference_config={"service": "openai"})
es.inference.completion(inference_id="answers", input="q")  #> call=chat model=?
es.inference.rerank(inference_id="order", query="q", input=["a"])  #> call=rerank model=?
es.inference.inference(inference_id="vectors", input=["a"])  #> call=other model=?
es.search(index="a", query={"match_all": {}})

es.inference.put(  #> names=rerank model=cross-encoder__ms-marco-minilm-l-6-v2
    inference_id="order",
    task_type="rerank",
    body={"service": "elasticsearch", "service_settings": {"model_id": "cross-encoder__ms-marco-minilm-l-6-v2"}},
)
es.ml.put_trained_model(model_id=".elser_model_2", input={"field_names": ["text_field"]})  #> names=embedding model=.elser_model_2

builder = {"text_embedding": {"model_id": "e5-small", "model_text": "q"}}
es.search(index="a", knn={"field": "v", "k": 5, "query_vector_builder": builder})  #> call=embedding model=e5-small from=constant
es.search(index="a", knn={"field": "v", "k": 5, "query_vector": vector})
es.search(index="a", query={"semantic": {"field": "text", "query": "q"}})  #> call=embedding model=?
es.search(index="a", query={"bool": {"must": [{"sparse_vector": {"field": "v", "inference_id": "elser", "query": "q"}}]}})  #> call=embedding model=?
es.search(index="a", query={"sparse_vector": {"field": "v", "query_vector": {"sun": 1.2}}})
plain = {"standard": {"query": {"match": {"title": "q"}}}}
es.search(index="a", retriever={"rrf": {"retrievers": [plain, {"standard": {"query": {"semantic": {"field": "t", "query": "q"}}}}]}})  #> call=embedding model=?
ranked = {"retriever": plain, "field": "text", "inference_id": "order", "inference_text": "q"}
es.search(index="a", body={"retriever": {"text_similarity_reranker": ranked}})  #> call=rerank model=?
es.search(index="a", body={"retriever": plain})
