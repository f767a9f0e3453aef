"""Ids that go through what fetches the model."""
import bentoml
from diffusers import AutoPipelineForText2Image
from huggingface_hub import hf_hub_download, snapshot_download
from llama_cpp import Llama
from vllm import LLM

MODEL_ID = "stabilityai/sdxl-turbo"


@bentoml.service(resources={"gpu": 1})
class Turbo:
    model_path = bentoml.models.HuggingFaceModel(MODEL_ID)

    def __init__(self):
        self.pipe = AutoPipelineForText2Image.from_pretrained(self.model_path)  #> names=image model=stabilityai/sdxl-turbo

    @bentoml.api
    def paint(self, prompt: str):
        return self.pipe(prompt=prompt).images[0]  #> call=image model=stabilityai/sdxl-turbo


folder = snapshot_download(repo_id="Qwen/Qwen3-8B", local_dir="models")
LLM(model=folder)  #> names=generation model=Qwen/Qwen3-8B
LLM(model=snapshot_download("Qwen/Qwen3-4B"))  #> names=generation model=Qwen/Qwen3-4B
LLM(model=snapshot_download(input()))  #> names=generation model=?
Llama(model_path=hf_hub_download("a/b-GGUF", filename="b.Q4_K_M.gguf"))  #> names=generation model=b.Q4_K_M.gguf
Llama(model_path=hf_hub_download("a/b", filename="weights.bin"))  #> names=generation model=?

import kagglehub
from transformers import AutoModelForCausalLM

name = "gemma-3-4b-it"
kaggle = kagglehub.model_download(f"google/gemma-3/transformers/{name}")
AutoModelForCausalLM.from_pretrained(kaggle)  #> names=generation model=google/gemma-3/transformers/gemma-3-4b-it
AutoModelForCausalLM.from_pretrained(kagglehub.model_download(handle="google/vaultgemma/transformers/1b"))  #> names=generation model=google/vaultgemma/transformers/1b
AutoModelForCausalLM.from_pretrained(kagglehub.model_download("google/gemma-3/transformers/1b", "a.bin"))  #> names=generation model=?
