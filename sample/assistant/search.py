"""Finds passages and answers from them."""

import cohere
from langchain_openai import ChatOpenAI, OpenAIEmbeddings

from .settings import CHAT_MODEL, EMBEDDING_MODEL, SMALL_MODEL

embeddings = OpenAIEmbeddings(model=EMBEDDING_MODEL)
reranker = cohere.ClientV2()


def index(passages: list[str]) -> list[list[float]]:
    return embeddings.embed_documents(passages)


def best(question: str, passages: list[str]) -> list[int]:
    response = reranker.rerank(model="rerank-v3.5", query=question, documents=passages, top_n=3)
    return [result.index for result in response.results]


def explain(question: str, thorough: bool = False) -> str:
    llm = ChatOpenAI(model=CHAT_MODEL if thorough else SMALL_MODEL, max_tokens=500)
    return str(llm.invoke(question).content)
