from langchain.output_parsers import OutputFixingParser, PydanticOutputParser, RetryWithErrorOutputParser
from langchain_community.document_loaders import ImageCaptionLoader, TextLoader
from langchain_community.document_loaders.blob_loaders.youtube_audio import YoutubeAudioLoader
from langchain_community.document_loaders.generic import GenericLoader
from langchain_community.document_loaders.parsers import OpenAIWhisperParser, PyPDFParser
from langchain_community.document_loaders.parsers.audio import OpenAIWhisperParserLocal
from langchain_core.example_selectors import LengthBasedExampleSelector, SemanticSimilarityExampleSelector
from langchain_community.vectorstores import FAISS
from langchain_experimental.generative_agents import GenerativeAgent, GenerativeAgentMemory
from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from langgraph.store.memory import InMemoryStore
from langmem import create_memory_manager, create_prompt_optimizer, create_search_memory_tool

llm = ChatOpenAI(model="gpt-4o")  #> names=chat model=gpt-4o
emb = OpenAIEmbeddings(model="text-embedding-3-small")  #> names=embedding model=text-embedding-3-small

loader = GenericLoader(YoutubeAudioLoader([], "d"), OpenAIWhisperParser())  #> names=stt model=whisper-1 from=sdk-default
docs = loader.load()  #> call=stt model=whisper-1
GenericLoader(YoutubeAudioLoader([], "d"), OpenAIWhisperParserLocal(lang_model="openai/whisper-base")).lazy_load()  #> call=stt model=openai/whisper-base ; names=stt model=openai/whisper-base
GenericLoader.from_filesystem("d", glob="*.pdf", parser=PyPDFParser()).load()
TextLoader("x").load()
ImageCaptionLoader(images=[]).load()  #> names=generation model=Salesforce/blip-image-captioning-base from=sdk-default ; call=generation model=Salesforce/blip-image-captioning-base

selector = SemanticSimilarityExampleSelector.from_examples([], emb, FAISS, k=1)  #> call=embedding model=text-embedding-3-small
selector.select_examples({"q": "x"})  #> call=embedding model=text-embedding-3-small
LengthBasedExampleSelector(examples=[], example_prompt=None).select_examples({"q": "x"})

plain = PydanticOutputParser(pydantic_object=dict)
plain.parse("x")
OutputFixingParser.from_llm(parser=plain, llm=llm).parse("x")  #> call=chat model=gpt-4o
RetryWithErrorOutputParser.from_llm(parser=plain, llm=llm).parse_with_prompt("x", "q")  #> call=chat model=gpt-4o

tommie = GenerativeAgent(name="T", llm=llm, memory=GenerativeAgentMemory(llm=llm))
tommie.generate_reaction("x")  #> call=chat model=gpt-4o

manager = create_memory_manager("anthropic:claude-3-5-sonnet-latest")  #> names=chat model=anthropic:claude-3-5-sonnet-latest
manager.invoke({"messages": []})  #> call=chat model=anthropic:claude-3-5-sonnet-latest
create_prompt_optimizer(llm, kind="metaprompt").invoke({})  #> call=chat model=gpt-4o
create_search_memory_tool(namespace=("a",))

store = InMemoryStore(index={"embed": "openai:text-embedding-3-small", "dims": 1536})
store.put(("a",), "k", {"text": "x"})  #> call=embedding model=openai:text-embedding-3-small
store.search(("a",), query="x")  #> call=embedding model=openai:text-embedding-3-small
store.search(("a",))
store.get(("a",), "k")
bare = InMemoryStore()
bare.put(("a",), "k", {"text": "x"})
bare.search(("a",), query="x")

from langchain.document_transformers import DoctranQATransformer, Html2TextTransformer

asked = DoctranQATransformer(openai_api_model="gpt-3.5-turbo")  #> names=chat model=gpt-3.5-turbo
asked.transform_documents(docs)  #> call=chat model=gpt-3.5-turbo
Html2TextTransformer().transform_documents(docs)

from langchain_community.document_loaders.parsers import LLMImageBlobParser
from langchain_openai import ChatOpenAI as PictureModel
from trustcall import create_extractor

create_extractor("gpt-4o-mini", tools=[dict]).invoke("x")  #> names=chat model=gpt-4o-mini ; call=chat model=gpt-4o-mini
seen = LLMImageBlobParser(model=PictureModel(model="gpt-4o"))  #> names=chat model=gpt-4o
seen.parse(blob)  #> call=chat model=gpt-4o
