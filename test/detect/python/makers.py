"""A default that is for one of several clients is not the model of the others."""
import os

from langchain_anthropic import ChatAnthropic
from langchain_google_genai import ChatGoogleGenerativeAI
from langchain_google_vertexai import ChatVertexAI
from langchain_groq import ChatGroq
from langchain_openai import ChatOpenAI

MODEL = "gpt-4o"


def build(provider, model="gpt-4o"):
    if provider == "anthropic":
        return ChatAnthropic(model=model)  #> names=chat model=?
    if provider == "google":
        return ChatGoogleGenerativeAI(model=model)  #> names=chat model=?
    if provider == "kimi":
        return ChatOpenAI(model=model, base_url="https://api.moonshot.ai/v1")  #> names=chat model=?
    if provider == "own":
        return ChatOpenAI(model=model, base_url=os.getenv("BASE_URL"))  #> names=chat model=gpt-4o from=parameter-default
    return ChatOpenAI(model=model)  #> names=chat model=gpt-4o from=parameter-default


build("openai").invoke("x")  #> call=chat model=gpt-4o


def open_weights(model="openai/gpt-oss-20b", other="claude-sonnet-4-5"):
    ChatGroq(model=model)  #> names=chat model=openai/gpt-oss-20b
    ChatVertexAI(model=other)  #> names=chat model=claude-sonnet-4-5
    ChatAnthropic(model=os.getenv("MODEL", "gemini-2.5-pro"))  #> names=chat model=?


# What stands there for this client alone is said as it stands.
ChatAnthropic(model=MODEL)  #> names=chat model=gpt-4o
