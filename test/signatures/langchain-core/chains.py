from operator import itemgetter

from langchain_chroma import Chroma
from langchain_community.vectorstores import FAISS
from langchain_core.language_models import BaseChatModel
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import RunnableLambda, RunnableParallel, RunnablePassthrough
from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from langchain_text_splitters import RecursiveCharacterTextSplitter

llm = ChatOpenAI(model="gpt-4o-mini", temperature=0)  #> names=chat model=gpt-4o-mini from=literal
prompt = ChatPromptTemplate.from_messages([("system", "Answer briefly."), ("human", "{question}")])
prompt.invoke({"question": "no model here"})
parser = StrOutputParser()

chain = prompt | llm | parser
print(chain.invoke({"question": "why?"}))  #> call=chat model=gpt-4o-mini from=attribute
for token in chain.stream({"question": "why?"}):  #> call=chat model=gpt-4o-mini
    print(token)

docs = RecursiveCharacterTextSplitter(chunk_size=500).split_documents([])
embeddings = OpenAIEmbeddings(model="text-embedding-3-small")  #> names=embedding model=text-embedding-3-small
store = FAISS.from_documents(docs, embeddings)  #> call=embedding model=text-embedding-3-small
store.save_local("index")
again = FAISS.load_local("index", embeddings)
again.similarity_search_with_score("a", k=3)  #> call=embedding model=text-embedding-3-small
again.similarity_search_by_vector([0.1, 0.2])
retriever = again.as_retriever(search_kwargs={"k": 4})
retriever.invoke("a")  #> call=embedding model=text-embedding-3-small


def joined(found):
    return "\n".join(doc.page_content for doc in found)


rag = {"context": retriever | joined, "question": RunnablePassthrough()} | prompt | llm | StrOutputParser()
rag.invoke("what is in it?")  #> call=chat model=gpt-4o-mini
with_source = RunnableParallel({"context": retriever, "question": RunnablePassthrough()}).assign(answer=rag)
with_source.batch(["one", "two"])  #> call=chat model=gpt-4o-mini

steps = RunnablePassthrough.assign(context=itemgetter("question")) | prompt | llm.bind(stop=["\n"])
steps.invoke({})  #> call=chat model=gpt-4o-mini
other = prompt | llm.bind(model="gpt-4o")
other.invoke({})  #> call=chat model=gpt-4o

structured = llm.with_structured_output(dict).with_retry(stop_after_attempt=2)
structured.invoke("extract")  #> call=chat model=gpt-4o-mini
llm.bind_tools([joined])
llm.get_num_tokens("how many?")
llm.predict("old style")  #> call=chat model=gpt-4o-mini
llm([("human", "older style")])  #> call=chat model=gpt-4o-mini

plain = RunnableLambda(joined)
plain.invoke([])
(prompt | parser).invoke({})
asking = RunnableLambda(lambda question: llm.invoke(question))  #> call=chat model=gpt-4o-mini
asking.invoke("q")  #> call=chat model=gpt-4o-mini


async def answer(model: BaseChatModel, question: str):
    return await model.ainvoke(question)  #> call=chat model=?


db = Chroma(collection_name="notes", embedding_function=embeddings, persist_directory="db")
db.add_texts(["one", "two"])  #> call=embedding model=text-embedding-3-small
db.delete(ids=["1"])
db.get()
for question in ["a", "b"]:
    db.max_marginal_relevance_search(question)  #> call=embedding model=text-embedding-3-small loop


def summarise(model, text):
    short = ChatPromptTemplate.from_template("Sum up {x}") | model | StrOutputParser()
    return short.invoke({"x": text})  #> call=chat model=?


def formatted(setup):
    (setup | StrOutputParser()).invoke({})
    return ({"x": RunnablePassthrough()} | prompt).invoke("only formats")


cached_store = None


def open_store():
    global cached_store
    cached_store = FAISS.load_local("index", embeddings)


def search(question):
    return cached_store.similarity_search(question)  #> call=embedding model=text-embedding-3-small


def reset():
    global cached_store
    cached_store = None

from langserve import RemoteRunnable

RemoteRunnable("http://localhost:8000/joke/").invoke({"topic": "cats"})  #> call=chat model=?

from langchain_core.runnables import chain as as_chain


@as_chain
def answered(question):
    found = prompt_of_its_own.invoke(question)
    return ChatOpenAI(model="gpt-4o").invoke(found)  #> names=chat model=gpt-4o ; call=chat model=gpt-4o


@as_chain
def shouted(text):
    return text.upper()


answered.invoke("x")  #> call=chat model=gpt-4o
shouted.invoke("x")

from langchain_core.runnables import RouterRunnable

routed = {"key": lambda given: given["kind"], "input": RunnablePassthrough()} | RouterRunnable({"short": prompt | llm})
routed.invoke({"kind": "short"})  #> call=chat model=gpt-4o-mini
