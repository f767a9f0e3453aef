from haystack.document_stores import FAISSDocumentStore
from haystack.nodes import BM25Retriever, EmbeddingRetriever, FARMReader, PreProcessor, PromptNode
from haystack.pipelines import ExtractiveQAPipeline, Pipeline

store = FAISSDocumentStore()
PreProcessor(split_length=200).process([])
retriever = EmbeddingRetriever(document_store=store, embedding_model="sentence-transformers/multi-qa-mpnet-base-dot-v1")  #> names=embedding model=sentence-transformers/multi-qa-mpnet-base-dot-v1
store.update_embeddings(retriever)  #> call=embedding model=sentence-transformers/multi-qa-mpnet-base-dot-v1
reader = FARMReader(model_name_or_path="deepset/roberta-base-squad2", use_gpu=True)  #> names=classification model=deepset/roberta-base-squad2
ExtractiveQAPipeline(reader, retriever).run(query="who?")  #> call=classification model=deepset/roberta-base-squad2
prompt = PromptNode("gpt-3.5-turbo", api_key="k", max_length=256)  #> names=chat model=gpt-3.5-turbo
prompt("What is it?")  #> call=chat model=gpt-3.5-turbo
pipeline = Pipeline()
pipeline.add_node(component=BM25Retriever(document_store=store), name="retriever", inputs=["Query"])
pipeline.add_node(component=prompt, name="prompt", inputs=["retriever"])
pipeline.run(query="q")  #> call=chat model=gpt-3.5-turbo

from haystack.pipeline import ExtractiveQAPipeline as Asking
from haystack.reader.farm import FARMReader as OldReader

old = OldReader(model_name_or_path="deepset/minilm-uncased-squad2")  #> names=classification model=deepset/minilm-uncased-squad2
old.predict_on_texts(question="q", texts=["t"])  #> call=classification model=deepset/minilm-uncased-squad2
Asking(old, None).run(query="q")  #> call=classification model=deepset/minilm-uncased-squad2

from haystack.nodes import CohereRanker, DensePassageRetriever, SentenceTransformersRanker, TransformersSummarizer
from haystack.pipelines import DocumentSearchPipeline

ranker = SentenceTransformersRanker("cross-encoder/ms-marco-MiniLM-L-12-v2")  #> names=rerank model=cross-encoder/ms-marco-MiniLM-L-12-v2
ranker.run_batch(queries=["q"], documents=[])  #> call=rerank model=cross-encoder/ms-marco-MiniLM-L-12-v2
CohereRanker("key", "rerank-english-v2.0")  #> names=rerank model=rerank-english-v2.0
passages = DensePassageRetriever(store)  #> names=embedding model=facebook/dpr-question_encoder-single-nq-base from=sdk-default
passages.retrieve("q")  #> call=embedding model=facebook/dpr-question_encoder-single-nq-base
TransformersSummarizer().predict(documents=[])  #> names=generation model=google/pegasus-xsum ; call=generation model=google/pegasus-xsum
DocumentSearchPipeline(retriever).run(query="q")  #> call=embedding model=sentence-transformers/multi-qa-mpnet-base-dot-v1
DocumentSearchPipeline(BM25Retriever(document_store=store)).run(query="q")
