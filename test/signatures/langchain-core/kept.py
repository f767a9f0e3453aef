"""What chains and stores keep of what they were made with."""
from langchain.chains import LLMChain, RetrievalQA
from langchain_chroma import Chroma
from langchain_community.vectorstores import FAISS
from langchain_core.vectorstores import VectorStore
from langchain_openai import ChatOpenAI, OpenAIEmbeddings

embeddings = OpenAIEmbeddings(model="text-embedding-3-small")  #> names=embedding model=text-embedding-3-small
store = FAISS.from_texts(["a"], embeddings)  #> call=embedding model=text-embedding-3-small
store.embeddings.embed_query("b")  #> call=embedding model=text-embedding-3-small
store.embedding_function.embed_documents(["b"])  #> call=embedding model=text-embedding-3-small


class Own(Chroma):
    def near(self, text):
        vector = self._embedding_function.embed_query(text)  #> call=embedding model=?
        return self.similarity_search_by_vector(vector)


def embed(given: VectorStore, text: str):
    return given.embeddings.embed_query(text)  #> call=embedding model=?


chain = LLMChain(llm=ChatOpenAI(model="gpt-4o-mini"), prompt=None)  #> names=chat model=gpt-4o-mini
chain.llm.invoke("x")  #> call=chat model=gpt-4o-mini


class Careful(LLMChain):
    def twice(self, text):
        first = self.llm.invoke(text)  #> call=chat model=?
        return self.run(first)  #> call=chat model=?


class Over(RetrievalQA):
    def plain(self, text):
        return self.llm_chain.predict(text=text)  #> call=chat model=?
