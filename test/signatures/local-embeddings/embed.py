from bertopic import BERTopic
from fastembed import SparseTextEmbedding, TextEmbedding
from FlagEmbedding import BGEM3FlagModel, FlagReranker
from model2vec import StaticModel
from ragatouille import RAGPretrainedModel

default = TextEmbedding()  #> names=embedding model=BAAI/bge-small-en-v1.5 from=sdk-default
vectors = list(default.embed(["a", "b"]))  #> call=embedding model=BAAI/bge-small-en-v1.5
TextEmbedding.list_supported_models()
sparse = SparseTextEmbedding(model_name="prithivida/Splade_PP_en_v1")  #> names=embedding model=prithivida/Splade_PP_en_v1
sparse.query_embed("a")  #> call=embedding model=prithivida/Splade_PP_en_v1

m3 = BGEM3FlagModel("BAAI/bge-m3", use_fp16=True)  #> names=embedding model=BAAI/bge-m3
m3.encode(["a"], batch_size=12, max_length=8192)["dense_vecs"]  #> call=embedding model=BAAI/bge-m3
scorer = FlagReranker("BAAI/bge-reranker-v2-m3")  #> names=rerank model=BAAI/bge-reranker-v2-m3
scorer.compute_score(["q", "d"])  #> call=rerank model=BAAI/bge-reranker-v2-m3

static = StaticModel.from_pretrained("minishlab/potion-base-8M")  #> names=embedding model=minishlab/potion-base-8M
static.encode(["a"])  #> call=embedding model=minishlab/potion-base-8M
rag = RAGPretrainedModel.from_pretrained("colbert-ir/colbertv2.0")  #> names=embedding model=colbert-ir/colbertv2.0
rag.index(collection=["text"], index_name="i")  #> call=embedding model=colbert-ir/colbertv2.0
rag.search("q", k=3)  #> call=embedding model=colbert-ir/colbertv2.0
BERTopic(embedding_model="all-mpnet-base-v2").fit_transform(["a"])  #> call=embedding model=all-mpnet-base-v2

from byaldi import RAGMultiModalModel
from colpali_engine.models import ColPali, ColPaliProcessor

pages = ColPali.from_pretrained("vidore/colpali-v1.2", device_map="cuda").eval()  #> names=embedding model=vidore/colpali-v1.2
processor = ColPaliProcessor.from_pretrained("vidore/colpali-v1.2")
pages(**processor.process_queries(["q"]))  #> call=embedding model=vidore/colpali-v1.2
RAGMultiModalModel.from_pretrained("vidore/colqwen2-v1.0").search("q")  #> call=embedding model=vidore/colqwen2-v1.0 ; names=embedding model=vidore/colqwen2-v1.0

late = RAGPretrainedModel.from_pretrained("colbert-ir/colbertv2.0")  #> names=embedding model=colbert-ir/colbertv2.0
retriever = late.as_langchain_retriever(k=3)
retriever.invoke("q")  #> call=embedding model=colbert-ir/colbertv2.0

from bertopic.representation import KeyBERTInspired, OpenAI as Labels, TextGeneration
from openai import OpenAI
from transformers import pipeline

topics = BERTopic(embedding_model="all-MiniLM-L6-v2")
topics.fit(["a"])  #> call=embedding model=all-MiniLM-L6-v2
topics.fit_transform(["a"], [[0.1]])
topics.transform(["a"], embeddings=[[0.1]])
labels = Labels(OpenAI(), model="gpt-4o-mini", chat=True)  #> names=chat model=gpt-4o-mini
topics.update_topics(["a"], representation_model=labels)  #> call=generation model=gpt-4o-mini
writer = pipeline("text2text-generation", model="google/flan-t5-base")  #> names=generation model=google/flan-t5-base
topics.update_topics(["a"], representation_model=TextGeneration(writer))  #> call=generation model=google/flan-t5-base
topics.update_topics(["a"], representation_model=KeyBERTInspired())
topics.update_topics(["a"], n_gram_range=(1, 3))

from keybert import KeyBERT as Keywords

Keywords("all-mpnet-base-v2").extract_keywords("x")  #> call=embedding model=all-mpnet-base-v2

from ragatouille import RAGTrainer

tuner = RAGTrainer(model_name="Ghibli", pretrained_model_name="colbert-ir/colbertv2.0")  #> names=embedding model=colbert-ir/colbertv2.0
tuner.prepare_training_data(raw_data=[], data_out_path="./data/")
tuner.train(batch_size=32)  #> call=training model=colbert-ir/colbertv2.0


import bert_score
from bertopic.representation import LiteLLM, ZeroShotClassification
from BCEmbedding import EmbeddingModel as Youdao
from flashrank import Ranker as Flash
from keybert import KeyBERT as Words, KeyLLM
from keybert.llm import OpenAI as Asked
from openai import OpenAI as Client
from top2vec import Top2Vec

Words().extract_keywords("text")  #> call=embedding model=all-MiniLM-L6-v2 from=sdk-default
KeyLLM(Asked(Client(), model="gpt-4o-mini")).extract_keywords(["text"])  #> names=chat model=gpt-4o-mini ; call=chat model=gpt-4o-mini
BERTopic().fit_transform(["a"])  #> call=embedding model=all-MiniLM-L6-v2 from=sdk-default
BERTopic(language="multilingual").fit_transform(["a"])  #> call=embedding model=?
LiteLLM("gpt-4o-mini")  #> names=chat model=gpt-4o-mini
ZeroShotClassification(["a", "b"])  #> names=classification model=facebook/bart-large-mnli from=sdk-default
Youdao().encode(["a"])  #> names=embedding model=maidalun1020/bce-embedding-base_v1 ; call=embedding model=maidalun1020/bce-embedding-base_v1
Flash().rerank(request)  #> names=rerank model=ms-marco-TinyBERT-L-2-v2 ; call=rerank model=ms-marco-TinyBERT-L-2-v2
bert_score.score(["a"], ["b"], lang="en")  #> call=embedding model=roberta-large from=sdk-default
bert_score.score(["a"], ["b"], "microsoft/deberta-xlarge-mnli")  #> call=embedding model=microsoft/deberta-xlarge-mnli
found = Top2Vec(documents, embedding_model="universal-sentence-encoder")  #> call=embedding model=universal-sentence-encoder
found.query_documents("q", 5)  #> call=embedding model=universal-sentence-encoder
found.get_topics()
