from llama_index.core import Settings
from llama_index.core.llms import ChatMessage, MockLLM
from llama_index.core.postprocessor import LLMRerank, SentenceTransformerRerank
from llama_index.embeddings.huggingface import HuggingFaceEmbedding
from llama_index.embeddings.langchain import LangchainEmbedding
from llama_index.embeddings.openai import OpenAIEmbedding, OpenAIEmbeddingMode
from llama_index.legacy.llms import OpenAI as LegacyOpenAI
from llama_index.llms import OpenAI as OldOpenAI
from llama_index.llms.anthropic import Anthropic
from llama_index.llms.azure_openai import AzureOpenAI
from llama_index.llms.groq import Groq
from llama_index.llms.huggingface import HuggingFaceLLM
from llama_index.llms.ollama import Ollama
from llama_index.llms.openai import OpenAI
from llama_index.llms.openai_like import OpenAILike
from llama_index.multi_modal_llms.openai import OpenAIMultiModal
from langchain_huggingface import HuggingFaceEmbeddings

llm = OpenAI("gpt-4o-mini", temperature=0, max_tokens=200)  #> names=chat model=gpt-4o-mini max=200
llm.complete("Paul Graham is")  #> call=completion model=gpt-4o-mini
for part in llm.stream_chat([ChatMessage(role="user", content="hi")]):  #> call=chat model=gpt-4o-mini
    print(part.delta)
llm.as_structured_llm(dict).chat([])  #> call=chat model=gpt-4o-mini
OldOpenAI(temperature=0)  #> names=chat model=?
LegacyOpenAI(temperature=0)  #> names=chat model=gpt-3.5-turbo from=sdk-default
OpenAI()  #> names=chat model=?
Anthropic(model="claude-3-opus-20240229")  #> names=chat model=claude-3-opus-20240229
AzureOpenAI(engine="my-gpt4", model="gpt-4")  #> names=chat model=gpt-4
Groq(model="llama3-8b-8192", api_key="k")  #> names=chat model=llama3-8b-8192
Ollama(model="llama3.1", request_timeout=60.0)  #> names=chat model=llama3.1
OpenAILike(model="tgi", api_base="http://localhost:8080/v1")  #> names=chat model=tgi
HuggingFaceLLM(model_name="mistralai/Mistral-7B-Instruct-v0.2", max_new_tokens=256)  #> names=chat model=mistralai/Mistral-7B-Instruct-v0.2 max=256
OpenAIMultiModal(model="gpt-4-vision-preview", max_new_tokens=1500).complete("what?", image_documents=[])  #> names=chat model=gpt-4-vision-preview max=1500 ; call=completion model=gpt-4-vision-preview
MockLLM(max_tokens=5).complete("no model")

HuggingFaceEmbedding("BAAI/bge-small-en-v1.5").get_text_embedding("a")  #> names=embedding model=BAAI/bge-small-en-v1.5 ; call=embedding model=BAAI/bge-small-en-v1.5
OpenAIEmbedding(OpenAIEmbeddingMode.SIMILARITY_MODE, "text-embedding-3-small")  #> names=embedding model=text-embedding-3-small
wrapped = LangchainEmbedding(HuggingFaceEmbeddings(model_name="all-MiniLM-L6-v2"))  #> names=embedding model=all-MiniLM-L6-v2
wrapped.get_query_embedding("q")  #> call=embedding model=all-MiniLM-L6-v2

SentenceTransformerRerank(model="cross-encoder/ms-marco-MiniLM-L-2-v2", top_n=3).postprocess_nodes([])  #> names=rerank model=cross-encoder/ms-marco-MiniLM-L-2-v2 ; call=rerank model=cross-encoder/ms-marco-MiniLM-L-2-v2
LLMRerank(llm=llm, top_n=2).postprocess_nodes([])  #> call=rerank model=gpt-4o-mini
Settings.chunk_size = 512

from llama_index.llms.vertex import Vertex

Vertex("gemini-2.5-flash").complete("q")  #> names=chat model=gemini-2.5-flash ; call=completion model=gemini-2.5-flash

from llama_index.llms.upstage import Upstage

Upstage().complete("Hi")  #> names=chat model=solar-1-mini-chat from=sdk-default ; call=completion model=solar-1-mini-chat
from llama_index.llms.palm import PaLM
PaLM(api_key=key).complete("Hi")  #> names=chat model=models/text-bison-001 from=sdk-default ; call=completion model=models/text-bison-001
Upstage(model="solar-pro").chat([])  #> names=chat model=solar-pro ; call=chat model=solar-pro


from llama_index.core.postprocessor import SentenceEmbeddingOptimizer
from llama_index.embeddings.openai import OpenAIEmbedding as Ada
from llama_index.postprocessor.flag_embedding_reranker import FlagEmbeddingReranker

SentenceTransformerRerank(top_n=2)  #> names=rerank model=cross-encoder/stsb-distilroberta-base from=sdk-default
SentenceTransformerRerank(3, "cross-encoder/ms-marco-MiniLM-L-6-v2")  #> names=rerank model=cross-encoder/ms-marco-MiniLM-L-6-v2
FlagEmbeddingReranker(model="BAAI/bge-reranker-large", top_n=5)  #> names=rerank model=BAAI/bge-reranker-large
short = SentenceEmbeddingOptimizer(embed_model=Ada(), percentile_cutoff=0.5)  #> names=embedding model=text-embedding-ada-002 from=sdk-default
short.postprocess_nodes([])  #> call=embedding model=text-embedding-ada-002

from llama_index.embeddings.huggingface import HuggingFaceEmbedding as Near

Near(model_name="BAAI/bge-m3", max_length=512).get_text_embedding("x")  #> names=embedding model=BAAI/bge-m3 ; call=embedding model=BAAI/bge-m3

from llama_index.llms.ibm import WatsonxLLM

granite = WatsonxLLM(model_id="ibm/granite-13b-chat-v2", url="u", project_id="p", max_new_tokens=100)  #> names=chat model=ibm/granite-13b-chat-v2 max=100
granite.complete("x")  #> call=completion model=ibm/granite-13b-chat-v2
