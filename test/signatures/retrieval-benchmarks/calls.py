import mteb
from beir import LoggingHandler
from beir.generation import QueryGenerator as QGen
from beir.generation.models import QGenModel
from beir.reranking import Rerank
from beir.reranking.models import CrossEncoder
from beir.retrieval import models
from beir.retrieval.evaluation import EvaluateRetrieval
from beir.retrieval.search.dense import DenseRetrievalExactSearch as DRES
from beir.retrieval.search.lexical import BM25Search as BM25
from mteb import MTEB
from pinecone_text.dense import OpenAIEncoder
from pinecone_text.sparse import BM25Encoder, SpladeEncoder
from sentence_transformers import SentenceTransformer

model = DRES(models.SentenceBERT("msmarco-distilbert-base-tas-b"), batch_size=16)  #> names=embedding model=msmarco-distilbert-base-tas-b
retriever = EvaluateRetrieval(model, score_function="dot")
results = retriever.retrieve(corpus, queries)  #> call=embedding model=msmarco-distilbert-base-tas-b
ndcg, _map, recall, precision = retriever.evaluate(qrels, results, retriever.k_values)

words = EvaluateRetrieval(BM25(index_name="nfcorpus", hostname="localhost"))
words.retrieve(corpus, queries)

reranker = Rerank(CrossEncoder("cross-encoder/ms-marco-electra-base"), batch_size=128)  #> names=rerank model=cross-encoder/ms-marco-electra-base
reranker.rerank(corpus, queries, results, top_k=100)  #> call=rerank model=cross-encoder/ms-marco-electra-base

generator = QGen(model=QGenModel("BeIR/query-gen-msmarco-t5-base-v1"))  #> names=generation model=BeIR/query-gen-msmarco-t5-base-v1
generator.generate(corpus, output_dir=data_path, ques_per_passage=3)  #> call=generation model=BeIR/query-gen-msmarco-t5-base-v1

minilm = SentenceTransformer("all-MiniLM-L6-v2")  #> names=embedding model=all-MiniLM-L6-v2
MTEB(tasks=["Banking77Classification"]).run(minilm, output_folder="results")  #> call=embedding model=all-MiniLM-L6-v2
tasks = mteb.get_tasks(tasks=["Banking77Classification"])
e5 = mteb.get_model("intfloat/multilingual-e5-small")  #> names=embedding model=intfloat/multilingual-e5-small
mteb.evaluate(e5, tasks=tasks)  #> call=embedding model=intfloat/multilingual-e5-small

splade = SpladeEncoder()  #> names=embedding model=naver/splade-cocondenser-ensembledistil from=sdk-default
splade.encode_documents(texts)  #> call=embedding model=naver/splade-cocondenser-ensembledistil from=sdk-default
bm25 = BM25Encoder.default()
bm25.encode_queries(texts)
dense = OpenAIEncoder()  #> names=embedding model=?
dense.encode_queries("What is it?")  #> call=embedding model=?
