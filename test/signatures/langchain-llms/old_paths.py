from langchain import OpenAI, PromptTemplate
from langchain.callbacks import get_openai_callback
from langchain.llms import Cohere, HuggingFaceHub, HuggingFacePipeline, LlamaCpp
from langchain.llms.base import LLM
from langchain_community.llms import VLLM, Ollama
from langchain_ollama import OllamaLLM
from transformers import pipeline as hf_pipeline

llm = OpenAI(temperature=0.9)  #> names=completion model=?
with get_openai_callback() as counted:
    print(llm("Tell a joke"), counted.total_tokens)  #> call=completion model=?
llm.generate(["a", "b"])  #> call=completion model=?
PromptTemplate.from_template("{x}").format(x=1)

Cohere(model="command-xlarge-nightly")  #> names=completion model=command-xlarge-nightly
hub = HuggingFaceHub(repo_id="google/flan-t5-xxl", model_kwargs={"max_length": 64})  #> names=completion model=google/flan-t5-xxl
hub.predict("translate")  #> call=completion model=google/flan-t5-xxl
local = HuggingFacePipeline.from_model_id(model_id="gpt2", task="text-generation")  #> names=completion model=gpt2
local.invoke("Once")  #> call=completion model=gpt2
LlamaCpp(model_path="models/llama-2-7b.Q4_K_M.gguf", n_gpu_layers=20)  #> names=completion model=models/llama-2-7b.Q4_K_M.gguf
VLLM(model="mosaicml/mpt-7b")  #> names=completion model=mosaicml/mpt-7b
Ollama(base_url="http://localhost:11434").stream("hi")  #> names=completion model=llama2 ; call=completion model=llama2
OllamaLLM(model="mistral").batch(["a"])  #> names=completion model=mistral ; call=completion model=mistral


class Echo(LLM):
    n: int = 3

    def _call(self, prompt, stop=None):
        return prompt[: self.n]


def helper(text):
    return llm.format(text)


from langchain.llms import Anthropic
from langchain_community.llms import Friendli, Tongyi
from langchain_google_vertexai import VertexAI

Anthropic()  #> names=completion model=?
Tongyi()  #> names=completion model=?
Friendli()  #> names=completion model=?
VertexAI()  #> names=completion model=?
VertexAI(model_name="gemini-2.5-flash")  #> names=completion model=gemini-2.5-flash


def around_a_ready_model():
    from ibm_watsonx_ai.foundation_models import ModelInference
    from langchain_ibm import WatsonxLLM

    flan = ModelInference(model_id="google/flan-t5-xl", params={})  #> names=chat model=google/flan-t5-xl
    WatsonxLLM(watsonx_model=flan).invoke("How far is the sun?")  #> call=completion model=google/flan-t5-xl


def by_address():
    from langchain.embeddings import ClarifaiEmbeddings
    from langchain.llms import Clarifai

    llama = Clarifai(model_url="https://clarifai.com/meta/Llama-2/models/llama2-70b-chat")  #> names=completion model=https://clarifai.com/meta/Llama-2/models/llama2-70b-chat
    llama("How far is the moon?")  #> call=completion model=https://clarifai.com/meta/Llama-2/models/llama2-70b-chat
    ClarifaiEmbeddings(user_id="openai", app_id="embed", model_id="text-embedding-ada").embed_query("moon")  #> names=embedding model=text-embedding-ada ; call=embedding model=text-embedding-ada
