import ctranslate2
import openvino_genai as ov_genai
import sglang as sgl
from lmdeploy import TurbomindEngineConfig, pipeline
from mlc_llm import MLCEngine

engine = sgl.Engine(model_path="meta-llama/Meta-Llama-3.1-8B-Instruct")  #> names=generation model=meta-llama/Meta-Llama-3.1-8B-Instruct
engine.generate(["The capital of France is"], {"temperature": 0.8, "max_new_tokens": 32})  #> call=generation model=meta-llama/Meta-Llama-3.1-8B-Instruct max=32
engine.shutdown()

pipe = pipeline("internlm/internlm2_5-7b-chat", backend_config=TurbomindEngineConfig(tp=2))  #> names=generation model=internlm/internlm2_5-7b-chat
pipe(["Hi", "Shanghai is"])  #> call=generation model=internlm/internlm2_5-7b-chat

mlc = MLCEngine("HF://mlc-ai/Llama-3-8B-Instruct-q4f16_1-MLC")  #> names=generation model=HF://mlc-ai/Llama-3-8B-Instruct-q4f16_1-MLC
mlc.chat.completions.create(messages=[], stream=True)  #> call=chat model=HF://mlc-ai/Llama-3-8B-Instruct-q4f16_1-MLC
mlc.terminate()

ov = ov_genai.LLMPipeline("./TinyLlama-ov", "CPU")  #> names=generation model=./TinyLlama-ov
ov.generate("What is OpenVINO?", max_new_tokens=100)  #> call=generation model=./TinyLlama-ov max=100

translator = ctranslate2.Translator("nllb-200-ct2", device="cpu")  #> names=generation model=nllb-200-ct2
translator.translate_batch([["a"]])  #> call=generation model=nllb-200-ct2

from llmlingua import PromptCompressor

PromptCompressor()  #> names=generation model=NousResearch/Llama-2-7b-hf from=sdk-default
shorter = PromptCompressor("microsoft/phi-2")  #> names=generation model=microsoft/phi-2
shorter.compress_prompt(["a long text"], target_token=200)  #> call=generation model=microsoft/phi-2
shorter.get_token_length("a")

from llava.model.builder import load_pretrained_model
from mamba_ssm.models.mixer_seq_simple import MambaLMHeadModel

mamba = MambaLMHeadModel.from_pretrained("havenhq/mamba-chat", device="cuda")  #> names=generation model=havenhq/mamba-chat
mamba.generate(input_ids=None, max_length=100)  #> call=generation model=havenhq/mamba-chat max=100
words, seeing, images, length = load_pretrained_model("liuhaotian/llava-v1.5-7b", None, "llava")  #> names=generation model=liuhaotian/llava-v1.5-7b
seeing.generate(None, max_new_tokens=5)  #> call=generation model=liuhaotian/llava-v1.5-7b max=5
words.decode(None)

whisper = ctranslate2.models.Whisper("whisper-tiny-ct2")  #> names=stt model=whisper-tiny-ct2
whisper.detect_language(None)  #> call=stt model=whisper-tiny-ct2
whisper.generate(None, [[1]])  #> call=stt model=whisper-tiny-ct2
whisper.unload_model()


def by_layers():
    from airllm import AirLLMQWen, AutoModel

    large = AutoModel.from_pretrained("garage-bAInd/Platypus2-70B-instruct", compression="4bit")  #> names=generation model=garage-bAInd/Platypus2-70B-instruct
    tokens = large.tokenizer(["x"], return_tensors="pt")
    large.generate(tokens["input_ids"], max_new_tokens=20)  #> call=generation model=garage-bAInd/Platypus2-70B-instruct max=20
    AirLLMQWen("Qwen/Qwen-7B")  #> names=generation model=Qwen/Qwen-7B


import openvino_genai as genai
from transformer_lens import TransformerBridge as Bridge

retouch = genai.InpaintingPipeline("models/inpaint")  #> names=image-edit model=models/inpaint
retouch.generate("a cat", image, mask)  #> call=image-edit model=models/inpaint
finder = genai.TextEmbeddingPipeline("models/bge")  #> names=embedding model=models/bge
finder.embed_query("q")  #> call=embedding model=models/bge
opened = Bridge.boot_transformers("gpt2")  #> names=generation model=gpt2
opened.generate("Hi", max_new_tokens=5)  #> call=generation model=gpt2 max=5

from litgpt import LLM as LitModel

lit = LitModel.load("microsoft/phi-2")  #> names=generation model=microsoft/phi-2
lit.generate("x", max_new_tokens=20)  #> call=generation model=microsoft/phi-2 max=20
lit.save("out")

import fastdeploy

erniebot = fastdeploy.LLM(model="baidu/ERNIE-4.5-0.3B-Paddle", max_model_len=8192)  #> names=generation model=baidu/ERNIE-4.5-0.3B-Paddle
short = fastdeploy.SamplingParams(top_p=0.95, max_tokens=64)
erniebot.generate(["Hi"], short)  #> call=generation model=baidu/ERNIE-4.5-0.3B-Paddle max=64
erniebot.chat([[{"role": "user", "content": "Hi"}]], sampling_params=short)  #> call=generation model=baidu/ERNIE-4.5-0.3B-Paddle max=64
