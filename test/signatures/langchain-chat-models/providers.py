import os

from langchain.chat_models import AzureChatOpenAI, ChatOpenAI as OldChat, init_chat_model
from langchain_anthropic import ChatAnthropic
from langchain_aws import ChatBedrockConverse
from langchain_community.chat_models import BedrockChat, ChatOllama, ChatVertexAI
from langchain_community.chat_models.fake import FakeListChatModel
from langchain_core.language_models import FakeListLLM
from langchain_core.language_models.fake_chat_models import GenericFakeChatModel
from langchain_core.messages import HumanMessage
from langchain_core.prompts import ChatPromptTemplate
from langchain_google_genai import ChatGoogleGenerativeAI
from langchain_groq import ChatGroq
from langchain_huggingface import ChatHuggingFace, HuggingFaceEndpoint
from langchain_mistralai import ChatMistralAI

OldChat(model_name="gpt-4", max_tokens=256)  #> names=chat model=gpt-4 max=256
OldChat(temperature=0)  #> names=chat model=gpt-3.5-turbo from=sdk-default
AzureChatOpenAI(deployment_name=os.environ["DEPLOYMENT"])  #> names=chat model=?
AzureChatOpenAI(azure_deployment="gpt-4o-eu")  #> names=chat model=gpt-4o-eu
claude = ChatAnthropic(model="claude-3-5-haiku-latest", max_tokens_to_sample=2000)  #> names=chat model=claude-3-5-haiku-latest max=2000
BedrockChat(model_id="anthropic.claude-v2", region_name="us-east-1")  #> names=chat model=anthropic.claude-v2
ChatBedrockConverse(model="amazon.nova-lite-v1:0").invoke("hi")  #> names=chat model=amazon.nova-lite-v1:0 ; call=chat model=amazon.nova-lite-v1:0
ChatGoogleGenerativeAI(model="gemini-2.0-flash")  #> names=chat model=gemini-2.0-flash
ChatOllama(model=os.getenv("LOCAL_MODEL", "llama3.1:8b"))  #> names=chat model=llama3.1:8b from=env-default
ChatVertexAI()  #> names=chat model=chat-bison from=sdk-default
ChatMistralAI(api_key="k")  #> names=chat model=mistral-small from=sdk-default
FakeListChatModel(responses=["a"]).invoke("no model")
GenericFakeChatModel(messages=iter(["a"])).invoke("no model")
(ChatPromptTemplate.from_template("{x}") | FakeListLLM(responses=["a"])).invoke({"x": 1})

endpoint = HuggingFaceEndpoint(repo_id="HuggingFaceH4/zephyr-7b-beta", max_new_tokens=64)  #> names=completion model=HuggingFaceH4/zephyr-7b-beta max=64
ChatHuggingFace(llm=endpoint).invoke([HumanMessage(content="hi")])  #> call=chat model=HuggingFaceH4/zephyr-7b-beta

chosen = init_chat_model("openai:gpt-4o", temperature=0)  #> names=chat model=openai:gpt-4o
chosen.invoke("hi")  #> call=chat model=openai:gpt-4o
later = init_chat_model(temperature=0)  #> names=chat model=?
later.invoke("hi", config={"configurable": {"model": "claude-sonnet-4-5"}})  #> call=chat model=claude-sonnet-4-5


class Assistant:
    def __init__(self, name="llama3-8b-8192"):
        self.llm = ChatGroq(model_name=name)  #> names=chat model=llama3-8b-8192 from=parameter-default

    async def reply(self, text):
        async for event in self.llm.astream_events(text, version="v2"):  #> call=chat model=llama3-8b-8192
            print(event)


def pick(kind: str):
    if kind == "big":
        return ChatAnthropic(model="claude-3-opus-20240229")  #> names=chat model=claude-3-opus-20240229
    return OldChat(model="gpt-4o-mini")  #> names=chat model=gpt-4o-mini


pick("big").invoke("hi")  #> call=chat model=claude-3-opus-20240229

from langchain_replicate import ChatReplicate

ChatReplicate(model="ibm-granite/granite-4.1-8b").invoke("hi")  #> names=chat model=ibm-granite/granite-4.1-8b ; call=chat model=ibm-granite/granite-4.1-8b

from langchain.chat_models import ChatAnthropic as OldestClaude
from langchain_azure_ai.chat_models import AzureAIAnthropicChatModel
from langchain_community.chat_models import ChatAnthropic as OldClaude, ChatFriendli, ChatPerplexity
from langchain_google_vertexai import VertexAIImageCaptioningChat, VertexAIImageGeneratorChat
from langchain_nvidia_ai_endpoints import ChatNVIDIADynamo
from langchain_openai import ChatOpenAICodex

OldestClaude()  #> names=chat model=?
OldClaude()  #> names=chat model=claude-2 from=sdk-default
ChatPerplexity()  #> names=chat model=?
ChatFriendli()  #> names=chat model=?
ChatNVIDIADynamo(model="meta/llama-3.1-8b-instruct")  #> names=chat model=meta/llama-3.1-8b-instruct
AzureAIAnthropicChatModel(model="claude-sonnet-4-5")  #> names=chat model=claude-sonnet-4-5
ChatOpenAICodex(model="gpt-5.5").invoke("hi")  #> names=chat model=gpt-5.5 ; call=chat model=gpt-5.5
VertexAIImageCaptioningChat(model_name="imagetext@001")  #> names=chat model=imagetext@001
painter = VertexAIImageGeneratorChat(model_name="imagen-3.0-generate-002")  #> names=image model=imagen-3.0-generate-002
painter.invoke([HumanMessage(content=["a cat"])])  #> call=image model=imagen-3.0-generate-002
