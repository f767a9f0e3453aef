from langchain.agents import AgentExecutor, AgentType, Tool, create_tool_calling_agent, initialize_agent, load_tools, tool
from langchain.chains import ConversationalRetrievalChain, ConversationChain, LLMChain, RetrievalQA, SequentialChain, TransformChain
from langchain.chains.combine_documents import create_stuff_documents_chain
from langchain.chains.question_answering import load_qa_chain
from langchain.chains.summarize import load_summarize_chain
from langchain.chains import create_history_aware_retriever, create_retrieval_chain
from langchain.memory import ConversationBufferMemory, ConversationSummaryMemory
from langchain.prompts import PromptTemplate
from langchain.retrievers.multi_vector import MultiVectorRetriever
from langchain.retrievers import BM25Retriever, ContextualCompressionRetriever, EnsembleRetriever, MultiQueryRetriever
from langchain.utilities import SerpAPIWrapper, WikipediaAPIWrapper
from langchain_community.vectorstores import Chroma
from langchain_core.runnables.history import RunnableWithMessageHistory
from langchain_openai import ChatOpenAI, OpenAIEmbeddings

llm = ChatOpenAI(model_name="gpt-4")  #> names=chat model=gpt-4
chain = LLMChain(llm=llm, prompt=PromptTemplate.from_template("{x}"))
chain.run("a")  #> call=chat model=gpt-4
chain({"x": "a"})  #> call=chat model=gpt-4
chain.apply([{"x": "a"}, {"x": "b"}])  #> call=chat model=gpt-4
talk = ConversationChain(llm=llm, memory=ConversationBufferMemory())
talk.predict(input="hi")  #> call=chat model=gpt-4
load_qa_chain(llm, chain_type="map_reduce").run(input_documents=[], question="q")  #> call=chat model=gpt-4
load_summarize_chain(llm).invoke([])  #> call=chat model=gpt-4
SequentialChain(chains=[chain], input_variables=["x"])({"x": 1})  #> call=chat model=gpt-4
TransformChain(input_variables=["x"], transform=str.upper).run("a")

store = Chroma(embedding_function=OpenAIEmbeddings(model="text-embedding-3-small"))  #> names=embedding model=text-embedding-3-small
qa = RetrievalQA.from_chain_type(llm=llm, chain_type="stuff", retriever=store.as_retriever())
qa.run("q")  #> call=chat model=gpt-4
crc = ConversationalRetrievalChain.from_llm(ChatOpenAI(model="gpt-4o"), store.as_retriever())  #> names=chat model=gpt-4o
crc({"question": "q", "chat_history": []})  #> call=chat model=gpt-4o
documents = create_stuff_documents_chain(llm, PromptTemplate.from_template("{context}"))
aware = create_history_aware_retriever(llm, store.as_retriever(), PromptTemplate.from_template("{input}"))
rag = create_retrieval_chain(aware, documents)
rag.invoke({"input": "q"})  #> call=chat model=gpt-4
remembering = RunnableWithMessageHistory(rag, lambda session: [], input_messages_key="input")
remembering.invoke({"input": "q"}, config={"configurable": {"session_id": "1"}})  #> call=chat model=gpt-4

agent = initialize_agent(load_tools(["serpapi"], llm=llm), llm, agent=AgentType.ZERO_SHOT_REACT_DESCRIPTION)
agent.run("who?")  #> call=chat model=gpt-4


@tool
def search(query: str) -> str:
    """Searches."""
    return WikipediaAPIWrapper().run(query)


executor = AgentExecutor(agent=create_tool_calling_agent(llm, [search], PromptTemplate.from_template("{x}")), tools=[search])
executor.invoke({"input": "q"})  #> call=chat model=gpt-4
search.invoke("a tool is no model")
SerpAPIWrapper().run("neither is this")
Tool(name="search", func=search.run, description="d").run("q")

BM25Retriever.from_texts(["a"]).invoke("keywords only")
both = EnsembleRetriever(retrievers=[BM25Retriever.from_texts(["a"]), store.as_retriever()], weights=[0.5, 0.5])
both.invoke("q")  #> call=embedding model=text-embedding-3-small
MultiQueryRetriever.from_llm(retriever=store.as_retriever(), llm=llm).get_relevant_documents("q")  #> call=chat model=gpt-4
ContextualCompressionRetriever(base_compressor=None, base_retriever=store.as_retriever()).invoke("q")  #> call=embedding model=text-embedding-3-small
many = MultiVectorRetriever(vectorstore=store, docstore=None)
many.vectorstore.add_documents([])  #> call=embedding model=text-embedding-3-small
memory = ConversationSummaryMemory(llm=llm)
memory.save_context({"input": "a"}, {"output": "b"})  #> call=chat model=gpt-4
ConversationBufferMemory().save_context({"input": "a"}, {"output": "b"})


