import os

from haystack import Document, Pipeline, component
from haystack.components.agents import Agent
from haystack.components.builders import ChatPromptBuilder
from haystack.components.embedders import OpenAIDocumentEmbedder, SentenceTransformersTextEmbedder
from haystack.components.generators.chat import HuggingFaceAPIChatGenerator, OpenAIChatGenerator
from haystack.components.retrievers.in_memory import InMemoryBM25Retriever, InMemoryEmbeddingRetriever
from haystack.components.writers import DocumentWriter
from haystack.document_stores.in_memory import InMemoryDocumentStore
from haystack.utils import Secret
from haystack_integrations.components.embedders.fastembed import FastembedDocumentEmbedder
from haystack_integrations.components.generators.amazon_bedrock import AmazonBedrockChatGenerator
from sklearn.pipeline import Pipeline as Steps

store = InMemoryDocumentStore()
embedder = FastembedDocumentEmbedder(model="BAAI/bge-small-en-v1.5", parallel=0)  #> names=embedding model=BAAI/bge-small-en-v1.5
embedder.warm_up()
embedder.run([Document(content="a")])  #> call=embedding model=BAAI/bge-small-en-v1.5

model_id = "amazon.nova-lite-v1:0"
rag = Pipeline()
rag.add_component("text_embedder", SentenceTransformersTextEmbedder(model="sentence-transformers/all-MiniLM-L6-v2"))  #> names=embedding model=sentence-transformers/all-MiniLM-L6-v2
rag.add_component("retriever", InMemoryEmbeddingRetriever(store))
rag.add_component("prompt", ChatPromptBuilder(template=[]))
rag.add_component("llm", AmazonBedrockChatGenerator(model_id))  #> names=chat model=amazon.nova-lite-v1:0
rag.connect("prompt", "llm")
rag.run({"prompt": {"question": "q"}})  #> call=chat model=amazon.nova-lite-v1:0

indexing = Pipeline()
indexing.add_component("embedder", OpenAIDocumentEmbedder())  #> names=embedding model=text-embedding-ada-002 from=sdk-default
indexing.add_component("writer", DocumentWriter(document_store=store))
indexing.run({"embedder": {"documents": []}})  #> call=embedding model=text-embedding-ada-002

keywords = Pipeline()
keywords.add_component("retriever", InMemoryBM25Retriever(document_store=store))
keywords.run({"retriever": {"query": "q"}})

hosted = HuggingFaceAPIChatGenerator(  #> names=chat model=Qwen/Qwen2.5-7B-Instruct max=500
    api_type="serverless_inference_api",
    api_params={"model": "Qwen/Qwen2.5-7B-Instruct"},
    generation_kwargs={"max_tokens": 500},
    token=Secret.from_token(os.environ["HF_TOKEN"]),
)
Agent(chat_generator=hosted, tools=[]).run(messages=[])  #> call=chat model=Qwen/Qwen2.5-7B-Instruct
OpenAIChatGenerator(model="gpt-4o-mini").run([])  #> names=chat model=gpt-4o-mini ; call=chat model=gpt-4o-mini
Steps([("scale", None)]).fit([[1]])


@component
class Rewriter:
    def __init__(self, model: str):
        self.generator = OpenAIChatGenerator(model=model)  #> names=chat model=gpt-4o

    @component.output_types(query=str)
    def run(self, query: str):
        return {"query": self.generator.run([query])}  #> call=chat model=gpt-4o


rewriting = Pipeline()
rewriting.add_component("rewriter", Rewriter("gpt-4o"))
rewriting.run({"rewriter": {"query": "q"}})  #> call=chat model=gpt-4o

from haystack.components.audio import LocalWhisperTranscriber, RemoteWhisperTranscriber
from haystack.components.rankers import LostInTheMiddleRanker, TransformersSimilarityRanker
from haystack.components.readers import ExtractiveReader
from haystack.components.retrievers import TextEmbeddingRetriever
from haystack_integrations.components.embedders.fastembed import FastembedSparseTextEmbedder, FastembedTextEmbedder

TransformersSimilarityRanker().run(query="x", documents=[])  #> names=rerank model=cross-encoder/ms-marco-MiniLM-L-6-v2 from=sdk-default ; call=rerank model=cross-encoder/ms-marco-MiniLM-L-6-v2
LostInTheMiddleRanker().run(documents=[])
reader = ExtractiveReader()  #> names=classification model=deepset/roberta-base-squad2-distilled
reader.run(query="x", documents=[])  #> call=classification model=deepset/roberta-base-squad2-distilled
LocalWhisperTranscriber().run(sources=[])  #> names=stt model=large ; call=stt model=large
RemoteWhisperTranscriber().run(sources=[])  #> names=stt model=whisper-1 ; call=stt model=whisper-1
fast = FastembedTextEmbedder()  #> names=embedding model=BAAI/bge-small-en-v1.5
FastembedSparseTextEmbedder().run("x")  #> names=embedding model=? ; call=embedding model=?
TextEmbeddingRetriever(retriever=None, text_embedder=fast).run(query="x")  #> call=embedding model=BAAI/bge-small-en-v1.5


from haystack.components.embedders.image import SentenceTransformersDocumentImageEmbedder
from haystack.components.generators.chat import OpenAIResponsesChatGenerator
from haystack.components.rankers import SentenceTransformersDiversityRanker
from haystack.components.routers import TransformersZeroShotTextRouter
from haystack_integrations.components.embedders.mistral import MistralTextEmbedder
from haystack_integrations.components.embedders.ollama import OllamaDocumentEmbedder
from haystack_integrations.components.rankers.fastembed import FastembedRanker

OpenAIResponsesChatGenerator().run([])  #> names=chat model=gpt-5-mini ; call=chat model=gpt-5-mini
MistralTextEmbedder()  #> names=embedding model=mistral-embed from=sdk-default
OllamaDocumentEmbedder()  #> names=embedding model=nomic-embed-text from=sdk-default
OllamaDocumentEmbedder("mxbai-embed-large")  #> names=embedding model=mxbai-embed-large
FastembedRanker(model_name="BAAI/bge-reranker-base")  #> names=rerank model=BAAI/bge-reranker-base
SentenceTransformersDiversityRanker()  #> names=rerank model=sentence-transformers/all-MiniLM-L6-v2 from=sdk-default
TransformersZeroShotTextRouter(labels=["a", "b"]).run("x")  #> names=classification model=MoritzLaurer/deberta-v3-base-zeroshot-v1.1-all-33 ; call=classification model=MoritzLaurer/deberta-v3-base-zeroshot-v1.1-all-33
SentenceTransformersDocumentImageEmbedder(model="sentence-transformers/clip-ViT-L-14")  #> names=embedding model=sentence-transformers/clip-ViT-L-14
