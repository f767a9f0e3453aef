from llama_index.core import (
    DocumentSummaryIndex,
    Settings,
    SimpleDirectoryReader,
    StorageContext,
    SummaryIndex,
    VectorStoreIndex,
    load_index_from_storage,
)
from llama_index.core.agent.workflow import AgentWorkflow, FunctionAgent
from llama_index.core.node_parser import SentenceSplitter
from llama_index.core.query_engine import RouterQueryEngine
from llama_index.core.selectors import LLMSingleSelector
from llama_index.core.tools import QueryEngineTool
from llama_index.embeddings.huggingface import HuggingFaceEmbedding
from llama_index.llms.anthropic import Anthropic
from llama_index.llms.openai import OpenAI

Settings.llm = Anthropic(model="claude-3-opus-20240229")  #> names=chat model=claude-3-opus-20240229
Settings.embed_model = HuggingFaceEmbedding(model_name="BAAI/bge-base-en-v1.5")  #> names=embedding model=BAAI/bge-base-en-v1.5

docs = SimpleDirectoryReader("data").load_data()
nodes = SentenceSplitter(chunk_size=1024).get_nodes_from_documents(docs)
index = VectorStoreIndex.from_documents(docs)  #> call=embedding model=BAAI/bge-base-en-v1.5 from=attribute
engine = index.as_query_engine(similarity_top_k=3)
print(engine.query("what?"))  #> call=chat model=claude-3-opus-20240229
index.as_retriever().retrieve("what?")  #> call=embedding model=BAAI/bge-base-en-v1.5
chat = index.as_chat_engine(llm=OpenAI(model="gpt-4o-mini"), chat_mode="context")  #> names=chat model=gpt-4o-mini
chat.stream_chat("hi")  #> call=chat model=gpt-4o-mini
index.insert(docs[0])  #> call=embedding model=BAAI/bge-base-en-v1.5
index.storage_context.persist("storage")
again = load_index_from_storage(StorageContext.from_defaults(persist_dir="storage"))
again.as_query_engine().query("again?")  #> call=chat model=claude-3-opus-20240229

VectorStoreIndex(nodes, embed_model=HuggingFaceEmbedding(model_name="BAAI/bge-m3"))  #> call=embedding model=BAAI/bge-m3 ; names=embedding model=BAAI/bge-m3
summary = SummaryIndex(nodes)
summary.as_query_engine(response_mode="tree_summarize").query("sum up")  #> call=chat model=claude-3-opus-20240229
DocumentSummaryIndex.from_documents(docs)  #> call=chat model=claude-3-opus-20240229
VectorStoreIndex.from_vector_store(None)

router = RouterQueryEngine(
    selector=LLMSingleSelector.from_defaults(),
    query_engine_tools=[QueryEngineTool.from_defaults(query_engine=engine, description="facts")],
)
router.query("which?")  #> call=chat model=claude-3-opus-20240229
Settings.llm.complete("direct")  #> call=completion model=claude-3-opus-20240229

agent = FunctionAgent(tools=[], llm=OpenAI(model="gpt-4o"))  #> names=chat model=gpt-4o


async def work():
    await agent.run("task")  #> call=chat model=gpt-4o
    await AgentWorkflow(agents=[agent]).run(user_msg="task")  #> call=chat model=gpt-4o

from llama_index.core.response_synthesizers import BaseSynthesizer


class Own(BaseSynthesizer):
    def get_response(self, question, chunks):
        return self._llm.predict(question)  #> call=chat model=?


def over_agents(nodes):
    VectorStoreIndex()
    return VectorStoreIndex(objects=nodes)  #> call=embedding model=BAAI/bge-base-en-v1.5