class Bot:
    def __init__(self, model):
        self.chain = LLMChain(llm=model, prompt=PromptTemplate.from_template("{x}"))

    async def answer(self, text):
        return await self.chain.arun(text)  #> call=chat model=?


from kor import create_extraction_chain, Object
from langchain.evaluation import load_evaluator
from langchain.evaluation.qa import QAEvalChain

extraction = create_extraction_chain(llm, Object(id="person", attributes=[]))
extraction.predict_and_parse(text="My name is Bobby")["data"]  #> call=chat model=gpt-4
grader = QAEvalChain.from_llm(llm)
grader.evaluate([], [], question_key="question")  #> call=chat model=gpt-4
load_evaluator("criteria", llm=llm).evaluate_strings(prediction="a", input="b")  #> call=chat model=gpt-4
load_evaluator("exact_match").evaluate_strings(prediction="a", reference="b")

from langchain_google_spanner import SpannerGraphQAChain
from langchain_neo4j import GraphCypherQAChain
from langchain_openai import ChatOpenAI as Asked

SpannerGraphQAChain.from_llm(Asked(model="gpt-4o"), graph=None).invoke("q")  #> call=chat model=gpt-4o ; names=chat model=gpt-4o
GraphCypherQAChain.from_llm(graph=None, cypher_llm=Asked(model="gpt-4o"), qa_llm=Asked(model="gpt-4o")).invoke("q")  #> call=chat model=gpt-4o ; names=chat model=gpt-4o ; names=chat model=gpt-4o

from langchain.embeddings import OpenAIEmbeddings
from langchain.retrievers import SVMRetriever, TFIDFRetriever

near = SVMRetriever.from_texts(["a"], OpenAIEmbeddings(model="text-embedding-3-small"))  #> call=embedding model=text-embedding-3-small ; names=embedding model=text-embedding-3-small
near.get_relevant_documents("q")  #> call=embedding model=text-embedding-3-small
TFIDFRetriever.from_texts(["a"])

from langchain_mongodb.retrievers import MongoDBAtlasParentDocumentRetriever
from langchain_openai import OpenAIEmbeddings as Vectors

parents = MongoDBAtlasParentDocumentRetriever.from_connection_string("mongodb://x", embedding_model=Vectors(model="text-embedding-3-small"), child_splitter=None)  #> names=embedding model=text-embedding-3-small
parents.invoke("q")  #> call=embedding model=text-embedding-3-small

from langchain.chains import GraphCypherQAChain as Questions

Questions.from_llm(graph=None, cypher_llm=Asked(model="gpt-4"), qa_llm=Asked(model="gpt-3.5-turbo")).invoke("q")  #> call=chat model=? ; names=chat model=gpt-4 ; names=chat model=gpt-3.5-turbo

from langchain_community.retrievers import PineconeHybridSearchRetriever, WebResearchRetriever
from langchain_graph_retriever import GraphRetriever
from langchain_openai import OpenAIEmbeddings as Embedding

small = Embedding(model="text-embedding-3-small")  #> names=embedding model=text-embedding-3-small
PineconeHybridSearchRetriever(embeddings=small, index=None).invoke("q")  #> call=embedding model=text-embedding-3-small
GraphRetriever(store=None).invoke("q")  #> call=embedding model=?
load_evaluator("embedding_distance", embeddings=small).evaluate_strings(prediction="a", reference="b")  #> call=embedding model=text-embedding-3-small

from langchain.evaluation import load_evaluator as evaluator_by_name

judge = evaluator_by_name("criteria", criteria="conciseness")
judge.evaluate_strings(prediction="a", input="b")  #> call=chat model=gpt-4 from=sdk-default
plain = evaluator_by_name("exact_match")
plain.evaluate_strings(prediction="a", reference="b")

from langchain.evaluation import EvaluatorType

pairs = evaluator_by_name(EvaluatorType.PAIRWISE_STRING, criteria={})
pairs.evaluate_string_pairs(prediction="a", prediction_b="b", input="c")  #> call=chat model=gpt-4 from=sdk-default
lengths = evaluator_by_name(EvaluatorType.STRING_DISTANCE)
lengths.evaluate_strings(prediction="a", reference="b")

from langchain.evaluation.qa import QAGenerateChain
from langchain.experimental import BabyAGI

writer = QAGenerateChain.from_llm(ChatOpenAI(model="gpt-3.5-turbo"))  #> names=chat model=gpt-3.5-turbo
writer.apply_and_parse([{"doc": "a"}])  #> call=chat model=gpt-3.5-turbo
planner = BabyAGI.from_llm(llm=ChatOpenAI(model="gpt-3.5-turbo"), vectorstore=store)  #> names=chat model=gpt-3.5-turbo
planner({"objective": "a"})  #> call=chat model=gpt-3.5-turbo
